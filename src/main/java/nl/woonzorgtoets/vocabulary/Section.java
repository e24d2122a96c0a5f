package nl.woonzorgtoets.vocabulary;

import java.util.Map;

/**
 * One part of the dossier: an object, or a list of objects.
 *
 * @param name its name in the dossier JSON, such as {@code doelgroepen}
 * @param minimum fewest elements of a list that is given
 * @param maximum most elements of a list
 */
public record Section(String name, String label, String help, FactType type, boolean list, int minimum, int maximum) {

    /** Whether it names documents that are kept elsewhere. */
    public boolean namesDocuments() {
        return list && type.fields().stream().anyMatch(it -> it.form() == TextForm.PLACE);
    }

    /** A question for the list as a whole, for when it is missing. */
    Field asQuestion() {
        return new Field(name, -1, FieldType.TEKST, label, Map.of(), 0, 0);
    }
}
