package nl.woonzorgtoets.document.codec;

import java.util.Optional;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Finds the regelset that judged a case. */
@FunctionalInterface
public interface Rulebooks {

    Rulebooks NONE = hash -> Optional.empty();

    /** Empty when it is not there, or when this version of the program can no longer read it. */
    Optional<Rulebook> find(String hash);
}
