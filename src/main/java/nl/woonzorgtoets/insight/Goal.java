package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Aspectstand;
import nl.woonzorgtoets.oordeel.Criteriumscore;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.oordeel.Uitslag;

/** What a plan is adjusted for. */
public enum Goal {
    /** To go on, perhaps under conditions. */
    DOORGAAN,
    /** To go on without. */
    ZONDER_VOORWAARDEN;

    /** @param blocking how many aspects stand in the way @param gap the points that are short */
    record Distance(int blocking, BigDecimal gap) implements Comparable<Distance> {

        @Override
        public int compareTo(Distance other) {
            int first = Integer.compare(blocking, other.blocking);
            return first != 0 ? first : gap.compareTo(other.gap);
        }
    }

    boolean accepts(Oordeel oordeel) {
        return oordeel.doel() && (this == DOORGAAN || !oordeel.onderVoorwaarden());
    }

    boolean isReachedBy(Judgement judged) {
        return judged != null && accepts(judged.uitslag().oordeel());
    }

    /** The aspects that keep a plan from it whatever its score is. */
    List<Aspect> blocking(Judgement judged) {
        Uitslag uitslag = judged.uitslag();
        return uitslag.standen().values().stream()
                .filter(it -> isInTheWay(it, judged.rulebook().kader()))
                .map(Aspectstand::aspect)
                .toList();
    }

    private boolean isInTheWay(Aspectstand it, Kader kader) {
        if (it.uitkomst() == Uitkomst.TEGENSTRIJDIG || it.ongerijmd()) {
            return true;
        }
        boolean failed = it.uitkomst() == Uitkomst.VOLDOET_NIET;
        boolean limits = it.aspect().hoogstens().containsKey(it.uitkomst())
                && !accepts(it.aspect().hoogstens().get(it.uitkomst()));
        return switch (it.aspect().soort()) {
            case EIS -> failed;
            case EIS_IN_BEGINSEL -> failed && !it.uitzondering() || limits;
            case SIGNAAL -> false;
            case VOORWAARDE ->
                (failed || it.uitkomst() == Uitkomst.GEDEELTELIJK)
                                && kader.stappen().voorwaarde() != null
                                && !accepts(kader.stappen().voorwaarde())
                        || limits;
            case ONGERIJMDHEID, WEGING, PLUS -> limits;
        };
    }

    Distance distance(Judgement judged) {
        Kader kader = judged.rulebook().kader();
        int signals = (int) judged.uitslag().signalen().stream()
                .filter(it -> it.soort() == AspectSoort.SIGNAAL && it.integriteit())
                .count();
        int over = kader.aanhoudenVanaf() == null ? 0 : Math.max(0, signals - kader.aanhoudenVanaf() + 1);
        return new Distance(blocking(judged).size() + over, gap(judged));
    }

    /** The points that the score, and each criterium under its minimum, is short. */
    BigDecimal gap(Judgement judged) {
        Uitslag uitslag = judged.uitslag();
        Kader kader = judged.rulebook().kader();
        BigDecimal gap = scoreGap(judged);
        for (Criteriumscore it : uitslag.criteria()) {
            if (it.onderMinimum() && !accepts(it.criterium().hoogstens())) {
                gap = gap.add(it.criterium().minimum().subtract(it.score()).max(new BigDecimal("0.01")));
            }
        }
        return kader.geeftScore() ? gap : BigDecimal.ZERO;
    }

    /** The points that the score is short of the lowest class that is good enough; zero when it is not. */
    BigDecimal scoreGap(Judgement judged) {
        BigDecimal score = judged.uitslag().score();
        List<Kader.Klasse> klassen = judged.rulebook().kader().klassen();
        return klassen.stream()
                .filter(it -> accepts(it.oordeel()))
                .map(Kader.Klasse::vanaf)
                .min(BigDecimal::compareTo)
                .filter(it -> score != null)
                .map(it -> it.subtract(score).max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }
}
