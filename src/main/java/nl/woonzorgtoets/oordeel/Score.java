package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.oordeel.Verhouding.Deel;

/** Points within criteria, criteria within the total, PLUS on top: exactly, with what is still reachable. */
final class Score {

    private final Kader kader;
    private final List<Criteriumscore> criteria = new ArrayList<>();
    private final List<Deel> nu = new ArrayList<>();
    private final List<List<Deel>> straks = new ArrayList<>();
    private final List<Bereik<Breuk>> perCriterium = new ArrayList<>();
    private final Bereik<Breuk> totaal;

    /**
     * @param wegingen how the aspects with points within a criterium stand
     * @param plussen how those with points on top of the total stand
     */
    Score(Kader kader, List<Aspectstand> wegingen, List<Aspectstand> plussen) {
        this.kader = kader;
        Map<String, List<Aspectstand>> perCriterium = new HashMap<>();
        for (Aspectstand stand : wegingen) {
            perCriterium
                    .computeIfAbsent(stand.aspect().criterium(), id -> new ArrayList<>())
                    .add(stand);
        }
        for (Criterium criterium : kader.criteria().values()) {
            voegToe(criterium, perCriterium.getOrDefault(criterium.id(), List.of()));
        }
        Bereik<Breuk> gewogen = bereik(nu, straks, liggenVast(wegingen));
        this.totaal = gewogen.ligtVast() && liggenVast(plussen)
                ? Bereik.vast(metPlus(gewogen.nu(), plussen, Score::nu))
                : new Bereik<>(
                        metPlus(gewogen.nu(), plussen, Score::nu),
                        metPlus(gewogen.laagste(), plussen, Score::minste),
                        metPlus(gewogen.hoogste(), plussen, Score::meeste));
    }

    Bereik<Breuk> totaal() {
        return totaal;
    }

    /** In the order of the criteria of the kader. */
    List<Bereik<Breuk>> perCriterium() {
        return perCriterium;
    }

    List<Criteriumscore> criteria() {
        return criteria;
    }

    BigDecimal afgerond(Breuk score) {
        return score == null ? null : score.afgerond(kader.decimalen());
    }

    /** What classes and minima look at. */
    Breuk getoetst(Breuk score) {
        return kader.exact() ? score : Breuk.van(afgerond(score));
    }

    /** False as long as there is no score. */
    boolean isOnderMinimum(Breuk score, Criterium criterium) {
        return criterium.minimum() != null
                && score != null
                && getoetst(score).compareTo(Breuk.van(criterium.minimum())) < 0;
    }

    private void voegToe(Criterium criterium, List<Aspectstand> standen) {
        List<Deel> beoordeeld = new ArrayList<>(standen.size());
        List<List<Deel>> mogelijk = new ArrayList<>(standen.size());
        boolean kanLeeg = true;
        for (Aspectstand stand : standen) {
            Deel deel = beoordeeld(stand);
            List<Deel> opties = opties(stand, deel);
            beoordeeld.add(deel);
            mogelijk.add(opties);
            kanLeeg &= opties.contains(Deel.GEEN);
        }
        Bereik<Breuk> score = bereik(beoordeeld, mogelijk, liggenVast(standen)).elk(this::opSchaal);
        Bereik<BigDecimal> afgerond = score.elk(this::afgerond);
        perCriterium.add(score);
        criteria.add(new Criteriumscore(
                criterium,
                afgerond.nu(),
                afgerond.laagste(),
                afgerond.hoogste(),
                behaald(standen),
                beschikbaar(standen),
                isOnderMinimum(score.nu(), criterium)));
        Bereik<Deel> gewogen = score.elk(it -> gewogen(it, Breuk.van(criterium.gewicht())));
        nu.add(gewogen.nu());
        straks.add(opties(gewogen, kanLeeg));
    }

    private static List<Deel> opties(Bereik<Deel> gewogen, boolean kanLeeg) {
        if (gewogen.ligtVast()) {
            return List.of(gewogen.nu());
        }
        return kanLeeg
                ? List.of(gewogen.laagste(), gewogen.hoogste(), Deel.GEEN)
                : List.of(gewogen.laagste(), gewogen.hoogste());
    }

    /** @param vast whether there is nothing to choose: then each has one option, which is how it was judged */
    private static Bereik<Breuk> bereik(List<Deel> beoordeeld, List<List<Deel>> opties, boolean vast) {
        Breuk nu = Verhouding.van(beoordeeld);
        return vast ? Bereik.vast(nu) : new Bereik<>(nu, Verhouding.laagste(opties), Verhouding.hoogste(opties));
    }

    private static boolean liggenVast(List<Aspectstand> standen) {
        for (Aspectstand stand : standen) {
            if (stand.is(Uitkomst.ONBEKEND)) {
                return false;
            }
        }
        return true;
    }

    private static Deel beoordeeld(Aspectstand stand) {
        Behaald behaald = stand.behaald();
        if (behaald == null) {
            return punten(stand.aspect(), stand.uitkomst());
        }
        return behaald.bekend() ? deel(behaald.laagste(), behaald) : Deel.GEEN;
    }

    private static Deel deel(Breuk punten, Behaald behaald) {
        return new Deel(punten, Breuk.van(behaald.uit()));
    }

    /** @param beoordeeld what it counts for now, which is all there is to choose once its outcome is certain */
    private static List<Deel> opties(Aspectstand stand, Deel beoordeeld) {
        if (!stand.is(Uitkomst.ONBEKEND)) {
            return List.of(beoordeeld);
        }
        Behaald behaald = stand.behaald();
        List<Deel> opties = new ArrayList<>();
        if (behaald == null) {
            stand.mogelijk().forEach(uitkomst -> opties.add(punten(stand.aspect(), uitkomst)));
        } else {
            opties.add(deel(behaald.laagste(), behaald));
            opties.add(deel(behaald.hoogste(), behaald));
            if (behaald.kanVervallen()) {
                opties.add(Deel.GEEN);
            }
        }
        return opties;
    }

    private static Deel punten(Aspect aspect, Uitkomst uitkomst) {
        BevindingSoort soort = soort(uitkomst);
        return soort == null
                ? Deel.GEEN
                : new Deel(Breuk.van(aspect.punten(soort)), Breuk.van(aspect.punten(BevindingSoort.VOLDOET)));
    }

    static BevindingSoort soort(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case VOLDOET -> BevindingSoort.VOLDOET;
            case GEDEELTELIJK -> BevindingSoort.GEDEELTELIJK;
            case VOLDOET_NIET -> BevindingSoort.VOLDOET_NIET;
            case ONBEKEND, NIET_VAN_TOEPASSING, TEGENSTRIJDIG -> null;
        };
    }

    private static BigDecimal beschikbaar(List<Aspectstand> standen) {
        BigDecimal som = BigDecimal.ZERO;
        for (Aspectstand stand : standen) {
            if (soort(stand.uitkomst()) != null) {
                som = som.add(stand.aspect().punten(BevindingSoort.VOLDOET));
            }
        }
        return som;
    }

    /** What answers give is rounded once, for all of them together. */
    private static BigDecimal behaald(List<Aspectstand> standen) {
        BigDecimal vast = BigDecimal.ZERO;
        Breuk uitAntwoorden = null;
        for (Aspectstand stand : standen) {
            BevindingSoort soort = soort(stand.uitkomst());
            if (soort != null && stand.behaald() == null) {
                vast = vast.add(stand.aspect().punten(soort));
            } else if (soort != null) {
                Breuk punten = stand.behaald().laagste();
                uitAntwoorden = uitAntwoorden == null ? punten : uitAntwoorden.plus(punten);
            }
        }
        return uitAntwoorden == null ? vast : vast.add(Behaald.toonbaar(uitAntwoorden));
    }

    private Breuk opSchaal(Breuk aandeel) {
        return aandeel == null ? null : aandeel.maal(Breuk.van(kader.schaal()));
    }

    private static Deel gewogen(Breuk score, Breuk gewicht) {
        return score == null ? Deel.GEEN : new Deel(score.maal(gewicht), gewicht);
    }

    private static Breuk nu(Aspectstand stand) {
        Behaald behaald = stand.behaald();
        return behaald == null
                ? extra(stand, stand.is(Uitkomst.VOLDOET))
                : behaald.bekend() ? behaald.hoogste() : Breuk.NUL;
    }

    private static Breuk minste(Aspectstand stand) {
        Behaald behaald = stand.behaald();
        return behaald == null
                ? extra(stand, stand.is(Uitkomst.VOLDOET))
                : behaald.kanVervallen() ? Breuk.NUL : behaald.laagste();
    }

    private static Breuk meeste(Aspectstand stand) {
        Behaald behaald = stand.behaald();
        return behaald == null
                ? extra(stand, stand.is(Uitkomst.VOLDOET) || stand.kan(Uitkomst.VOLDOET))
                : behaald.hoogste();
    }

    private static Breuk extra(Aspectstand stand, boolean telt) {
        return telt ? Breuk.van(stand.aspect().punten(BevindingSoort.VOLDOET)) : Breuk.NUL;
    }

    /** With what PLUS aspects add, up to their maximum and the scale. */
    private Breuk metPlus(Breuk score, List<Aspectstand> plussen, Function<Aspectstand, Breuk> extra) {
        if (score == null) {
            return null;
        }
        Breuk plus = Breuk.NUL;
        for (Aspectstand stand : plussen) {
            plus = plus.plus(extra.apply(stand));
        }
        return hoogstens(score.plus(hoogstens(plus, kader.plusMaximum())), kader.schaal());
    }

    private static Breuk hoogstens(Breuk getal, BigDecimal grens) {
        Breuk meeste = Breuk.van(grens);
        return getal.compareTo(meeste) > 0 ? meeste : getal;
    }
}
