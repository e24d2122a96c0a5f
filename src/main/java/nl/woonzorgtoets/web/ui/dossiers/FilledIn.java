package nl.woonzorgtoets.web.ui.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.AnswerPlace;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Toelichtingen;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** The answers as a dossier: maps and lists as in the JSON, and the way back from a place in it to the input. */
final class FilledIn {

    private final Vocabulary vocabulary;
    private final Answers answers;
    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
    private final List<FormProblem> problems = new ArrayList<>();

    FilledIn(Vocabulary vocabulary, Answers answers) {
        this.vocabulary = vocabulary;
        this.answers = answers;
        vocabulary.sections().values().forEach(this::read);
        if (vocabulary.toelichtingen() != null) {
            explained(vocabulary.toelichtingen());
        }
    }

    Map<String, Object> tree() {
        return tree;
    }

    /** What cannot be put in a dossier at all, such as a word where a number belongs. */
    List<FormProblem> problems() {
        return problems;
    }

    /** The name of the input at a place in the dossier; for a list as a whole the name of the list. */
    String nameAt(String pointer) {
        String[] parts = pointer.substring(1).split("/");
        Section section = vocabulary.sections().get(parts[0]);
        if (section == null || parts.length < 2) {
            return parts[0];
        }
        if (!section.list()) {
            return parts[0] + "." + parts[1];
        }
        int row = row(section, Integer.parseInt(parts[1]));
        return row < 0 ? parts[0] : parts[0] + "." + row + (parts.length < 3 ? "" : "." + parts[2]);
    }

    /** What an input is called; in a list with its row, for the same question stands in every row. */
    String labelAt(String name, Field field) {
        String[] parts = name.split("\\.");
        Section section = vocabulary.sections().get(parts[0]);
        return parts.length < 3
                ? field.label()
                : field.label() + " (" + section.label() + ", regel " + (Integer.parseInt(parts[1]) + 1) + ")";
    }

    /** Below 0 when the form shows no row for it: nothing in the list was filled in yet. */
    private int row(Section section, int element) {
        List<Integer> filled = rows.get(section.name());
        if (element < filled.size()) {
            return filled.get(element);
        }
        return element < answers.rows(section) ? element : -1;
    }

    private void read(Section section) {
        if (!section.list()) {
            Map<String, Object> object = object(section, section.name());
            if (!object.isEmpty()) {
                tree.put(section.name(), object);
            }
            return;
        }
        List<Object> elements = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int row = 0; row < answers.rows(section); row++) {
            String prefix = section.name() + "." + row;
            if (answers.hasAny(prefix)) {
                elements.add(object(section, prefix));
                places.add(row);
            }
        }
        rows.put(section.name(), places);
        if (!elements.isEmpty() || answers.isEmptyList(section)) {
            tree.put(section.name(), elements);
        }
    }

    /** Rows with nothing in them are not in the dossier: an explanation says where its row stands there. */
    private void explained(Toelichtingen list) {
        String question = list.veld().name();
        for (int i = 0; i < rows.get(list.lijst()).size(); i++) {
            Map<String, Object> explanation = element(list.lijst(), i);
            AnswerPlace about = explanation.get(question) instanceof String text ? AnswerPlace.parse(text) : null;
            if (about != null && isInARow(about)) {
                int element = rows.get(about.section()).indexOf(about.row());
                if (element < 0) {
                    explanation.remove(question);
                    nothingThere(list.lijst() + "." + rows.get(list.lijst()).get(i) + "." + question, list.veld());
                } else if (element != about.row()) {
                    explanation.put(question, about.atRow(element).pointer());
                }
            }
        }
    }

    private void nothingThere(String name, Field field) {
        problems.add(new FormProblem(
                FormProblem.id(name),
                labelAt(name, field),
                "‘" + answers.one(name) + "’ gaat over een regel waarin niets is ingevuld."));
    }

    private boolean isInARow(AnswerPlace place) {
        return place.row() >= 0 && rows.containsKey(place.section()) && vocabulary.field(place.path()) != null;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> element(String list, int element) {
        return (Map<String, Object>) ((List<Object>) tree.get(list)).get(element);
    }

    private Map<String, Object> object(Section section, String prefix) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Field field : section.type().fields()) {
            String name = prefix + "." + field.name();
            List<String> typed = answers.all(name);
            if (!typed.isEmpty()) {
                try {
                    object.put(field.name(), TypedAnswer.read(field, typed));
                } catch (IllegalArgumentException e) {
                    problems.add(new FormProblem(FormProblem.id(name), labelAt(name, field), e.getMessage()));
                }
            }
        }
        return object;
    }
}
