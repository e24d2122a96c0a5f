package nl.woonzorgtoets.web.ui.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Texts;

/**
 * What was typed in the form, by name of the input: {@code zaak.gemeente}, {@code doelgroepen.0.code}; {@code doelgroepen.rijen}
 * says how many rows a list shows, {@code partners.geen} that it is known to be empty.
 */
record Answers(Map<String, List<String>> typed) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w{0,60}(\\.\\d{1,3})?\\.[A-Za-z]\\w{0,60}");
    private static final int LONGEST = Texts.LONGEST;
    private static final int MOST_VALUES = 1000;

    /** Whatever it was read from, nothing in it is larger than the form can show; a text that is too long stays too long. */
    Answers {
        Map<String, List<String>> bounded = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            if (NAME.matcher(name).matches() && !values.isEmpty()) {
                bounded.put(
                        name,
                        values.stream().limit(MOST_VALUES).map(Answers::bounded).toList());
            }
        });
        typed = bounded;
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST + 1) : text;
    }

    /** What a browser sent; what is left open and what is no input of the form is left out. */
    static Answers of(Map<String, String[]> parameters) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> given = Stream.of(values)
                    .map(String::strip)
                    .filter(it -> !Signs.isEmpty(it))
                    .toList();
            typed.put(name, given);
        });
        return new Answers(typed);
    }

    List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** Null when it was left open. */
    String one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.get(0);
    }

    int rows(Section section) {
        String rows = one(section.name() + ".rijen");
        int shown = rows != null && rows.matches("\\d{1,3}") ? Integer.parseInt(rows) : section.minimum();
        return Math.min(shown, section.maximum());
    }

    boolean isEmptyList(Section section) {
        return one(section.name() + ".geen") != null && rows(section) == 0;
    }

    boolean hasAny(String prefix) {
        return typed.keySet().stream().anyMatch(name -> name.startsWith(prefix + "."));
    }

    Answers withRow(Section section) {
        Map<String, List<String>> changed = new LinkedHashMap<>(typed);
        changed.remove(section.name() + ".geen");
        changed.put(section.name() + ".rijen", List.of(String.valueOf(rows(section) + 1)));
        return new Answers(changed);
    }

    /** With these answers, by name within the row, as a row at that place; the rows from there on move down. */
    Answers withRowAt(Section section, int at, Map<String, List<String>> answers) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            int row = rowOf(section, name);
            changed.put(row < at ? name : input(section, row + 1, field(name)), values);
        });
        answers.forEach((name, values) -> changed.put(input(section, at, name), values));
        changed.remove(section.name() + ".geen");
        changed.put(section.name() + ".rijen", List.of(String.valueOf(rows(section) + 1)));
        return new Answers(changed);
    }

    /** What stands in a row, by name within it. */
    Map<String, List<String>> row(Section section, int row) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            if (rowOf(section, name) == row) {
                answers.put(field(name), values);
            }
        });
        return answers;
    }

    private static String input(Section section, int row, String field) {
        return section.name() + "." + row + "." + field;
    }

    private static String field(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The rows below move up one place. */
    Answers withoutRow(Section section, int row) {
        int rows = rows(section);
        Map<String, List<String>> changed = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            int at = rowOf(section, name);
            if (at > row) {
                changed.put(input(section, at - 1, field(name)), values);
            } else if (at != row) {
                changed.put(name, values);
            }
        });
        changed.put(section.name() + ".rijen", List.of(String.valueOf(row < rows ? rows - 1 : rows)));
        return new Answers(changed);
    }

    /** -1 when this is no input in a row of that list. */
    private static int rowOf(Section section, String name) {
        List<String> parts = new ArrayList<>(List.of(name.split("\\.")));
        return parts.size() == 3 && parts.get(0).equals(section.name()) ? Integer.parseInt(parts.get(1)) : -1;
    }
}
