package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The verdict with all that it rests on.
 *
 * @param stap at which it was decided
 * @param haalbaar every verdict that some completion of the dossier reaches, and perhaps more; never empty, best first
 * @param score rounded, on the scale of the kader; null when nothing could be judged
 * @param scoreMinimum the lowest score that is still reachable
 * @param scoreMaximum the highest score that is still reachable
 * @param klasse the class of the score; null without a score
 * @param beslissend ids of the aspects that decided before the score did; empty when the score decided
 */
public record Uitslag(
        Oordeel oordeel,
        Stap stap,
        Set<Oordeel> haalbaar,
        BigDecimal score,
        BigDecimal scoreMinimum,
        BigDecimal scoreMaximum,
        Kader.Klasse klasse,
        List<Criteriumscore> criteria,
        Standen standen,
        List<String> beslissend) {

    /** Whether of each criterium more than half of the points that play can be judged: before that a total says more than is known. */
    public boolean draagtEenTotaal() {
        return criteria.stream()
                .allMatch(it -> isGrotendeelsBeoordeeld(it.criterium().id()));
    }

    private boolean isGrotendeelsBeoordeeld(String criterium) {
        BigDecimal saldo = BigDecimal.ZERO;
        boolean open = false;
        for (Aspectstand stand : standen.values()) {
            if (stand.aspect().soort() != AspectSoort.WEGING
                    || !criterium.equals(stand.aspect().criterium())
                    || stand.is(Uitkomst.NIET_VAN_TOEPASSING)) {
                continue;
            }
            boolean beoordeeld = Score.soort(stand.uitkomst()) != null;
            BigDecimal punten = stand.aspect().punten(BevindingSoort.VOLDOET);
            saldo = beoordeeld ? saldo.add(punten) : saldo.subtract(punten);
            open |= !beoordeeld;
        }
        return !open || saldo.signum() > 0;
    }

    /** The aspects of that kind whose condition or signal stands, in the order of the kader. */
    public List<Aspect> voorwaarden() {
        return standen.values().stream()
                .filter(Slot::isOpenVoorwaarde)
                .map(Aspectstand::aspect)
                .toList();
    }

    public List<Aspect> signalen() {
        return standen.values().stream()
                .filter(Aspectstand::signaal)
                .map(Aspectstand::aspect)
                .toList();
    }
}
