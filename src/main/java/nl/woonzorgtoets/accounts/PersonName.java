package nl.woonzorgtoets.accounts;

import java.time.Instant;

/**
 * Who a person is, kept apart from what they did so that it can be destroyed.
 *
 * @param inlognaam what they type to come in
 * @param functie in which they act, as pages and letters say it
 * @param tot when it is destroyed by itself; null while the person works here
 */
public record PersonName(String id, String inlognaam, String naam, String functie, Instant tot) {

    /** As pages say it. */
    public String shown() {
        return naam + ", " + functie;
    }

    PersonName until(Instant end) {
        return new PersonName(id, inlognaam, naam, functie, end);
    }
}
