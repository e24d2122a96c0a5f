package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.woonzorgtoets.replay.Replay;

/** What came of judging a case again. */
record Herhaling(String nummer, Replay.Uitkomst uitkomst, List<Verschil> verschillen) {

    /** Values as JSON text; null where there is none. */
    record Verschil(
            @Schema(description = "JSON Pointer in de beoordeling.", example = "/score")
            String plaats,

            @Schema(nullable = true) String was,
            @Schema(nullable = true) String wordt) {}

    static Herhaling of(Replay replay) {
        List<Verschil> differences = replay.verschillen().stream()
                .map(it -> new Verschil(it.plaats(), it.was(), it.wordt()))
                .toList();
        return new Herhaling(replay.nummer(), replay.uitkomst(), differences);
    }
}
