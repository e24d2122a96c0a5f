package nl.woonzorgtoets.explanation;

import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/**
 * Something that is not known.
 *
 * @param pointer where the answer would stand in the dossier; for figures that no answer can supply, the place of the fact
 * @param question its label
 */
public record Gap(String pointer, String question) {

    public static Gap of(Fact fact, Field field) {
        if (fact.possible()) {
            return ofList(fact);
        }
        Origin origin = fact.origin(field);
        return origin != null && origin.pointer() != null
                ? new Gap(origin.pointer(), field.label())
                : new Gap(fact.pointer() + "/" + field.name(), field.label());
    }

    /** A list that was not given. */
    static Gap ofList(Fact fact) {
        return new Gap(fact.pointer(), fact.type().label());
    }
}
