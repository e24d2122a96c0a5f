package nl.woonzorgtoets.web.ui.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import nl.woonzorgtoets.web.ui.dossiers.Question.Choice;
import nl.woonzorgtoets.web.ui.dossiers.Question.Group;
import nl.woonzorgtoets.wording.Dutch;

/** Makes the questions of a form from the vocabulary and the answers so far. */
final class QuestionMaker {

    static final String DUE = "verplicht";
    static final String CALLED = "nodig bij uw antwoorden";

    private static final String CAN_WAIT = "maakt nu niet uit";

    private static final int FEW = 4;

    private final Vocabulary vocabulary;
    private final Answers answers;
    private final Map<String, List<String>> errors = new LinkedHashMap<>();
    private final Set<String> idle;
    private final Set<String> called;
    private final Set<String> waiting;
    private final Earlier before;
    private final Map<String, Field> smaller;

    /**
     * @param idle names of the inputs that make no difference as the answers stand
     * @param called names of the open inputs that other answers call for
     * @param waiting names of the open inputs that make no difference yet
     * @param before what was answered in an earlier dossier of the same zaak; null: there is none
     */
    QuestionMaker(
            Vocabulary vocabulary,
            Answers answers,
            List<FormProblem> problems,
            Set<String> idle,
            Set<String> called,
            Set<String> waiting,
            Earlier before) {
        this.vocabulary = vocabulary;
        this.answers = answers;
        this.idle = idle;
        this.called = called;
        this.waiting = waiting;
        this.before = before;
        this.smaller = new LargerArea(vocabulary).smaller();
        problems.forEach(
                it -> errors.computeIfAbsent(it.id(), id -> new ArrayList<>()).add(it.message()));
    }

    Question question(Field field, String prefix) {
        String name = prefix + "." + field.name();
        String id = FormProblem.id(name);
        boolean waits = waiting.contains(name) && !idle.contains(name) && !errors.containsKey(id);
        return new Question(
                id,
                name,
                field,
                kind(field, answers.one(name)),
                answers.one(name),
                groups(field, name, id),
                waits && !field.obligation().isConditional() ? CAN_WAIT : due(field, name),
                idle.contains(name),
                waits,
                before == null ? null : before.was(field, name),
                before != null && before.differs(field, name),
                errors.getOrDefault(id, List.of()));
    }

    List<String> errorsAt(String id) {
        return errors.getOrDefault(id, List.of());
    }

    private static String kind(Field field, String value) {
        return switch (field.type()) {
            case TEKST -> "tekst";
            case GEHEEL, DECIMAAL -> "getal";
            case DATUM -> value == null || TypedAnswer.isDay(value) ? "datum" : "tekst";
            case JANEE -> "rondjes";
            case OPTIES -> "vakjes";
            case OPTIE -> field.options().size() <= FEW ? "rondjes" : "lijst";
        };
    }

    private List<Group> groups(Field field, String name, String id) {
        List<Group> groups = new ArrayList<>(possible(field, id, answers.all(name)));
        List<Choice> others = groups.isEmpty() ? List.of() : others(groups, id, answers.all(name));
        if (!others.isEmpty()) {
            groups.add(new Group(null, others));
        }
        return groups;
    }

    /** What a file had that is no answer stands there too, until another is chosen: else the form would lose it unseen. */
    private static List<Choice> others(List<Group> groups, String id, List<String> chosen) {
        Set<String> known = groups.stream()
                .flatMap(it -> it.choices().stream())
                .map(Choice::code)
                .collect(Collectors.toSet());
        return chosen.stream()
                .filter(it -> !known.contains(it))
                .distinct()
                .map(it -> choice(id, it, "‘" + it + "’ (geen antwoord)", chosen))
                .toList();
    }

    private List<Group> possible(Field field, String id, List<String> chosen) {
        if (field.type() == FieldType.JANEE) {
            return List.of(new Group(null, List.of(choice(id, "ja", "Ja", chosen), choice(id, "nee", "Nee", chosen))));
        }
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        field.options()
                .forEach((code, label) -> groups.computeIfAbsent(groupOf(field, code), key -> new ArrayList<>())
                        .add(choice(id, code, label, chosen)));
        List<Group> possible = new ArrayList<>(groups.entrySet().stream()
                .filter(it -> isPossible(field, it.getKey()) || hasChosen(it.getValue()))
                .map(it -> new Group(groupLabel(field, it.getKey()), it.getValue()))
                .toList());
        if (field.type() == FieldType.OPTIES) {
            possible.add(new Group(null, List.of(choice(id, TypedAnswer.NONE, "Geen van deze", chosen))));
        }
        return possible;
    }

    private static Choice choice(String id, String code, String label, List<String> chosen) {
        return new Choice(id + "-" + code.replaceAll("\\W", "-"), code, label, chosen.contains(code));
    }

    private static String groupOf(Field field, String code) {
        return field.belongsTo() == null ? "" : field.belongsTo().parentOf().getOrDefault(code, "");
    }

    private String groupLabel(Field field, String parent) {
        return parent.isEmpty()
                ? null
                : vocabulary.field(field.belongsTo().path()).options().get(parent);
    }

    private boolean isPossible(Field field, String parent) {
        String answer = parent.isEmpty() ? null : answers.one(field.belongsTo().path());
        return answer == null || answer.equals(parent);
    }

    private static boolean hasChosen(List<Choice> choices) {
        return choices.stream().anyMatch(Choice::chosen);
    }

    private String due(Field field, String name) {
        return switch (field.obligation().kind()) {
            case ALWAYS ->
                smaller.containsKey(name) ? "volgt uit ‘" + smaller.get(name).label() + "’" : DUE;
            case FROM_PHASE -> dueFrom(field.obligation().phase());
            case WHEN -> called.contains(name) ? CALLED : "alleen soms nodig";
            case NEVER -> "mag open blijven";
        };
    }

    private String dueFrom(String phase) {
        Field question = vocabulary.field(vocabulary.phaseQuestion());
        String label = question == null ? null : question.options().get(phase);
        return reached(phase) ? DUE : "verplicht vanaf " + Dutch.decapital(label == null ? phase : label);
    }

    private boolean reached(String phase) {
        String now = vocabulary.phaseQuestion() == null ? null : answers.one(vocabulary.phaseQuestion());
        return now != null
                && vocabulary.phases().indexOf(now) >= vocabulary.phases().indexOf(phase);
    }
}
