package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.oordeel.Verhouding.Deel;

/** Points within criteria, criteria within the total, PLUS on top, under what outcomes limit it to: exactly, with what is still reachable. */
final class Score {

    private final Kader kader;
    private final List<Criteriumscore> criteria = new ArrayList<>();
    private final List<Bereik<Breuk>> perCriterium = new ArrayList<>();
    private final Bereik<Breuk> totaal;

    /** @param eerder what criteria, and all of them together, came to before */
    Score(Kader kader, Standen standen, Wegingen eerder) {
        this.kader = kader;
        List<Weging> wegingen = new ArrayList<>();
        for (Criterium criterium : kader.criteria().values()) {
            Weging weging =
                    eerder.van(criterium, standen.wegend(criterium), wegend -> Weging.van(this, criterium, wegend));
            perCriterium.add(weging.score());
            criteria.add(weging.getoond());
            wegingen.add(weging);
        }
        Bereik<Breuk> gewogen = eerder.samen(wegingen, Score::samen);
        Bereik<Breuk> grens = Scoregrens.van(kader.schaal(), standen.values());
        List<Aspectstand> plussen = standen.van(AspectSoort.PLUS);
        this.totaal = gewogen.ligtVast() && liggenVast(plussen) && grens.ligtVast()
                ? Bereik.vast(metPlus(gewogen.nu(), plussen, Score::nu, grens.nu()))
                : new Bereik<>(
                        metPlus(gewogen.nu(), plussen, Score::nu, grens.nu()),
                        metPlus(gewogen.laagste(), plussen, Score::minste, grens.laagste()),
                        metPlus(gewogen.hoogste(), plussen, Score::meeste, grens.hoogste()));
    }

    private static Bereik<Breuk> samen(List<Weging> wegingen) {
        return bereik(
                wegingen.stream().map(Weging::nu).toList(),
                wegingen.stream().map(Weging::straks).toList(),
                wegingen.stream().allMatch(Weging::ligtVast));
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

    Breuk opSchaal(Breuk aandeel) {
        return aandeel == null ? null : aandeel.maal(Breuk.van(kader.schaal()));
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

    /** @param vast whether there is nothing to choose: then each has one option, which is how it was judged */
    static Bereik<Breuk> bereik(List<Deel> beoordeeld, List<List<Deel>> opties, boolean vast) {
        Breuk nu = Verhouding.van(beoordeeld);
        return vast ? Bereik.vast(nu) : new Bereik<>(nu, Verhouding.laagste(opties), Verhouding.hoogste(opties));
    }

    static boolean liggenVast(List<Aspectstand> standen) {
        for (Aspectstand stand : standen) {
            if (stand.is(Uitkomst.ONBEKEND)) {
                return false;
            }
        }
        return true;
    }

    static BevindingSoort soort(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case VOLDOET -> BevindingSoort.VOLDOET;
            case GEDEELTELIJK -> BevindingSoort.GEDEELTELIJK;
            case VOLDOET_NIET -> BevindingSoort.VOLDOET_NIET;
            case ONBEKEND, NIET_VAN_TOEPASSING, TEGENSTRIJDIG -> null;
        };
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

    /** With what PLUS aspects add, up to their maximum and that limit. */
    private Breuk metPlus(Breuk score, List<Aspectstand> plussen, Function<Aspectstand, Breuk> extra, Breuk grens) {
        if (score == null) {
            return null;
        }
        Breuk plus = Breuk.NUL;
        for (Aspectstand stand : plussen) {
            plus = plus.plus(extra.apply(stand));
        }
        return hoogstens(score.plus(hoogstens(plus, Breuk.van(kader.plusMaximum()))), grens);
    }

    private static Breuk hoogstens(Breuk getal, Breuk grens) {
        return getal.compareTo(grens) > 0 ? grens : getal;
    }
}
