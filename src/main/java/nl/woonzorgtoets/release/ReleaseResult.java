package nl.woonzorgtoets.release;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Melding;

/**
 * What became of a proposal.
 *
 * @param hash null when it could not be read as a whole
 * @param meldingen everything that is wrong with it; empty unless it was refused
 */
public record ReleaseResult(String hash, Fate fate, List<Melding> meldingen) {

    public enum Fate {
        ACTIEF,
        GEWEIGERD,
        /** It is sound, but here nothing becomes active without somebody's approval. */
        NIET_VANZELF,
        /** It is sound, but the archive cannot note it now; it has to be proposed again. */
        WACHT
    }
}
