package nl.woonzorgtoets.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.woonzorgtoets.document.Secrecy;

/**
 * What followed on the latest decision on a case: in words, and how it stands now with its conditions.
 *
 * @param nummer the case
 * @param tekst null when only conditions changed
 * @param standen null when none changed
 * @param door account that recorded it
 * @param moment ISO-8601 in UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Vervolg(String nummer, String tekst, List<Gewijzigd> standen, String door, String moment) {

    /** @param voorwaarde its place in the decision, from 1 */
    public record Gewijzigd(int voorwaarde, Voorwaarde.Stand stand) {}

    public Vervolg {
        standen = standen == null ? List.of() : List.copyOf(standen);
    }

    /** As whoever is told no more than this may know it. */
    Vervolg asFarAs(Secrecy secrecy) {
        return tekst == null || !secrecy.applies()
                ? this
                : new Vervolg(nummer, Besluit.WITHHELD, standen, door, moment);
    }
}
