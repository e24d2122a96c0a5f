package nl.woonzorgtoets.web.ui.archief;

import java.util.List;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.release.changes.VerdictChanges;
import nl.woonzorgtoets.replay.Replayer.Again;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import nl.woonzorgtoets.wording.DifferenceReader;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.telling.Telling;
import org.springframework.stereotype.Component;

/** Lays what was concluded then beside what is concluded now, each in the words of its own regelset. */
@Component
record ThenAndNow(WordedCases cases) {

    /** One verdict; {@code regelset} is the hash of the rulebook that gave it. */
    record Side(String title, Telling verdict, String regelset) {}

    /** @param sides empty when one of both cannot be read */
    record Both(ReplayText text, List<Side> sides) {}

    /** @param regelset hash of the rulebook that judged now; null: its own */
    Both of(KeptCase kept, Again again, String regelset) {
        if (again.now() == null) {
            return new Both(ReplayText.of(again.replay(), new Words(null)), List.of());
        }
        CaseDocument document = cases.document(kept);
        String own = document.assessment().evidence().regelset();
        String by = regelset == null ? own : regelset;
        Rulebook ownRules = cases.rulebook(document).orElse(null);
        Rulebook rules = cases.rulebook(again.now()).orElse(null);
        Secrecy secrecy = cases.secrecy(document);
        Telling then = Telling.inPublic(document, ownRules);
        Telling now = Telling.inPublic(again.now(), rules, secrecy);
        DifferenceReader reader = new DifferenceReader(new Words(rules), secrecy.applies() ? Telling.SECRET : null);
        return new Both(
                ReplayText.of(again.replay(), reader, VerdictChanges.between(then, now)),
                List.of(new Side("Toen", then, own), new Side("Nu", now, by)));
    }
}
