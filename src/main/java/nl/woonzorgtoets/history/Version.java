package nl.woonzorgtoets.history;

import java.util.List;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.wording.Difference;
import nl.woonzorgtoets.wording.telling.Telling;

/**
 * One dossier of a zaak.
 *
 * @param telling as far as whoever asks may know it
 * @param decision what people decided on it last; null when they did not
 * @param withdrawn why it counts no more; null while it may
 * @param counts whether the zaak counts by it: of all versions at most one
 * @param secret whether something of it is not told to everybody
 * @param since what changed since the version before that was no mistake; null for the first
 */
public record Version(
        CaseDocument document,
        Telling telling,
        Besluit decision,
        Intrekking withdrawn,
        boolean counts,
        boolean secret,
        Changes since) {

    /** What there is to say of the decision, as the framework calls it; null when people did not decide. */
    public String decided() {
        return decision == null ? null : telling.besluit(decision.besluit());
    }

    Version since(Version before, List<Difference> answers) {
        return new Version(
                document, telling, decision, withdrawn, counts, secret, Changes.between(before, this, answers));
    }
}
