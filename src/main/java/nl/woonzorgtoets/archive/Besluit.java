package nl.woonzorgtoets.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.oordeel.Oordeel;

/**
 * A human decision on a case.
 *
 * @param nummer the case
 * @param besluit one of the codes of the framework that judged the case
 * @param motivering why; obligatory when it departs from the oordeel, which the door checks
 * @param functie in which function it was taken
 * @param door account that recorded it
 * @param moment ISO-8601 in UTC
 * @param positief whether the plan counts from then on; null in decisions of before this was kept
 * @param afwijkend whether it departs from the oordeel; null in decisions of before this was kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Besluit(
        String nummer,
        String besluit,
        String motivering,
        String functie,
        String door,
        String moment,
        Boolean positief,
        Boolean afwijkend) {

    static final String WITHHELD = "De motivering is geheim, want zij kan zeggen waar het is.";

    public static Besluit of(
            Besluitsoort kind,
            Oordeel oordeel,
            String nummer,
            String motivering,
            String functie,
            String door,
            String moment) {
        return new Besluit(
                nummer, kind.code(), motivering, functie, door, moment, kind.positief(), kind.wijktAf(oordeel));
    }

    /** As whoever is told no more than this may know it: reasons are free text, and can name what is secret. */
    public Besluit asFarAs(Secrecy secrecy) {
        return motivering == null || !secrecy.applies()
                ? this
                : new Besluit(nummer, besluit, WITHHELD, functie, door, moment, positief, afwijkend);
    }

    public boolean counts() {
        return positief == null ? EersteEditie.isPositief(besluit) : positief;
    }

    /** @param oordeel code of the verdict on the case */
    public boolean departsFrom(String oordeel) {
        return afwijkend == null ? !besluit.equals(oordeel) : afwijkend;
    }
}
