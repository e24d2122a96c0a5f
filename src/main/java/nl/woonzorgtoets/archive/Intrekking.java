package nl.woonzorgtoets.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import nl.woonzorgtoets.document.Secrecy;

/**
 * Why a case no longer counts. The case itself stays as it is.
 *
 * @param nummer the case
 * @param vervangenDoor number of the case that came in its place; null when none did
 * @param door account that recorded it
 * @param moment ISO-8601 in UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Intrekking(String nummer, Soort soort, String reden, String vervangenDoor, String door, String moment) {

    /** What that does to the zaak: after a mistake the version before counts again, and a plan that was withdrawn counts no more. */
    public enum Soort {
        VERGISSING,
        PLAN_INGETROKKEN
    }

    /** As whoever is told no more than this may know it: what is in words of people can name what is secret. */
    public Intrekking asFarAs(Secrecy secrecy) {
        return secrecy.applies() ? new Intrekking(nummer, soort, Besluit.WITHHELD, vervangenDoor, door, moment) : this;
    }
}
