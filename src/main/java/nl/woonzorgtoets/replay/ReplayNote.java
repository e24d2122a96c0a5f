package nl.woonzorgtoets.replay;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.ReplayProgress.Status;
import tools.jackson.core.JacksonException;

/**
 * What the archive keeps of a job: what was asked, by whom, and what came of it. Not what differs: that would keep alive what a
 * case says after its lawful destruction, and judging once more gives it again.
 */
final class ReplayNote {

    private ReplayNote() {}

    private record Different(String nummer, Uitkomst uitkomst) {}

    private record Note(
            int versie,
            String kader,
            String id,
            String door,
            String regelset,
            CaseFilter zaken,
            Status status,
            long totaal,
            long gedaan,
            Map<Uitkomst, Long> perUitkomst,
            List<Different> anders,
            Instant gestart,
            Instant klaar) {}

    static byte[] of(ReplayProgress job, List<String> kaders) {
        return Json.MAPPER.writeValueAsBytes(new Note(
                1,
                String.join(", ", kaders),
                job.id(),
                job.door(),
                job.opdracht().regelset(),
                job.opdracht().zaken(),
                job.status(),
                job.totaal(),
                job.gedaan(),
                new LinkedHashMap<>(job.perUitkomst()),
                job.verschillen().stream()
                        .map(it -> new Different(it.nummer(), it.uitkomst()))
                        .toList(),
                job.gestart(),
                job.klaar()));
    }

    /** @throws IllegalArgumentException it is not the note of a job */
    static ReplayProgress read(byte[] body) {
        try {
            Note note = Json.MAPPER.readValue(body, Note.class);
            Map<Uitkomst, Long> counts = new EnumMap<>(Uitkomst.class);
            counts.putAll(note.perUitkomst());
            return new ReplayProgress(
                    note.id(),
                    note.status(),
                    new ReplayRequest(note.regelset(), note.zaken() == null ? CaseFilter.ALL : note.zaken()),
                    note.door(),
                    note.totaal(),
                    note.gedaan(),
                    counts,
                    List.of(),
                    note.anders().stream()
                            .map(it -> new Replay(it.nummer(), null, it.uitkomst(), List.of()))
                            .toList(),
                    note.gestart(),
                    note.klaar());
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("Dit is geen herhaling uit een archief.", e);
        }
    }
}
