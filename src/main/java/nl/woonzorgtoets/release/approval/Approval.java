package nl.woonzorgtoets.release.approval;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.release.concepts.Concept;

/**
 * That another person than who made it approves a regelset, as the archive keeps it.
 *
 * @param volgnummer of its entry
 * @param hash of what was approved: nothing else judges by it
 * @param door id of the person who approves
 * @param gevolgen what was measured then
 * @param verschilGetekend whether this person signs for gevolgen that are not what was expected
 */
@Schema(name = "Goedkeuring")
public record Approval(
        long volgnummer,
        String kader,
        String hash,
        Submission indiening,
        String door,
        Instant moment,
        Effect gevolgen,

        @Schema(description = "Of de goedkeurder tekent voor gevolgen die anders zijn dan verwacht.")
        boolean verschilGetekend) {

    /** The entry as it was written, without its own number. */
    private record Body(
            int versie,
            String kader,
            String hash,
            Submission indiening,
            String door,
            Instant moment,
            Effect gevolgen,
            boolean verschilGetekend) {}

    byte[] bytes() {
        return Json.MAPPER.writeValueAsBytes(
                new Body(1, kader, hash, indiening, door, moment, gevolgen, verschilGetekend));
    }

    static Approval of(Entry entry) {
        Body it = Json.read(entry.body(), Body.class);
        return new Approval(
                entry.seq(),
                it.kader(),
                it.hash(),
                it.indiening(),
                it.door(),
                it.moment(),
                it.gevolgen(),
                it.verschilGetekend());
    }

    boolean isOf(Concept concept) {
        return hash.equals(concept.hash()) && indiening.nummer().equals(concept.nummer());
    }

    /** What it may do to the cases that are kept, as was agreed. */
    @JsonIgnore
    public Effect agreed() {
        return verschilGetekend ? gevolgen : indiening.verwachting();
    }
}
