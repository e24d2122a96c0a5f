package nl.woonzorgtoets.web.ui.dossiers;

import java.util.List;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.web.ui.WijkMap;
import nl.woonzorgtoets.wording.Unit;

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
        String help = field.help() == null ? null : id + "-hulp";
        String error = errors.isEmpty() ? null : id + "-fout";
        return help == null ? error : error == null ? help : help + " " + error;
    }

    /** Whether every answer stands there to choose from. */
    public boolean isChoice() {
        return kind.equals("rondjes") || kind.equals("vakjes");
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

    /** When an answer is needed and in what, as it stands behind the question. */
    public String remark() {
        return "(" + due + (Unit.of(field.unit()).saidBy(field.label()) ? "" : ", in " + field.unit()) + ")";
    }

    /** What is wrong, as one text. */
    public String error() {
        return String.join(" ", errors);
    }

    /** Whether an answer is needed now. */
    boolean isDue() {
        return !idle && (due.equals(QuestionMaker.DUE) || due.equals(QuestionMaker.CALLED));
    }

    /** Whether an answer is needed now and not given yet. */
    boolean isOpen() {
        return isDue() && Signs.isEmpty(value);
    }

    public boolean invalid() {
        return !errors.isEmpty();
    }
}
