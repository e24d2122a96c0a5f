package nl.woonzorgtoets.web.ui.kader;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import nl.woonzorgtoets.base.LastUsed;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.framework.Framework;
import nl.woonzorgtoets.wording.framework.FrameworkReader;
import org.springframework.stereotype.Component;

/** Remembers the frameworks that were asked for last: a regelset never changes, and neither does what it says on a day. */
@Component
class Kaders {

    private static final int MOST = 4;

    private record Asked(String hash, LocalDate day, String gemeente) {}

    private final Map<Asked, Framework> last = Collections.synchronizedMap(LastUsed.map(MOST));

    Framework of(Rulebook rulebook, LocalDate day, String gemeente) {
        return last.computeIfAbsent(
                new Asked(rulebook.hash(), day, gemeente), asked -> FrameworkReader.read(rulebook, day, gemeente));
    }
}
