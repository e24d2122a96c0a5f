package nl.woonzorgtoets.archive.bundle;

import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.document.codec.Codecs;

/** What an export does with the secret parts of cases, and of how many cases that was. */
public final class Secrets {

    private final boolean given;
    private int count;

    private Secrets(boolean given) {
        this.given = given;
    }

    public static Secrets withheld() {
        return new Secrets(false);
    }

    public static Secrets given() {
        return new Secrets(true);
    }

    public boolean areGiven() {
        return given;
    }

    Entry of(Entry entry) {
        if (entry.isDestroyed() || !Codecs.hasSecretPart(entry.body())) {
            return entry;
        }
        count++;
        return given ? entry : entry.with(null);
    }

    /** How many cases have a secret part, once they are written. */
    public int count() {
        return count;
    }

    /** For whoever gets the export. */
    public String told() {
        String cases = count == 1 ? "1 zaak" : count + " zaken";
        return given
                ? "Van " + cases
                        + " staan ook de geheime antwoorden in deze export. Bewaar hem op een veilige plaats en geef"
                        + " hem niet door."
                : "Van " + cases + " zijn de geheime antwoorden niet meegegeven. Alle zegels zijn te controleren, maar "
                        + (count == 1 ? "deze zaak is" : "deze zaken zijn")
                        + " buiten het archief niet opnieuw te beoordelen. Is dat nodig, vraag dan de beheerder om een export"
                        + " met --met-geheim.";
    }
}
