package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Folds findings into one verdict and a score.
 *
 * <p>A failed EIS decides before a failed EIS_IN_BEGINSEL, that before a reason to hold (contradiction, integrity), that before
 * answers that do not fit together, those before incompleteness, and only then the score speaks, under its conditions. A step that
 * open questions can still change adds its verdict to the reachable ones and lets the next step speak too. Answers that do not fit together say nothing about the plan yet: what
 * is reachable is what the verdict becomes once they are explained.
 */
public final class Oordeelsvorming {

    private final Kader kader;
    private final Standen standen;
    private final Score score;
    private final Stappen stappen;
    private final Slot slot;

    private Oordeelsvorming(Kader kader, Standen standen, Wegingen eerder) {
        this.kader = kader;
        this.stappen = kader.stappen();
        this.standen = standen;
        this.score = new Score(kader, standen, eerder);
        this.slot = new Slot(kader, standen, score);
    }

    /**
     * @param standen how each aspect stands, by its id; see {@link Aspectstanden}
     * @param onvolledig whether an answer is missing that is due
     */
    public static Uitslag vorm(Kader kader, Standen standen, boolean onvolledig) {
        return vorm(kader, standen, onvolledig, new Wegingen());
    }

    /** @param eerder what the criteria of this kader came to before */
    public static Uitslag vorm(Kader kader, Standen standen, boolean onvolledig, Wegingen eerder) {
        return new Oordeelsvorming(kader, standen, eerder).uitslag(onvolledig);
    }

    private Uitslag uitslag(boolean onvolledig) {
        Set<Oordeel> haalbaar = haalbaar();
        Stap stap = stap(haalbaar, onvolledig);
        Bereik<BigDecimal> afgerond = score.totaal().elk(score::afgerond);
        Oordeel oordeel = oordeel(stap, haalbaar);
        return new Uitslag(
                oordeel,
                stap,
                Collections.unmodifiableSet(haalbaar),
                afgerond.nu(),
                afgerond.laagste(),
                afgerond.hoogste(),
                afgerond.nu() == null ? null : slot.klasse(),
                score.criteria(),
                standen,
                beslissend(stap, oordeel));
    }

    private Stap stap(Set<Oordeel> haalbaar, boolean onvolledig) {
        if (er(van(AspectSoort.EIS), Oordeelsvorming::faaltEis)) {
            return Stap.EIS;
        }
        if (er(van(AspectSoort.EIS_IN_BEGINSEL), Oordeelsvorming::faaltInBeginsel)) {
            return Stap.EIS_IN_BEGINSEL;
        }
        if (er(standen.values(), stand -> stand.is(Uitkomst.TEGENSTRIJDIG)) || houdenOp(Aspectstand::signaal)) {
            return Stap.AANHOUDEN;
        }
        if (er(van(AspectSoort.ONGERIJMDHEID), Aspectstand::ongerijmd)) {
            return Stap.ONGERIJMD;
        }
        return onvolledig || haalbaar.size() > 1 || haalbaar.contains(stappen.onvolledig())
                ? Stap.ONVOLLEDIG
                : Stap.SLOT;
    }

    private Oordeel oordeel(Stap stap, Set<Oordeel> haalbaar) {
        return switch (stap) {
            case EIS -> stappen.eis();
            case EIS_IN_BEGINSEL -> stappen.eisInBeginsel();
            case AANHOUDEN -> stappen.aanhouden();
            case ONGERIJMD -> stappen.ongerijmd();
            case ONVOLLEDIG -> stappen.onvolledig();
            case SLOT -> haalbaar.iterator().next();
        };
    }

    private Set<Oordeel> haalbaar() {
        Set<Oordeel> haalbaar = new TreeSet<>(Oordeel.BESTE_EERST);
        if (er(van(AspectSoort.EIS), Oordeelsvorming::kanEisFalen)) {
            haalbaar.add(stappen.eis());
        }
        if (er(van(AspectSoort.EIS), Oordeelsvorming::faaltEis)) {
            return haalbaar;
        }
        if (er(van(AspectSoort.EIS_IN_BEGINSEL), Oordeelsvorming::kanInBeginselFalen)) {
            haalbaar.add(stappen.eisInBeginsel());
        }
        if (er(van(AspectSoort.EIS_IN_BEGINSEL), Oordeelsvorming::blijftInBeginselFalen)) {
            return haalbaar;
        }
        if (er(standen.values(), stand -> stand.kan(Uitkomst.TEGENSTRIJDIG))
                || houdenOp(stand -> stand.signaal() || stand.signaalMogelijk())) {
            haalbaar.add(stappen.aanhouden());
        }
        if (er(standen.values(), stand -> stand.is(Uitkomst.TEGENSTRIJDIG)) || houdenOp(Aspectstand::signaal)) {
            return haalbaar;
        }
        haalbaar.addAll(slot.haalbaar());
        return haalbaar;
    }

    private List<String> beslissend(Stap stap, Oordeel oordeel) {
        Predicate<Aspectstand> beslist = switch (stap) {
            case EIS -> Oordeelsvorming::faaltEis;
            case EIS_IN_BEGINSEL -> Oordeelsvorming::faaltInBeginsel;
            case AANHOUDEN -> stand -> stand.is(Uitkomst.TEGENSTRIJDIG) || integriteit(stand) && stand.signaal();
            case ONGERIJMD -> Aspectstand::ongerijmd;
            case SLOT -> stand -> slot.begrenst(stand, oordeel);
            case ONVOLLEDIG -> stand -> false;
        };
        List<String> beslissend = new ArrayList<>();
        for (Aspectstand stand : standen.values()) {
            if (beslist.test(stand)) {
                beslissend.add(stand.aspect().id());
            }
        }
        return Collections.unmodifiableList(beslissend);
    }

    /** Whether signals add up so that the verdict has to wait. */
    private boolean houdenOp(Predicate<Aspectstand> telt) {
        if (kader.aanhoudenVanaf() == null) {
            return false;
        }
        int aantal = 0;
        for (Aspectstand stand : van(AspectSoort.SIGNAAL)) {
            aantal += integriteit(stand) && telt.test(stand) ? 1 : 0;
        }
        return aantal >= kader.aanhoudenVanaf();
    }

    private List<Aspectstand> van(AspectSoort soort) {
        return standen.van(soort);
    }

    private static boolean er(Collection<Aspectstand> onder, Predicate<Aspectstand> geldt) {
        for (Aspectstand stand : onder) {
            if (geldt.test(stand)) {
                return true;
            }
        }
        return false;
    }

    private static boolean integriteit(Aspectstand stand) {
        return stand.aspect().soort() == AspectSoort.SIGNAAL && stand.aspect().integriteit();
    }

    private static boolean faaltEis(Aspectstand stand) {
        return stand.aspect().soort() == AspectSoort.EIS && stand.is(Uitkomst.VOLDOET_NIET);
    }

    private static boolean kanEisFalen(Aspectstand stand) {
        return stand.aspect().soort() == AspectSoort.EIS && stand.kan(Uitkomst.VOLDOET_NIET);
    }

    /** An exception has to be claimed: while it is only possible, the failure stands. */
    private static boolean faaltInBeginsel(Aspectstand stand) {
        return stand.aspect().soort() == AspectSoort.EIS_IN_BEGINSEL
                && stand.is(Uitkomst.VOLDOET_NIET)
                && !stand.uitzondering();
    }

    private static boolean blijftInBeginselFalen(Aspectstand stand) {
        return faaltInBeginsel(stand) && !stand.uitzonderingMogelijk();
    }

    private static boolean kanInBeginselFalen(Aspectstand stand) {
        return stand.aspect().soort() == AspectSoort.EIS_IN_BEGINSEL
                && stand.kan(Uitkomst.VOLDOET_NIET)
                && !stand.uitzondering();
    }
}
