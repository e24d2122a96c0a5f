package nl.woonzorgtoets.replay;

import java.util.List;
import java.util.Optional;

/** What came of judging an archived case again. */
public record Replay(String nummer, Uitkomst uitkomst, List<Verschil> verschillen) {

    /** From nothing to worry about to most serious. */
    public enum Uitkomst {
        /** The same, to the byte. */
        GELIJK,
        /** The same verdict and score, but rules, values or texts differ. */
        ANDERE_UITLEG,
        ANDER_OORDEEL,
        /** The case or its regelset cannot be read any more. */
        NIET_LEESBAAR,
        /** Judging it again failed. */
        FOUT
    }

    /** How it differs at a place; empty when it does not. */
    public Optional<Verschil> at(String plaats) {
        return verschillen.stream().filter(it -> it.plaats().equals(plaats)).findFirst();
    }

    /** The verdict itself is another, not only its score. */
    boolean flips() {
        return uitkomst == Uitkomst.ANDER_OORDEEL && at("/oordeel").isPresent();
    }

    /**
     * One place where the two differ.
     *
     * @param plaats JSON pointer within the assessment
     * @param was archived value as JSON text, or null when it was not there
     * @param wordt new value as JSON text, or null when it is gone
     */
    public record Verschil(String plaats, String was, String wordt) {}
}
