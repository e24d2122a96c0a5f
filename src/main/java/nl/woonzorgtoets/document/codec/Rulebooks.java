package nl.woonzorgtoets.document.codec;

import java.util.Optional;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/** Finds the regelset that judged a case. */
@FunctionalInterface
public interface Rulebooks {

    Rulebooks NONE = hash -> Optional.empty();

    /** Those of the shelf; one that this version of the program no longer accepts is not there. */
    static Rulebooks on(RulebookShelf shelf) {
        return shelf::readable;
    }

    /** Empty when it is not there, or when this version of the program can no longer read it. */
    Optional<Rulebook> find(String hash);
}
