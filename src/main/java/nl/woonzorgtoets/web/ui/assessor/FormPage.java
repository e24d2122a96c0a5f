package nl.woonzorgtoets.web.ui.assessor;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

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

        /** How many answers are due and not given yet; a list without rows that should have some is one. */
        public long open() {
            if (rows.isEmpty()) {
                return section.minimum() > 0 ? 1 : 0;
            }
            return rows.stream()
                    .flatMap(row -> row.questions().stream())
                    .filter(Question::isOpen)
                    .count();
        }
    }

    static FormPage of(Vocabulary vocabulary, Answers answers, CheckedForm checked, List<FormProblem> problems) {
        Set<String> idle = checked.idle();
        QuestionMaker maker = new QuestionMaker(vocabulary, answers, problems, idle);
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
