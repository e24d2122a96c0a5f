package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.woonzorgtoets.base.Breuk;

/**
 * The last step: the class of the score, or the verdict of a framework without classes, under all that sets an upper limit: a
 * criterium under its minimum, the outcome of an aspect, an open condition.
 */
final class Slot {

    private final Kader kader;
    private final Standen standen;
    private final Score score;

    Slot(Kader kader, Standen standen, Score score) {
        this.kader = kader;
        this.standen = standen;
        this.score = score;
    }

    /** What is still possible here: that of {@code onvolledig} when nothing could be judged at all. */
    Set<Oordeel> haalbaar() {
        Set<Oordeel> oordelen = new TreeSet<>(Oordeel.BESTE_EERST);
        if (kader.klassen().isEmpty()) {
            oordelen.add(kader.stappen().anders());
        } else if (score.totaal().laagste() == null) {
            oordelen.add(kader.stappen().onvolledig());
            return oordelen;
        } else {
            voegKlassenToe(oordelen);
        }
        int plaats = 0;
        for (Criterium criterium : kader.criteria().values()) {
            verlaag(oordelen, criterium, score.perCriterium().get(plaats++));
        }
        standen.values().forEach(stand -> verlaag(oordelen, stand));
        return oordelen;
    }

    /** Only when there is a score. */
    Kader.Klasse klasse() {
        List<Kader.Klasse> klassen = kader.klassen();
        return klassen.isEmpty() ? null : klassen.get(van(score.totaal().nu()));
    }

    /** Whether the way an aspect turned out allows nothing better than this verdict. */
    boolean begrenst(Aspectstand stand, Oordeel oordeel) {
        return oordeel.equals(grens(stand.aspect(), stand.uitkomst()));
    }

    /** Whether it can still turn out so, short of being met, that nothing better than this verdict is allowed. */
    boolean kanBegrenzen(Aspectstand stand, Oordeel oordeel) {
        return stand.mogelijk().stream()
                .filter(it -> it != Uitkomst.VOLDOET)
                .map(it -> grens(stand.aspect(), it))
                .anyMatch(it -> it != null && !it.gunstigerDan(oordeel));
    }

    static boolean isOpenVoorwaarde(Aspectstand stand) {
        return stand.aspect().soort() == AspectSoort.VOORWAARDE
                && (stand.is(Uitkomst.VOLDOET_NIET) || stand.is(Uitkomst.GEDEELTELIJK));
    }

    private static boolean kanOpenVoorwaardeZijn(Aspectstand stand) {
        return stand.aspect().soort() == AspectSoort.VOORWAARDE
                && (stand.kan(Uitkomst.VOLDOET_NIET) || stand.kan(Uitkomst.GEDEELTELIJK));
    }

    private int van(Breuk bereikt) {
        Breuk getoetst = score.getoetst(bereikt);
        List<Kader.Klasse> klassen = kader.klassen();
        int plaats = 0;
        while (plaats < klassen.size() - 1
                && getoetst.compareTo(Breuk.van(klassen.get(plaats).vanaf())) < 0) {
            plaats++;
        }
        return plaats;
    }

    private void voegKlassenToe(Set<Oordeel> oordelen) {
        int laatste = van(score.totaal().laagste());
        for (int plaats = van(score.totaal().hoogste()); plaats <= laatste; plaats++) {
            voegToe(oordelen, plaats);
        }
    }

    /** The verdict of this class; while an aspect that it demands is not met or not sure, also that of the next. */
    private void voegToe(Set<Oordeel> oordelen, int plaats) {
        Kader.Klasse klasse = kader.klassen().get(plaats);
        if (geldt(klasse, stand -> stand.kan(Uitkomst.VOLDOET), Aspectstand::kanHalen)) {
            oordelen.add(klasse.oordeel());
        }
        if (!geldt(klasse, stand -> stand.is(Uitkomst.VOLDOET), Aspectstand::haaltZeker)) {
            voegToe(oordelen, plaats + 1);
        }
    }

    private boolean geldt(
            Kader.Klasse klasse, Predicate<Aspectstand> voldoet, BiPredicate<Aspectstand, BigDecimal> haalt) {
        return klasse.eist().stream().map(standen::get).allMatch(voldoet)
                && klasse.minstens().entrySet().stream()
                        .allMatch(it -> haalt.test(standen.get(it.getKey()), it.getValue()));
    }

    private void verlaag(Set<Oordeel> oordelen, Criterium criterium, Bereik<Breuk> bereik) {
        if (score.isOnderMinimum(bereik.laagste(), criterium)) {
            boolean zeker = score.isOnderMinimum(bereik.hoogste(), criterium) && bereik.nu() != null;
            verlaag(oordelen, criterium.hoogstens(), zeker);
        }
    }

    private void verlaag(Set<Oordeel> oordelen, Aspectstand stand) {
        if (stand.aspect().hoogstens().isEmpty() && !kanOpenVoorwaardeZijn(stand)) {
            return;
        }
        Set<Oordeel> verlaagd = new TreeSet<>(Oordeel.BESTE_EERST);
        for (Uitkomst uitkomst : stand.mogelijk()) {
            Oordeel grens = grens(stand.aspect(), uitkomst);
            if (grens != null) {
                oordelen.forEach(oordeel -> verlaagd.add(oordeel.hoogstens(grens)));
            }
        }
        if (grens(stand.aspect(), stand.uitkomst()) != null) {
            oordelen.clear();
        }
        oordelen.addAll(verlaagd);
    }

    /** The most favourable verdict that this outcome allows; null: it sets no limit. */
    private Oordeel grens(Aspect aspect, Uitkomst uitkomst) {
        Oordeel grens = aspect.hoogstens().get(uitkomst);
        boolean open = uitkomst == Uitkomst.VOLDOET_NIET || uitkomst == Uitkomst.GEDEELTELIJK;
        if (aspect.soort() != AspectSoort.VOORWAARDE || !open) {
            return grens;
        }
        Oordeel voorwaarde = kader.stappen().voorwaarde();
        return grens == null ? voorwaarde : grens.hoogstens(voorwaarde);
    }

    private static void verlaag(Set<Oordeel> oordelen, Oordeel grens, boolean zeker) {
        Set<Oordeel> verlaagd = new TreeSet<>(Oordeel.BESTE_EERST);
        oordelen.forEach(oordeel -> verlaagd.add(oordeel.hoogstens(grens)));
        if (zeker) {
            oordelen.clear();
        }
        oordelen.addAll(verlaagd);
    }
}
