package nl.woonzorgtoets.web.ui.assessor;

import java.util.List;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.web.ui.WijkMap;

/**
 * One question as the form shows it.
 *
 * @param kind the template that shows it
 * @param due when an answer is needed, in words
 * @param idle whether the answer makes no difference as the other answers stand
 */
record Question(
        String id,
        String name,
        Field field,
        String kind,
        String value,
        List<Group> groups,
        String due,
        boolean idle,
        List<String> errors) {

    /** One answer to choose from. */
    record Choice(String id, String code, String label, boolean chosen) {}

    /** Choices that belong together; without a label when there is but one group. */
    record Group(String label, List<Choice> choices) {}

    /** The ids of what explains this input, for a screen reader. */
    public String describedBy() {
        return (field.help() == null ? "" : id + "-hulp") + (errors.isEmpty() ? "" : " " + id + "-fout");
    }

    /** Whether an answer is a place on this map. */
    public boolean isOn(WijkMap map) {
        return field.belongsTo() != null
                && map.shapes().stream().anyMatch(it -> field.options().containsKey(it.code()));
    }

    /** The id of the input for the larger area. */
    public String parentId() {
        return FormProblem.id(field.belongsTo().path());
    }

    /** Whether an answer is due now and not given yet. */
    boolean isOpen() {
        return !idle && due.equals(QuestionMaker.DUE) && (value == null || value.isBlank());
    }

    public boolean invalid() {
        return !errors.isEmpty();
    }
}
