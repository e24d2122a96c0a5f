package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.woonzorgtoets.base.Breuk;

/**
 * What has to be met for a better verdict than one under conditions.
 *
 * <p>Within a criterium points only add up, so that the fewest aspects are those with the most to gain: first what keeps the better verdict
 * away by itself, then what a minimum asks for, then what lifts the total. Every answer is tried on the last step itself.
 */
public final class Verbetering {

    private final Kader kader;
    private final Standen standen;
    private final Oordeel oordeel;
    private final List<Aspectstand> winst;

    private Verbetering(Kader kader, Uitslag uitslag) {
        this.kader = kader;
        this.standen = uitslag.standen();
        this.oordeel = uitslag.oordeel();
        this.winst = standen.van(AspectSoort.WEGING).stream()
                .filter(Aspectstand::kanBeter)
                .sorted(Comparator.comparing(Aspectstand::isBeoordeeld)
                        .thenComparing(this::winst)
                        .reversed())
                .toList();
    }

    /**
     * The fewest aspects that, all met, give a better verdict, in the order of the kader; empty when there is no better one, or none can be
     * reached like this.
     */
    public static List<Aspect> van(Kader kader, Uitslag uitslag) {
        return new Verbetering(kader, uitslag).kleinste();
    }

    private List<Aspect> kleinste() {
        List<Kader.Klasse> doelen = new ArrayList<>();
        if (kader.klassen().isEmpty()) {
            doelen.add(null);
        }
        // From the nearest class up: of two as small, what asks the least.
        for (int i = kader.klassen().size() - 1; i >= 0; i--) {
            if (kader.klassen().get(i).oordeel().gunstigerDan(oordeel)) {
                doelen.add(kader.klassen().get(i));
            }
        }
        Set<String> kleinste = doelen.stream()
                .map(this::voor)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
        return standen.values().stream()
                .map(Aspectstand::aspect)
                .filter(it -> kleinste.contains(it.id()))
                .toList();
    }

    /** What that class asks; null when meeting all of it is not enough. */
    private Set<String> voor(Kader.Klasse klasse) {
        Set<String> gehaald = new LinkedHashSet<>();
        Slot nu = slot(Set.of());
        for (Aspectstand stand : standen.values()) {
            if (nu.kanBegrenzen(stand, oordeel) || klasse != null && ontbreektAan(klasse, stand)) {
                gehaald.add(stand.aspect().id());
            }
        }
        for (Criterium criterium : kader.criteria().values()) {
            vulAan(gehaald, criterium);
        }
        for (Aspectstand stand : winst) {
            if (isBeter(gehaald)) {
                break;
            }
            gehaald.add(stand.aspect().id());
        }
        return isBeter(gehaald) ? gehaald : null;
    }

    private static boolean ontbreektAan(Kader.Klasse klasse, Aspectstand stand) {
        BigDecimal minstens = klasse.minstens().get(stand.aspect().id());
        return klasse.eist().contains(stand.aspect().id()) && !stand.is(Uitkomst.VOLDOET)
                || minstens != null && !stand.haaltZeker(minstens)
                || Scoregrens.kanOnder(stand, klasse.vanaf());
    }

    private void vulAan(Set<String> gehaald, Criterium criterium) {
        if (criterium.minimum() == null || criterium.hoogstens().gunstigerDan(oordeel)) {
            return;
        }
        List<Criterium> criteria = List.copyOf(kader.criteria().values());
        for (Aspectstand stand : winst) {
            Score score = score(met(gehaald));
            Breuk laagste =
                    score.perCriterium().get(criteria.indexOf(criterium)).laagste();
            if (!score.isOnderMinimum(laagste, criterium)) {
                return;
            }
            if (criterium.id().equals(stand.aspect().criterium())) {
                gehaald.add(stand.aspect().id());
            }
        }
    }

    private boolean isBeter(Set<String> gehaald) {
        return slot(gehaald).haalbaar().stream().allMatch(it -> it.gunstigerDan(oordeel));
    }

    private Slot slot(Set<String> gehaald) {
        Standen nieuw = met(gehaald);
        return new Slot(kader, nieuw, score(nieuw));
    }

    private Score score(Standen nieuw) {
        return new Score(kader, nieuw, new Wegingen());
    }

    private Standen met(Set<String> gehaald) {
        return standen.met(gehaald, Aspectstand::gehaald);
    }

    /** How much the total rises when it is met, up to a factor that is the same for all; of what is not judged yet as if it gave nothing. */
    private Breuk winst(Aspectstand stand) {
        String criterium = stand.aspect().criterium();
        BigDecimal beschikbaar = standen.values().stream()
                .filter(it -> it.aspect().soort() == AspectSoort.WEGING
                        && criterium.equals(it.aspect().criterium())
                        && Score.soort(it.uitkomst()) != null)
                .map(it -> it.aspect().punten(BevindingSoort.VOLDOET))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (beschikbaar.signum() == 0) {
            return Breuk.NUL;
        }
        Breuk erbij = stand.meeste().min(stand.minste());
        return erbij.maal(Breuk.van(kader.criteria().get(criterium).gewicht())).gedeeldDoor(Breuk.van(beschikbaar));
    }
}
