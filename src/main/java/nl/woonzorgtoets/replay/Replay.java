package nl.woonzorgtoets.replay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of judging an archived case again.
 *
 * @param kader key of the framework that judged; null when the case cannot be read, and of a job of before a restart
 */
@Schema(name = "Herhaling")
public record Replay(
        String nummer,

        @Schema(nullable = true, description = "Sleutel van het kader dat oordeelde.", example = "parkstad")
        String kader,

        Uitkomst uitkomst,
        List<Verschil> verschillen) {

    /** From nothing to worry about to most serious. */
    public enum Uitkomst {
        /** The same, to the byte. */
        GELIJK,
        /** Secret answers were left out of what was handed over; only where they are can it be judged again. */
        NIET_MEEGEGEVEN,
        /** The same verdict and score, but rules, values or texts differ. */
        ANDERE_UITLEG,
        ANDER_OORDEEL,
        /** The case or its regelset cannot be read any more. */
        NIET_LEESBAAR,
        /** Judging it again failed. */
        FOUT
    }

    /** How it differs at a place; empty when it does not. */
    public Optional<Verschil> at(String plaats) {
        return verschillen.stream().filter(it -> it.plaats().equals(plaats)).findFirst();
    }

    /** The verdict itself is another, not only its score. */
    boolean flips() {
        return uitkomst == Uitkomst.ANDER_OORDEEL && at("/oordeel").isPresent();
    }

    /**
     * One place where the two differ; for a machine with both values as JSON text.
     *
     * @param plaats JSON pointer within the assessment; empty: it could not be judged again, and {@code nu} is the reason
     * @param toen archived value, or null when it was not there
     * @param nu new value, or null when it is gone
     */
    @JsonPropertyOrder({"plaats", "was", "wordt"})
    public record Verschil(
            @Schema(description = "JSON Pointer in de beoordeling.", example = "/score")
            String plaats,

            @JsonIgnore Object toen,
            @JsonIgnore Object nu) {

        private static final JsonMapper JSON = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();

        @JsonProperty
        @Schema(nullable = true)
        public String was() {
            return text(toen);
        }

        @JsonProperty
        @Schema(nullable = true)
        public String wordt() {
            return plaats.isEmpty() ? (String) nu : text(nu);
        }

        private static String text(Object value) {
            return value == null ? null : JSON.writeValueAsString(value);
        }
    }
}
