package nl.woonzorgtoets.web.ui.dossiers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.web.ui.WijkMap;
import nl.woonzorgtoets.wording.Unit;

/**
 * One question as the form shows it.
 *
 * @param kind the template that shows it
 * @param due when an answer is needed, in words
 * @param idle whether it is not asked as the other answers stand
 * @param waits whether it is open, and an answer makes no difference yet
 * @param was the answer in an earlier dossier of the same zaak, for people; null: there was none
 * @param changed whether that was another answer
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
        boolean waits,
        String was,
        boolean changed,
        List<String> errors) {

    /** One answer to choose from. */
    record Choice(String id, String code, String label, boolean chosen) {}

    /** Choices that belong together; without a label when there is but one group. */
    record Group(String label, List<Choice> choices) {}

    /** The ids of what explains this input, for a screen reader. */
    public String describedBy() {
        String ids = Stream.of(
                        field.help() == null ? null : id + "-hulp",
                        errors.isEmpty() ? null : id + "-fout",
                        was == null ? null : id + "-was")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
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

    /** Whether it matters now, or was answered. */
    boolean isAsked() {
        return !idle && !waits;
    }

    /** Whether an answer is needed now. */
    boolean isDue() {
        return isAsked() && (due.equals(QuestionMaker.DUE) || due.equals(QuestionMaker.CALLED));
    }

    /** Whether an answer is needed now and not given yet. */
    boolean isOpen() {
        return isDue() && !isAnswered();
    }

    boolean isAnswered() {
        return !Signs.isEmpty(value);
    }

    public boolean invalid() {
        return !errors.isEmpty();
    }
}
