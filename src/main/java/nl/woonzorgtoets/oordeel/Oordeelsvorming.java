package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woonzorgtoets.base.Breuk;

/**
 * Folds findings into one verdict and a score.
 *
 * <p>A failed EIS decides before a failed EIS_IN_BEGINSEL, that before a reason to hold (contradiction, integrity), that before
 * incompleteness, and only then the score speaks, under its conditions. A step that open questions can still change adds its
 * verdict to the reachable ones and lets the next step speak too.
 */
public final class Oordeelsvorming {

    private final Kader kader;
    private final Map<String, Aspectstand> standen = new LinkedHashMap<>();
    private final Score score;

    private Oordeelsvorming(
            Kader kader, List<Bevinding> zeker, List<Bevinding> open, BiPredicate<String, String> samen) {
        this.kader = kader;
        Map<String, List<Bevinding>> vast = perAspect(zeker);
        Map<String, List<Bevinding>> los = perAspect(open);
        kader.aspecten()
                .forEach((id, aspect) -> standen.put(
                        id,
                        Aspectstand.van(
                                aspect, vast.getOrDefault(id, List.of()), los.getOrDefault(id, List.of()), samen)));
        this.score = new Score(kader, standen.values());
    }

    /**
     * @param zeker the conclusions that were drawn
     * @param open conclusions that open questions could still bring
     * @param samen whether two rules, by id, can hold together; when in doubt true
     * @param onvolledig whether an answer is missing that is due
     */
    public static Uitslag vorm(
            Kader kader,
            List<Bevinding> zeker,
            List<Bevinding> open,
            BiPredicate<String, String> samen,
            boolean onvolledig) {
        return new Oordeelsvorming(kader, zeker, open, samen).uitslag(onvolledig);
    }

    private Uitslag uitslag(boolean onvolledig) {
        Set<Oordeel> haalbaar = haalbaar();
        Oordeel oordeel = oordeel(haalbaar, onvolledig);
        BigDecimal afgerond = score.afgerond(score.totaal().nu());
        return new Uitslag(
                oordeel,
                haalbaar,
                afgerond,
                score.afgerond(score.totaal().laagste()),
                score.afgerond(score.totaal().hoogste()),
                afgerond == null ? null : klasse(afgerond),
                score.criteria(),
                Collections.unmodifiableMap(standen),
                beslissend(oordeel));
    }

    private Oordeel oordeel(Set<Oordeel> haalbaar, boolean onvolledig) {
        if (er(Oordeelsvorming::faaltEis)) {
            return Oordeel.NEGATIEF;
        }
        if (er(Oordeelsvorming::faaltInBeginsel)) {
            return Oordeel.NEGATIEF_IN_BEGINSEL;
        }
        if (er(stand -> stand.is(Uitkomst.TEGENSTRIJDIG)) || signalen(Aspectstand::signaal) >= kader.aanhoudenVanaf()) {
            return Oordeel.AANHOUDEN;
        }
        return onvolledig || haalbaar.size() > 1
                ? Oordeel.ONVOLLEDIG
                : haalbaar.iterator().next();
    }

    private Set<Oordeel> haalbaar() {
        Set<Oordeel> haalbaar = EnumSet.noneOf(Oordeel.class);
        if (er(Oordeelsvorming::kanEisFalen)) {
            haalbaar.add(Oordeel.NEGATIEF);
        }
        if (er(Oordeelsvorming::faaltEis)) {
            return haalbaar;
        }
        if (er(Oordeelsvorming::kanInBeginselFalen)) {
            haalbaar.add(Oordeel.NEGATIEF_IN_BEGINSEL);
        }
        if (er(Oordeelsvorming::blijftInBeginselFalen)) {
            return haalbaar;
        }
        if (er(stand -> stand.kan(Uitkomst.TEGENSTRIJDIG))
                || signalen(stand -> stand.signaal() || stand.signaalMogelijk()) >= kader.aanhoudenVanaf()) {
            haalbaar.add(Oordeel.AANHOUDEN);
        }
        if (er(stand -> stand.is(Uitkomst.TEGENSTRIJDIG)) || signalen(Aspectstand::signaal) >= kader.aanhoudenVanaf()) {
            return haalbaar;
        }
        naarScore().forEach(oordeel -> {
            if (!er(Oordeelsvorming::isOpenVoorwaarde)) {
                haalbaar.add(oordeel);
            }
            if (er(Oordeelsvorming::kanOpenVoorwaardeZijn)) {
                haalbaar.add(hoogstens(oordeel, Oordeel.POSITIEF_ONDER_VOORWAARDEN));
            }
        });
        return haalbaar;
    }

    /** The verdicts of the classes that the score can still reach, lowered where a criterium stays under its minimum. */
    private Set<Oordeel> naarScore() {
        BigDecimal laagste = score.afgerond(score.totaal().laagste());
        BigDecimal hoogste = score.afgerond(score.totaal().hoogste());
        if (laagste == null) {
            return EnumSet.of(Oordeel.ONVOLLEDIG);
        }
        Set<Oordeel> oordelen = EnumSet.noneOf(Oordeel.class);
        int eerste = kader.klassen().indexOf(klasse(hoogste));
        int laatste = kader.klassen().indexOf(klasse(laagste));
        kader.klassen().subList(eerste, laatste + 1).forEach(klasse -> oordelen.add(klasse.oordeel()));
        List<Criterium> criteria = List.copyOf(kader.criteria().values());
        for (int i = 0; i < criteria.size(); i++) {
            verlaag(oordelen, criteria.get(i), score.perCriterium().get(i));
        }
        return oordelen;
    }

    private void verlaag(Set<Oordeel> oordelen, Criterium criterium, Score.Bereik bereik) {
        if (criterium.minimum() == null || bereik.laagste() == null || !onder(bereik.laagste(), criterium)) {
            return;
        }
        Set<Oordeel> verlaagd = EnumSet.noneOf(Oordeel.class);
        oordelen.forEach(oordeel -> verlaagd.add(hoogstens(oordeel, criterium.hoogstens())));
        if (onder(bereik.hoogste(), criterium) && bereik.nu() != null) {
            oordelen.clear();
        }
        oordelen.addAll(verlaagd);
    }

    private boolean onder(Breuk bereikt, Criterium criterium) {
        return score.afgerond(bereikt).compareTo(criterium.minimum()) < 0;
    }

    private Kader.Klasse klasse(BigDecimal afgerond) {
        return kader.klassen().stream()
                .filter(klasse -> afgerond.compareTo(klasse.vanaf()) >= 0)
                .findFirst()
                .orElse(kader.klassen().get(kader.klassen().size() - 1));
    }

    private List<String> beslissend(Oordeel oordeel) {
        Predicate<Aspectstand> beslist = switch (oordeel) {
            case NEGATIEF -> Oordeelsvorming::faaltEis;
            case NEGATIEF_IN_BEGINSEL -> Oordeelsvorming::faaltInBeginsel;
            case AANHOUDEN -> stand -> stand.is(Uitkomst.TEGENSTRIJDIG) || integriteit(stand) && stand.signaal();
            case POSITIEF_ONDER_VOORWAARDEN -> Oordeelsvorming::isOpenVoorwaarde;
            case ONVOLLEDIG, POSITIEF -> stand -> false;
        };
        return standen.values().stream()
                .filter(beslist)
                .map(stand -> stand.aspect().id())
                .toList();
    }

    private long signalen(Predicate<Aspectstand> telt) {
        return standen.values().stream()
                .filter(Oordeelsvorming::integriteit)
                .filter(telt)
                .count();
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

    static boolean isOpenVoorwaarde(Aspectstand stand) {
        return stand.aspect().soort() == AspectSoort.VOORWAARDE
                && (stand.is(Uitkomst.VOLDOET_NIET) || stand.is(Uitkomst.GEDEELTELIJK));
    }

    private static boolean kanOpenVoorwaardeZijn(Aspectstand stand) {
        return stand.aspect().soort() == AspectSoort.VOORWAARDE
                && (stand.kan(Uitkomst.VOLDOET_NIET) || stand.kan(Uitkomst.GEDEELTELIJK));
    }

    private static Oordeel hoogstens(Oordeel oordeel, Oordeel grens) {
        return oordeel.compareTo(grens) < 0 ? oordeel : grens;
    }
}
