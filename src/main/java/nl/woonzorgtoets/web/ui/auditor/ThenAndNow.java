package nl.woonzorgtoets.web.ui.auditor;

import java.util.List;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.release.changes.VerdictChanges;
import nl.woonzorgtoets.replay.Replayer.Again;
import nl.woonzorgtoets.web.ui.verdict.Cases;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.telling.Telling;
import org.springframework.stereotype.Component;

/** Lays what was concluded then beside what is concluded now, each in the words of its own regelset. */
@Component
class ThenAndNow {

    private final Cases cases;

    ThenAndNow(Cases cases) {
        this.cases = cases;
    }

    /** One verdict; {@code regelset} is the hash of the rulebook that gave it. */
    record Side(String title, Telling verdict, String regelset) {}

    /** @param sides empty when one of both cannot be read */
    record Both(ReplayText text, List<Side> sides) {}

    /** @param regelset hash of the rulebook that judged now; null: its own */
    Both of(KeptCase kept, Again again, String regelset) {
        if (again.now() == null) {
            return new Both(ReplayText.of(again.replay(), new Words(null)), List.of());
        }
        String own = cases.document(kept).assessment().evidence().regelset();
        String by = regelset == null ? own : regelset;
        Words words = cases.words(by);
        Telling then =
                Telling.inPublic(cases.document(kept), cases.rulebook(own).orElse(null));
        Telling now = Telling.inPublic(again.now(), cases.rulebook(by).orElse(null));
        return new Both(
                ReplayText.of(again.replay(), words, VerdictChanges.between(then, now)),
                List.of(new Side("Toen", then, own), new Side("Nu", now, by)));
    }
}
