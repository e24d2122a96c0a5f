package nl.woonzorgtoets.web.ui.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * The JSON of a dossier as answers in the form.
 *
 * @param leftOut what has no place in the form, to be told
 */
record AnswerImport(Answers answers, List<String> leftOut) {

    private static final int MOST_TOLD = 50;
    private static final int LONGEST_TOLD = 100;

    /** @throws NoDossierException these bytes are not a JSON object, or hold what no dossier may hold */
    static AnswerImport read(Vocabulary vocabulary, byte[] json) {
        Object tree;
        try {
            tree = DossierReader.tree(json);
        } catch (InvalidDossierException e) {
            throw NoDossierException.of(e.problems().get(0));
        }
        if (!(tree instanceof Map<?, ?> object)) {
            throw NoDossierException.other();
        }
        Reading reading = new Reading();
        object.forEach((name, value) -> reading.section(vocabulary.sections().get(name), (String) name, value));
        return new AnswerImport(new Answers(reading.typed), reading.told());
    }

    private static final class Reading {

        private final Map<String, List<String>> typed = new LinkedHashMap<>();
        private final List<String> leftOut = new ArrayList<>();

        private void section(Section section, String name, Object value) {
            if (section != null && section.list() && value instanceof List<?> list) {
                rows(section, list);
            } else if (section != null && !section.list() && value instanceof Map<?, ?> object) {
                object(section, name, object);
            } else {
                leftOut.add(name);
            }
        }

        private void rows(Section section, List<?> list) {
            if (list.isEmpty()) {
                typed.put(section.name() + ".rijen", List.of("0"));
                typed.put(section.name() + ".geen", List.of("ja"));
                return;
            }
            int fitting = Math.min(list.size(), section.maximum());
            int rows = 0;
            for (int row = 0; row < fitting; row++) {
                if (!(list.get(row) instanceof Map<?, ?> object)) {
                    leftOut.add(section.name() + ", regel " + (row + 1));
                } else if (!object.isEmpty()) {
                    object(section, section.name() + "." + row, object);
                    rows = row + 1;
                }
            }
            if (fitting < list.size()) {
                leftOut.add(section.name() + ", vanaf regel " + (fitting + 1) + " (er passen er ten hoogste " + fitting
                        + " in)");
            }
            // The form needs no rows after the last in which something stands.
            typed.put(section.name() + ".rijen", List.of(String.valueOf(Math.max(rows, section.minimum()))));
        }

        private void object(Section section, String prefix, Map<?, ?> object) {
            object.forEach((name, value) -> {
                Field field = section.type().field((String) name);
                String input = prefix + "." + name;
                if (field == null || !fits(field, value)) {
                    leftOut.add(input);
                } else if (value != null) {
                    typed.put(input, TypedAnswer.show(value));
                }
            });
        }

        /** Whether it is one value where one is asked, or a list of them where that is asked. */
        private static boolean fits(Field field, Object value) {
            return value instanceof List<?> list
                    ? field.type() == FieldType.OPTIES && list.stream().allMatch(String.class::isInstance)
                    : !(value instanceof Map) && (value == null || field.type() != FieldType.OPTIES);
        }

        private List<String> told() {
            List<String> told = new ArrayList<>(leftOut.stream()
                    .limit(MOST_TOLD)
                    .map(it -> it.length() > LONGEST_TOLD ? it.substring(0, LONGEST_TOLD) + "…" : it)
                    .toList());
            if (leftOut.size() > MOST_TOLD) {
                told.add("en nog " + (leftOut.size() - MOST_TOLD));
            }
            return List.copyOf(told);
        }
    }
}
