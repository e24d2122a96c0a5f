package nl.woonzorgtoets.insight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Aspectstand;
import nl.woonzorgtoets.oordeel.Criteriumscore;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.oordeel.Uitslag;

/** Whether something gets worse: nobody is advised to gain in one place what is lost in another. */
final class Worse {

    private Worse() {}

    static boolean is(Uitslag after, Uitslag before) {
        Map<String, Aspectstand> was = before.standen();
        return after.standen().values().stream()
                        .anyMatch(it -> is(it, was.get(it.aspect().id())))
                || isLower(after.criteria(), before.criteria());
    }

    private static boolean is(Aspectstand after, Aspectstand before) {
        return after.signaal() && !before.signaal()
                || after.ongerijmd() && !before.ongerijmd()
                || rank(after) > rank(before) && (isJudged(before) || isDecisive(after))
                || after.aspect().soort() == AspectSoort.PLUS
                        && before.uitkomst() == Uitkomst.VOLDOET
                        && after.uitkomst() != Uitkomst.VOLDOET;
    }

    /** What starts to play only adds points, and those show in the score of its criterium. */
    private static boolean isDecisive(Aspectstand it) {
        AspectSoort soort = it.aspect().soort();
        return soort != AspectSoort.WEGING && soort != AspectSoort.PLUS;
    }

    private static boolean isJudged(Aspectstand it) {
        return switch (it.uitkomst()) {
            case VOLDOET, GEDEELTELIJK, VOLDOET_NIET -> true;
            case ONBEKEND, NIET_VAN_TOEPASSING, TEGENSTRIJDIG -> false;
        };
    }

    private static int rank(Aspectstand it) {
        return switch (it.uitkomst()) {
            case VOLDOET, NIET_VAN_TOEPASSING, ONBEKEND -> 0;
            case GEDEELTELIJK -> 1;
            case VOLDOET_NIET -> it.uitzondering() ? 1 : 2;
            case TEGENSTRIJDIG -> 3;
        };
    }

    private static boolean isLower(List<Criteriumscore> after, List<Criteriumscore> before) {
        for (int i = 0; i < after.size(); i++) {
            Criteriumscore now = after.get(i);
            Criteriumscore was = before.get(i);
            if (Objects.nonNull(was.score())
                    && (now.score() == null || now.score().compareTo(was.score()) < 0)) {
                return true;
            }
        }
        return false;
    }
}
