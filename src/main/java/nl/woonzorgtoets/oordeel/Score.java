package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.oordeel.Verhouding.Deel;

/** Points within criteria, criteria within the total, PLUS on top: exactly, with what is still reachable. */
final class Score {

    /** A value that is known now (null: nothing to judge), and between which values it can still end. */
    record Bereik(Breuk nu, Breuk laagste, Breuk hoogste) {}

    private final Kader kader;
    private final List<Criteriumscore> criteria = new ArrayList<>();
    private final List<Deel> nu = new ArrayList<>();
    private final List<List<Deel>> straks = new ArrayList<>();
    private final List<Bereik> perCriterium = new ArrayList<>();
    private final Bereik totaal;

    Score(Kader kader, Collection<Aspectstand> standen) {
        this.kader = kader;
        for (Criterium criterium : kader.criteria().values()) {
            voegToe(
                    criterium,
                    standen.stream()
                            .filter(stand -> stand.aspect().soort() == AspectSoort.WEGING)
                            .filter(stand ->
                                    criterium.id().equals(stand.aspect().criterium()))
                            .toList());
        }
        Bereik gewogen = bereik(nu, straks);
        this.totaal = new Bereik(
                metPlus(gewogen.nu(), plus(standen, Score::nu)),
                metPlus(gewogen.laagste(), plus(standen, Score::minste)),
                metPlus(gewogen.hoogste(), plus(standen, Score::meeste)));
    }

    Bereik totaal() {
        return totaal;
    }

    /** In the order of the criteria of the kader. */
    List<Bereik> perCriterium() {
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
        List<Deel> beoordeeld = standen.stream().map(Score::beoordeeld).toList();
        Bereik aandeel = bereik(beoordeeld, standen.stream().map(Score::opties).toList());
        Bereik score = new Bereik(opSchaal(aandeel.nu()), opSchaal(aandeel.laagste()), opSchaal(aandeel.hoogste()));
        perCriterium.add(score);
        criteria.add(new Criteriumscore(
                criterium,
                afgerond(score.nu()),
                afgerond(score.laagste()),
                afgerond(score.hoogste()),
                som(standen, false),
                som(standen, true),
                isOnderMinimum(score.nu(), criterium)));
        Breuk gewicht = Breuk.van(criterium.gewicht());
        nu.add(gewogen(score.nu(), gewicht));
        List<Deel> opties = new ArrayList<>();
        opties.add(gewogen(score.laagste(), gewicht));
        opties.add(gewogen(score.hoogste(), gewicht));
        if (standen.stream().allMatch(stand -> opties(stand).contains(Deel.GEEN))) {
            opties.add(Deel.GEEN);
        }
        straks.add(opties);
    }

    private static Bereik bereik(List<Deel> beoordeeld, List<List<Deel>> opties) {
        return new Bereik(
                Verhouding.laagste(beoordeeld.stream().map(List::of).toList()),
                Verhouding.laagste(opties),
                Verhouding.hoogste(opties));
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

    private static List<Deel> opties(Aspectstand stand) {
        Behaald behaald = stand.behaald();
        if (behaald != null) {
            List<Deel> opties = new ArrayList<>();
            opties.add(deel(behaald.laagste(), behaald));
            opties.add(deel(behaald.hoogste(), behaald));
            if (behaald.kanVervallen()) {
                opties.add(Deel.GEEN);
            }
            return opties;
        }
        return stand.mogelijk().stream()
                .map(uitkomst -> punten(stand.aspect(), uitkomst))
                .distinct()
                .toList();
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

    private static BigDecimal som(List<Aspectstand> standen, boolean beschikbaar) {
        List<Aspectstand> mee = standen.stream()
                .filter(stand -> soort(stand.uitkomst()) != null)
                .toList();
        BigDecimal vast = mee.stream()
                .filter(stand -> beschikbaar || stand.behaald() == null)
                .map(stand -> stand.aspect().punten(beschikbaar ? BevindingSoort.VOLDOET : soort(stand.uitkomst())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return mee.stream()
                .filter(stand -> !beschikbaar && stand.behaald() != null)
                .map(stand -> stand.behaald().laagste())
                .reduce(Breuk::plus)
                .map(Behaald::toonbaar)
                .map(vast::add)
                .orElse(vast);
    }

    private Breuk opSchaal(Breuk aandeel) {
        return aandeel == null ? null : aandeel.maal(Breuk.van(kader.schaal()));
    }

    private static Deel gewogen(Breuk score, Breuk gewicht) {
        return score == null ? Deel.GEEN : new Deel(score.maal(gewicht), gewicht);
    }

    private Breuk plus(Collection<Aspectstand> standen, Function<Aspectstand, Breuk> extra) {
        Breuk som = standen.stream()
                .filter(stand -> stand.aspect().soort() == AspectSoort.PLUS)
                .map(extra)
                .reduce(Breuk.NUL, Breuk::plus);
        Breuk meeste = Breuk.van(kader.plusMaximum());
        return som.compareTo(meeste) > 0 ? meeste : som;
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

    private Breuk metPlus(Breuk score, Breuk plus) {
        if (score == null) {
            return null;
        }
        Breuk som = score.plus(plus);
        Breuk schaal = Breuk.van(kader.schaal());
        return som.compareTo(schaal) > 0 ? schaal : som;
    }
}
