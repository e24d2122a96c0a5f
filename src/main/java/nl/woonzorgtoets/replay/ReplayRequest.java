package nl.woonzorgtoets.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import nl.woonzorgtoets.archive.CaseFilter;

/**
 * Which cases to judge again.
 *
 * @param regelset hash of the rulebook to judge by; null: each by its own
 */
public record ReplayRequest(String regelset, CaseFilter zaken) {

    /** First day on which they were assessed, or null. */
    @JsonProperty
    public LocalDate van() {
        return zaken.van();
    }

    /** Last day on which they were assessed, or null. */
    @JsonProperty
    public LocalDate tot() {
        return zaken.tot();
    }
}
