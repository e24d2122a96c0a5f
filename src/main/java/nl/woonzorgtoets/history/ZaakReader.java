package nl.woonzorgtoets.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.wording.Difference;
import nl.woonzorgtoets.wording.telling.Telling;

/** Finds the dossiers of one zaak and lays each beside the one before that was no mistake. */
public record ZaakReader(Archive archive, RulebookShelf shelf) {

    /** Ours: who reads on to older versions than this finds them in the archive. */
    private static final int MOST = 50;

    /**
     * Empty when there is no such zaak.
     *
     * @param kader key of its framework; null: that of the latest dossier with this number
     * @param all whether whoever asks may know what is secret about it
     */
    public Optional<History> find(String kader, String zaaknummer, boolean all) {
        CaseFilter number = CaseFilter.zaak(kader, zaaknummer);
        List<CaseSummary> newest = archive.search(number, 0, 1).cases();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        String framework = newest.get(0).kader();
        CasePage page = archive.search(CaseFilter.zaak(framework, zaaknummer), 0, MOST);
        return Optional.of(
                new History(framework, newest.get(0).zaaknummer(), page.total(), versions(page.cases(), all)));
    }

    /** @param cases newest first, as what is answered */
    private List<Version> versions(List<CaseSummary> cases, boolean all) {
        String counting = cases.stream()
                .filter(it -> it.ingetrokken() != Intrekking.Soort.VERGISSING)
                .findFirst()
                .filter(it -> it.ingetrokken() == null)
                .map(CaseSummary::nummer)
                .orElse(null);
        List<Version> versions = new ArrayList<>();
        Version before = null;
        SaidAnswers said = null;
        for (int i = cases.size() - 1; i >= 0; i--) {
            Optional<KeptCase> kept = archive.find(cases.get(i).nummer());
            if (kept.isEmpty()) {
                continue;
            }
            CaseDocument document = kept.get().document(shelf::readable);
            Rulebook rulebook = rulebook(document);
            Secrecy secrecy = Secrecy.of(document, rulebook);
            Secrecy known = all ? Secrecy.NONE : secrecy;
            Version version = version(
                    document,
                    rulebook,
                    known,
                    secrecy.applies(),
                    document.nummer().equals(counting));
            SaidAnswers now = SaidAnswers.of(document, rulebook, known).orElse(null);
            version = before == null ? version : version.since(before, answers(said, now));
            versions.add(0, version);
            if (cases.get(i).ingetrokken() != Intrekking.Soort.VERGISSING) {
                before = version;
                said = now;
            }
        }
        return List.copyOf(versions);
    }

    private static List<Difference> answers(SaidAnswers before, SaidAnswers after) {
        return before == null || after == null ? null : AnswerChanges.between(before, after);
    }

    private Version version(CaseDocument document, Rulebook rulebook, Secrecy known, boolean secret, boolean counts) {
        List<Besluit> decisions = archive.decisions(document.nummer());
        return new Version(
                document,
                Telling.of(document, rulebook, known, !decisions.isEmpty()),
                decisions.isEmpty() ? null : decisions.get(decisions.size() - 1).asFarAs(known),
                archive.withdrawal(document.nummer())
                        .map(it -> it.asFarAs(known))
                        .orElse(null),
                counts,
                secret,
                null);
    }

    private Rulebook rulebook(CaseDocument document) {
        return shelf.readable(document.assessment().evidence().regelset())
                .map(document.assessment().evidence()::van)
                .orElse(null);
    }
}
