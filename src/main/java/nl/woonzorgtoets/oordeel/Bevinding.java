package nl.woonzorgtoets.oordeel;

/**
 * What a rule concludes about an aspect; the only thing a rule can add.
 *
 * @param toegelicht whether somebody explained in the dossier what it found not to fit together
 */
public record Bevinding(String regel, BevindingSoort soort, String aspect, boolean toegelicht) {

    public Bevinding(String regel, BevindingSoort soort, String aspect) {
        this(regel, soort, aspect, false);
    }

    Bevinding alsToegelicht() {
        return new Bevinding(regel, soort, aspect, true);
    }
}
