package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.base.Breuk;

/** How the points of an aspect follow from answers, without rules. */
public sealed interface Antwoordpunten {

    /** Paths of the questions, in the order in which {@link #van} takes their answers. */
    List<String> velden();

    /** Points that are available. */
    BigDecimal uit();

    /** Most points that are given. */
    BigDecimal hoogstens();

    /** Fewest points that are given. */
    default BigDecimal minstens() {
        return BigDecimal.ZERO;
    }

    /** The points for these answers, exactly; null when the aspect does not play. */
    Breuk van(List<BigDecimal> antwoorden);

    /** Whether answers can make that the aspect does not play. */
    default boolean kanVervallen() {
        return false;
    }

    /** What these answers give; null when the aspect does not play. */
    default Behaald behaald(List<BigDecimal> antwoorden) {
        Breuk punten = van(antwoorden);
        return punten == null ? null : new Behaald(punten, punten, uit(), false, true);
    }

    /** What can be given while an answer is open. */
    default Behaald open(boolean kanVervallen) {
        return new Behaald(Breuk.van(minstens()), Breuk.van(hoogstens()), uit(), kanVervallen || kanVervallen(), false);
    }

    /**
     * The answer on a scale.
     *
     * @param van the answer that gives nothing; null when the answer itself is the points
     * @param tot the answer that gives all; smaller than {@code van} where less is better
     */
    record Schaal(String veld, BigDecimal van, BigDecimal tot, BigDecimal uit, BigDecimal hoogstens)
            implements Antwoordpunten {

        @Override
        public List<String> velden() {
            return List.of(veld);
        }

        @Override
        public Breuk van(List<BigDecimal> antwoorden) {
            Breuk antwoord = Breuk.van(antwoorden.get(0));
            Breuk punten = van == null
                    ? antwoord
                    : antwoord.min(Breuk.van(van))
                            .gedeeldDoor(Breuk.van(tot).min(Breuk.van(van)))
                            .maal(Breuk.van(uit));
            return tussen(punten, hoogstens);
        }
    }

    /** A share of a whole: all of it gives all points, of nothing there is no share. */
    record Aandeel(String deel, String geheel, BigDecimal uit, BigDecimal hoogstens) implements Antwoordpunten {

        @Override
        public List<String> velden() {
            return List.of(deel, geheel);
        }

        @Override
        public Breuk van(List<BigDecimal> antwoorden) {
            Breuk alles = Breuk.van(antwoorden.get(1));
            return alles.isNul()
                    ? null
                    : tussen(Breuk.van(antwoorden.get(0)).gedeeldDoor(alles).maal(Breuk.van(uit)), hoogstens);
        }

        @Override
        public boolean kanVervallen() {
            return true;
        }
    }

    /** @param trappen the lowest first; below the first there are no points */
    record Staffel(String veld, List<Trap> trappen) implements Antwoordpunten {

        /** From this answer on, up to the next. */
        public record Trap(BigDecimal vanaf, BigDecimal punten) {}

        @Override
        public List<String> velden() {
            return List.of(veld);
        }

        @Override
        public BigDecimal uit() {
            return trappen.stream().map(Trap::punten).reduce(BigDecimal.ZERO, BigDecimal::max);
        }

        @Override
        public BigDecimal hoogstens() {
            return uit();
        }

        @Override
        public Breuk van(List<BigDecimal> antwoorden) {
            return Breuk.van(trappen.stream()
                    .filter(it -> it.vanaf().compareTo(antwoorden.get(0)) <= 0)
                    .reduce((eerder, trap) -> trap)
                    .map(Trap::punten)
                    .orElse(BigDecimal.ZERO));
        }
    }

    private static Breuk tussen(Breuk punten, BigDecimal hoogstens) {
        Breuk grens = Breuk.van(hoogstens);
        if (punten.compareTo(Breuk.NUL) < 0) {
            return Breuk.NUL;
        }
        return punten.compareTo(grens) > 0 ? grens : punten;
    }
}
