package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.replay.Replay;
import nl.woonzorgtoets.replay.ReplayProgress;

/** How far it is with judging many cases again. */
record Herhaaltaak(
        String id,
        ReplayProgress.Status status,
        Opdracht opdracht,
        @Schema(description = "Het account dat erom vroeg.") String door,
        long totaal,
        long gedaan,

        @Schema(description = "Hoe vaak elke uitkomst kwam.")
        Map<Replay.Uitkomst, Long> perUitkomst,

        @Schema(
                description =
                        "Hoeveel zaken van welk oordeel naar welk gingen, de meeste eerst. Leeg bij een taak van voor"
                                + " een herstart.")
        List<Omslag> omslagen,

        @Schema(
                description =
                        "Zaken die er anders uitkwamen, de ernstigste eerst. Van een taak van voor een herstart zonder"
                                + " wat er verschilt: herhaal die zaak daarvoor opnieuw.")
        List<Herhaling> verschillen,

        @Schema(nullable = true) Instant gestart,
        @Schema(nullable = true) Instant klaar) {

    record Opdracht(
            @Schema(nullable = true) String regelset,

            @Schema(description = "Welke zaken, zoals bij het zoeken.")
            Object zaken,

            @Schema(nullable = true) LocalDate van,
            @Schema(nullable = true) LocalDate tot) {}

    record Omslag(String van, String naar, long zaken) {}

    static Herhaaltaak of(ReplayProgress job) {
        return new Herhaaltaak(
                job.id(),
                job.status(),
                new Opdracht(
                        job.opdracht().regelset(),
                        job.opdracht().zaken(),
                        job.opdracht().van(),
                        job.opdracht().tot()),
                job.door(),
                job.totaal(),
                job.gedaan(),
                job.perUitkomst(),
                job.omslagen().stream()
                        .map(it -> new Omslag(it.van(), it.naar(), it.zaken()))
                        .toList(),
                job.verschillen().stream().map(Herhaling::of).toList(),
                job.gestart(),
                job.klaar());
    }
}
