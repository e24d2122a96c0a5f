package nl.woonzorgtoets.web.ui.dossiers;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import nl.woonzorgtoets.web.ui.WijkMap;

/**
 * The whole form as a page shows it.
 *
 * @param problems everything that has to be put right, in the order of the form
 */
record FormPage(List<Part> parts, List<FormProblem> problems, Set<String> idleIds) {

    /** One row of a list, or all questions of a part that is no list. */
    record Row(int index, List<Question> questions) {}

    /**
     * One part of the form.
     *
     * @param none whether it is said that the list has nothing in it
     */
    record Part(Section section, List<Row> rows, boolean none, List<String> errors) {

        public boolean full() {
            return rows.size() >= section.maximum();
        }

        /** Whether nothing in it is asked, as the other answers stand. */
        public boolean idle() {
            return !rows.isEmpty() && questions().allMatch(Question::idle);
        }

        /** How far it is, in words. */
        public String state() {
            if (open() > 0) {
                return "nog " + open() + " verplicht";
            }
            return questions().anyMatch(Question::isDue) ? "verplicht deel klaar" : "nu niets verplicht";
        }

        private Stream<Question> questions() {
            return rows.stream().flatMap(row -> row.questions().stream());
        }

        /** How many answers are due and not given yet; a list without rows that should have some is one. */
        public long open() {
            if (rows.isEmpty()) {
                return section.minimum() > 0 ? 1 : 0;
            }
            return questions().filter(Question::isOpen).count();
        }
    }

    /** The answer to a question outside lists, as it was typed; null when open. */
    public String valueOf(String path) {
        return parts.stream()
                .flatMap(Part::questions)
                .filter(it -> it.name().equals(path))
                .map(Question::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the place is asked with a map, so that its figures stand there. */
    public boolean isOn(WijkMap map) {
        return parts.stream().flatMap(Part::questions).anyMatch(it -> it.kind().equals("lijst") && it.isOn(map));
    }

    /** How many answers that are needed are not there yet. */
    public long open() {
        return parts.stream().mapToLong(Part::open).sum();
    }

    static FormPage of(
            Vocabulary vocabulary, Answers answers, Set<String> idle, QuestionMaker maker, List<FormProblem> problems) {
        List<Part> parts = vocabulary.sections().values().stream()
                .map(section -> part(section, answers, maker))
                .toList();
        return new FormPage(
                parts, problems, idle.stream().map(FormProblem::id).collect(java.util.stream.Collectors.toSet()));
    }

    private static Part part(Section section, Answers answers, QuestionMaker maker) {
        List<Row> rows = section.list()
                ? IntStream.range(0, answers.rows(section))
                        .mapToObj(row -> row(section, row, section.name() + "." + row, maker))
                        .toList()
                : List.of(row(section, 0, section.name(), maker));
        return new Part(section, rows, answers.isEmptyList(section), maker.errorsAt(section.name()));
    }

    private static Row row(Section section, int index, String prefix, QuestionMaker maker) {
        return new Row(
                index,
                section.type().fields().stream()
                        .map(field -> maker.question(field, prefix))
                        .toList());
    }
}
