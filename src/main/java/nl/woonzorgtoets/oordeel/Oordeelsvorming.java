package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Folds findings into one verdict and a score.
 *
 * <p>A failed EIS decides before a failed EIS_IN_BEGINSEL, that before a reason to hold (contradiction, integrity), that before
 * answers that do not fit together, those before incompleteness, and only then the score speaks, under its conditions. A step that open questions can still change adds its
 * verdict to the reachable ones and lets the next step speak too. Answers that do not fit together say nothing about the plan yet: what
 * is reachable is what the verdict becomes once they are explained.
 */
public final class Oordeelsvorming {

    private final Kader kader;
    private final Map<String, Aspectstand> standen = new LinkedHashMap<>();
    private final Score score;
    private final Stappen stappen;
    private final Slot slot;

    private Oordeelsvorming(
            Kader kader,
            List<Bevinding> zeker,
            List<Bevinding> open,
            Map<String, Behaald> punten,
            BiPredicate<String, String> samen) {
        this.kader = kader;
        this.stappen = kader.stappen();
        Map<String, List<Bevinding>> vast = perAspect(zeker);
        Map<String, List<Bevinding>> los = perAspect(open);
        kader.aspecten()
                .forEach((id, aspect) -> standen.put(
                        id,
                        aspect.uitAntwoorden() != null
                                ? Aspectstand.van(aspect, punten.get(id))
                                : Aspectstand.van(
                                        aspect,
                                        vast.getOrDefault(id, List.of()),
                                        los.getOrDefault(id, List.of()),
                                        samen)));
        this.score = new Score(kader, standen.values());
        this.slot = new Slot(kader, standen, score);
    }

    /**
     * @param zeker the conclusions that were drawn
     * @param open conclusions that open questions could still bring
     * @param punten what answers give, by aspect; no entry: it does not play
     * @param samen whether two rules, by id, can hold together; when in doubt true
     * @param onvolledig whether an answer is missing that is due
     */
    public static Uitslag vorm(
            Kader kader,
            List<Bevinding> zeker,
            List<Bevinding> open,
            Map<String, Behaald> punten,
            BiPredicate<String, String> samen,
            boolean onvolledig) {
        return new Oordeelsvorming(kader, zeker, open, punten, samen).uitslag(onvolledig);
    }

    private Uitslag uitslag(boolean onvolledig) {
        Set<Oordeel> haalbaar = haalbaar();
        Stap stap = stap(haalbaar, onvolledig);
        BigDecimal afgerond = score.afgerond(score.totaal().nu());
        Oordeel oordeel = oordeel(stap, haalbaar);
        return new Uitslag(
                oordeel,
                stap,
                Collections.unmodifiableSet(haalbaar),
                afgerond,
                score.afgerond(score.totaal().laagste()),
                score.afgerond(score.totaal().hoogste()),
                afgerond == null ? null : slot.klasse(),
                score.criteria(),
                Collections.unmodifiableMap(standen),
                beslissend(stap, oordeel));
    }

    private Stap stap(Set<Oordeel> haalbaar, boolean onvolledig) {
        if (er(Oordeelsvorming::faaltEis)) {
            return Stap.EIS;
        }
        if (er(Oordeelsvorming::faaltInBeginsel)) {
            return Stap.EIS_IN_BEGINSEL;
        }
        if (er(stand -> stand.is(Uitkomst.TEGENSTRIJDIG)) || houdenOp(Aspectstand::signaal)) {
            return Stap.AANHOUDEN;
        }
        if (er(Aspectstand::ongerijmd)) {
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
        if (er(Oordeelsvorming::kanEisFalen)) {
            haalbaar.add(stappen.eis());
        }
        if (er(Oordeelsvorming::faaltEis)) {
            return haalbaar;
        }
        if (er(Oordeelsvorming::kanInBeginselFalen)) {
            haalbaar.add(stappen.eisInBeginsel());
        }
        if (er(Oordeelsvorming::blijftInBeginselFalen)) {
            return haalbaar;
        }
        if (er(stand -> stand.kan(Uitkomst.TEGENSTRIJDIG))
                || houdenOp(stand -> stand.signaal() || stand.signaalMogelijk())) {
            haalbaar.add(stappen.aanhouden());
        }
        if (er(stand -> stand.is(Uitkomst.TEGENSTRIJDIG)) || houdenOp(Aspectstand::signaal)) {
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
        return standen.values().stream()
                .filter(beslist)
                .map(stand -> stand.aspect().id())
                .toList();
    }

    /** Whether signals add up so that the verdict has to wait. */
    private boolean houdenOp(Predicate<Aspectstand> telt) {
        return kader.aanhoudenVanaf() != null
                && standen.values().stream()
                                .filter(Oordeelsvorming::integriteit)
                                .filter(telt)
                                .count()
                        >= kader.aanhoudenVanaf();
    }

    private boolean er(Predicate<Aspectstand> geldt) {
        return standen.values().stream().anyMatch(geldt);
    }

    private static Map<String, List<Bevinding>> perAspect(List<Bevinding> bevindingen) {
        return bevindingen.stream().collect(Collectors.groupingBy(Bevinding::aspect));
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
