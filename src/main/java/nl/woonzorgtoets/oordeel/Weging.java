package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.oordeel.Verhouding.Deel;

/**
 * How one criterium stands.
 *
 * @param score on the scale of the kader
 * @param nu its part in the total as it stands
 * @param straks the parts that it can still have
 * @param ligtVast whether nothing can change it any more
 */
record Weging(Bereik<Breuk> score, Criteriumscore getoond, Deel nu, List<Deel> straks, boolean ligtVast) {

    /** @param standen how its aspects stand */
    static Weging van(Score totaal, Criterium criterium, List<Aspectstand> standen) {
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
        boolean vast = Score.liggenVast(standen);
        Bereik<Breuk> score = Score.bereik(beoordeeld, mogelijk, vast).elk(totaal::opSchaal);
        Bereik<BigDecimal> afgerond = score.elk(totaal::afgerond);
        Bereik<Deel> gewogen = score.elk(it -> gewogen(it, Breuk.van(criterium.gewicht())));
        return new Weging(
                score,
                new Criteriumscore(
                        criterium,
                        afgerond.nu(),
                        afgerond.laagste(),
                        afgerond.hoogste(),
                        behaald(standen),
                        beschikbaar(standen),
                        totaal.isOnderMinimum(score.nu(), criterium)),
                gewogen.nu(),
                opties(gewogen, kanLeeg),
                vast);
    }

    private static List<Deel> opties(Bereik<Deel> gewogen, boolean kanLeeg) {
        if (gewogen.ligtVast()) {
            return List.of(gewogen.nu());
        }
        return kanLeeg
                ? List.of(gewogen.laagste(), gewogen.hoogste(), Deel.GEEN)
                : List.of(gewogen.laagste(), gewogen.hoogste());
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
        BevindingSoort soort = Score.soort(uitkomst);
        return soort == null
                ? Deel.GEEN
                : new Deel(Breuk.van(aspect.punten(soort)), Breuk.van(aspect.punten(BevindingSoort.VOLDOET)));
    }

    private static BigDecimal beschikbaar(List<Aspectstand> standen) {
        BigDecimal som = BigDecimal.ZERO;
        for (Aspectstand stand : standen) {
            if (Score.soort(stand.uitkomst()) != null) {
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
            BevindingSoort soort = Score.soort(stand.uitkomst());
            if (soort != null && stand.behaald() == null) {
                vast = vast.add(stand.aspect().punten(soort));
            } else if (soort != null) {
                Breuk punten = stand.behaald().laagste();
                uitAntwoorden = uitAntwoorden == null ? punten : uitAntwoorden.plus(punten);
            }
        }
        return uitAntwoorden == null ? vast : vast.add(Behaald.toonbaar(uitAntwoorden));
    }

    private static Deel gewogen(Breuk score, Breuk gewicht) {
        return score == null ? Deel.GEEN : new Deel(score.maal(gewicht), gewicht);
    }
}
