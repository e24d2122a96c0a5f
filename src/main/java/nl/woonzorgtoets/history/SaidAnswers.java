package nl.woonzorgtoets.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.wording.Words;

/** What was answered in a dossier, in words, by section and row; without what is withheld, and without what counts though nobody said it. */
record SaidAnswers(Rulebook rulebook, Map<String, List<Row>> bySection) {

    /**
     * The answers of one row, or of a section that is no list.
     *
     * @param labels of the questions, by name, as are {@code values}
     */
    record Row(String pointer, boolean inList, Map<String, String> labels, Map<String, String> values) {

        boolean says(Row other) {
            return values.equals(other.values);
        }

        /** Whether it is the same row with something changed: its first answer says what it is about. */
        boolean isAbout(Row other) {
            return !inList || first().equals(other.first());
        }

        private Optional<Map.Entry<String, String>> first() {
            return values.entrySet().stream().findFirst();
        }

        String text() {
            return values.entrySet().stream()
                    .map(it -> labels.get(it.getKey()) + ": " + it.getValue())
                    .collect(Collectors.joining("; "));
        }
    }

    /** Empty when this version of the program can no longer read them. */
    static Optional<SaidAnswers> of(CaseDocument document, Rulebook rulebook, Secrecy secrecy) {
        if (rulebook == null) {
            return Optional.empty();
        }
        try {
            Dossier dossier = new DossierReader(rulebook.vocabulary()).readKept(document.dossierBytes());
            Map<String, List<Row>> rows = new LinkedHashMap<>();
            for (Fact fact : dossier.facts()) {
                String section = fact.pointer().split("/")[1];
                if (!fact.possible() && rulebook.vocabulary().sections().containsKey(section)) {
                    rows.computeIfAbsent(section, name -> new ArrayList<>()).add(row(fact, rulebook, secrecy));
                }
            }
            return Optional.of(new SaidAnswers(rulebook, rows));
        } catch (InvalidDossierException e) {
            // A version of the program that reads more strictly tells the verdicts without the answers.
            return Optional.empty();
        }
    }

    private static Row row(Fact fact, Rulebook rulebook, Secrecy secrecy) {
        Words words = new Words(rulebook);
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : fact.type().fields()) {
            Object answer = fact.answered(field);
            if (answer != null
                    && answer != NotApplicable.NOT_APPLICABLE
                    && !(fact.origin(field) instanceof Origin.Assumed)
                    && !secrecy.withholds(fact.pointer() + "/" + field.name())) {
                labels.put(field.name(), field.label());
                values.put(field.name(), words.value(fact.type().name(), field.name(), answer));
            }
        }
        return new Row(fact.pointer(), fact.pointer().split("/").length > 2, labels, values);
    }

    Set<String> sections() {
        return bySection.keySet();
    }

    List<Row> rows(String section) {
        return bySection.getOrDefault(section, List.of());
    }

    /** Null when its regelset does not have it. */
    Section section(String name) {
        return rulebook.vocabulary().sections().get(name);
    }
}
