package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.util.List;

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
