package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * An amount that goes with a verdict: a sum of items, with caps, rounded once.
 *
 * @param naam under which kader.yaml declares it
 * @param label what people call it
 * @param bij codes of the verdicts with which it goes
 * @param som what is added up; what does not apply is left out, and less than nothing is nothing
 * @param hoogstens the least of these that applies is the most that it can be
 * @param vanaf when it stays under this after rounding, it is nothing; null when every amount counts
 * @param bron reference into bronnen.yaml
 * @param keuze why it is our choice and not the policy's, or null
 */
public record Bedrag(
        String naam,
        String label,
        String eenheid,
        List<String> bij,
        List<Post> som,
        List<Post> hoogstens,
        Post vanaf,
        Afronding afronding,
        String bron,
        String keuze) {

    /** What an item is for. */
    public enum Deel {
        SOM,
        HOOGSTENS,
        VANAF
    }

    /** The items of a part, in the order of kader.yaml. */
    public List<Post> posten(Deel deel) {
        return switch (deel) {
            case SOM -> som;
            case HOOGSTENS -> hoogstens;
            case VANAF -> vanaf == null ? List.of() : List.of(vanaf);
        };
    }

    /**
     * A product.
     *
     * @param naam what people call it; null when it is called after its factors
     * @param tekst the factors as they are written
     * @param alleen when it applies: all of these; else it is left out
     */
    public record Post(String naam, String tekst, List<Factor> factoren, List<Alleen> alleen) {}

    /** @param ja whether the answer has to be yes, or no */
    public record Alleen(Factor vraag, boolean ja) {}

    /** Something that can be multiplied, or that is yes or no. */
    public sealed interface Factor {

        <R> R match(
                Function<Antwoord, R> antwoord,
                Function<Uitkomst, R> uitkomst,
                Function<Waarde, R> waarde,
                Function<Ander, R> ander);

        /** Null when it has none. */
        String eenheid();

        /** Whether a hundred of it is the whole. */
        default boolean procent() {
            return eenheid() != null && (eenheid().startsWith("%") || eenheid().startsWith("procent"));
        }
    }

    /** The answer to a question in a part of the dossier that is there once. */
    public record Antwoord(String onderdeel, Field veld) implements Factor {
        @Override
        public <R> R match(
                Function<Antwoord, R> antwoord,
                Function<Uitkomst, R> uitkomst,
                Function<Waarde, R> waarde,
                Function<Ander, R> ander) {
            return antwoord.apply(this);
        }

        @Override
        public String eenheid() {
            return veld.unit();
        }
    }

    /** An intermediate result. */
    public record Uitkomst(Field veld) implements Factor {
        @Override
        public <R> R match(
                Function<Antwoord, R> antwoord,
                Function<Uitkomst, R> uitkomst,
                Function<Waarde, R> waarde,
                Function<Ander, R> ander) {
            return uitkomst.apply(this);
        }

        @Override
        public String eenheid() {
            return veld.unit();
        }
    }

    /** The value of a threshold on the day that counts. */
    public record Waarde(Drempel drempel) implements Factor {
        @Override
        public <R> R match(
                Function<Antwoord, R> antwoord,
                Function<Uitkomst, R> uitkomst,
                Function<Waarde, R> waarde,
                Function<Ander, R> ander) {
            return waarde.apply(this);
        }

        @Override
        public String eenheid() {
            return drempel.eenheid();
        }
    }

    /** An amount that stands above this one. */
    public record Ander(Bedrag bedrag) implements Factor {
        @Override
        public <R> R match(
                Function<Antwoord, R> antwoord,
                Function<Uitkomst, R> uitkomst,
                Function<Waarde, R> waarde,
                Function<Ander, R> ander) {
            return ander.apply(this);
        }

        @Override
        public String eenheid() {
            return bedrag.eenheid();
        }
    }

    /**
     * @param naar which way
     * @param op a multiple of this: 1 for whole numbers, 0.01 for cents
     */
    public record Afronding(Richting naar, BigDecimal op) {}

    /** Which way an amount is rounded. */
    public enum Richting {
        BENEDEN("beneden"),
        BOVEN("boven"),
        DICHTSTBIJ("dichtstbij");

        private final String woord;

        Richting(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }
}
