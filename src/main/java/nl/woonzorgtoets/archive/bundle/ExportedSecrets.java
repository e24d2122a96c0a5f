package nl.woonzorgtoets.archive.bundle;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.document.codec.Codecs;

/** What an export does with the secret parts of cases, and of how many cases that was. */
public final class ExportedSecrets {

    private final boolean given;
    private final List<String> leftOut;
    private int count;

    private ExportedSecrets(boolean given, List<String> leftOut) {
        this.given = given;
        this.leftOut = List.copyOf(leftOut);
    }

    public static ExportedSecrets withheld() {
        return without(List.of());
    }

    /**
     * Withheld, and with them the cases on which people wrote something: their words can name what is secret, and are sealed as they are.
     *
     * @param nummers of which cases; null: of all
     */
    public static ExportedSecrets withheld(Archive archive, Collection<String> nummers) {
        List<KeptCase> secret;
        try (Stream<KeptCase> cases = archive.cases(CaseFilter.ALL)) {
            secret = cases.filter(it -> it.bytes().secret() != null)
                    .filter(it -> nummers == null || nummers.contains(it.nummer()))
                    .toList();
        }
        return without(secret.stream()
                .map(KeptCase::nummer)
                .filter(it -> archive.withdrawal(it).isPresent()
                        || archive.decisions(it).stream()
                                .anyMatch(decision ->
                                        !decision.asFarAs(Secrecy.UNKNOWN).equals(decision)))
                .toList());
    }

    /** @param leftOut numbers of cases that are not in the export at all, because their seal covers what is secret too */
    static ExportedSecrets without(List<String> leftOut) {
        return new ExportedSecrets(false, leftOut);
    }

    public static ExportedSecrets given() {
        return new ExportedSecrets(true, List.of());
    }

    /** Numbers of the cases that are not in the export. */
    public List<String> leftOut() {
        return leftOut;
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

    /** Whether there is something to tell about it. */
    public boolean concerns() {
        return count > 0 || !leftOut.isEmpty();
    }

    /** For whoever gets the export. */
    public String told() {
        if (leftOut.isEmpty()) {
            return parts();
        }
        return (count > 0 ? parts() + "\n" : "")
                + "Niet in deze export, omdat geheime antwoorden of een geheime motivering in een verzegeld stuk zelf staan: "
                + String.join(", ", leftOut) + ". Is dat nodig, vraag dan de beheerder om een export.";
    }

    private String parts() {
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
