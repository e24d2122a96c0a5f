package nl.woonzorgtoets.web.ui.dossiers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import nl.woonzorgtoets.web.ui.WijkMap;

/**
 * The whole form as a page shows it. All of it is on the page, also the parts that are not shown: whatever button is used, nothing that was
 * typed is lost.
 *
 * @param shown the part that is shown; null: all of them
 * @param problems everything that has to be put right, in the order of the form
 */
record FormPage(List<Part> parts, Part shown, List<FormProblem> problems, Set<String> idleIds) {

    /** What an address says instead of the name of a part when all of them are to be shown. */
    static final String ALL = "alles";

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
            String due = questions().anyMatch(Question::isDue) ? "verplicht deel klaar" : "nu niets verplicht";
            return (open() > 0 ? "nog " + open() + " verplicht" : due) + answered();
        }

        /** How many open questions make no difference yet. */
        public long waiting() {
            return questions().filter(Question::waits).count();
        }

        private String answered() {
            long asked = questions().filter(Question::isAsked).count();
            long given =
                    questions().filter(it -> it.isAsked() && it.isAnswered()).count();
            return asked == 0 ? "" : " (" + given + " van " + asked + " ingevuld)";
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

    /** The ids of the inputs that make no difference yet. */
    public List<String> waitingIds() {
        return parts.stream()
                .flatMap(Part::questions)
                .filter(Question::waits)
                .map(Question::id)
                .toList();
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

    public boolean all() {
        return shown == null;
    }

    public boolean shows(Part part) {
        return all() || shown == part;
    }

    /** Whether what has this id stands in a part that is shown. */
    public boolean showsId(String id) {
        return all() || shown.section().name().equals(partOf(id));
    }

    /** The name of the part in which something with this id stands. */
    static String partOf(String id) {
        return id.split("-")[0];
    }

    /** What an address says to come back to what is shown. */
    public String address() {
        return all() ? ALL : shown.section().name();
    }

    /** Counted from 1. */
    public int number() {
        return parts.indexOf(shown) + 1;
    }

    /** Null before the first. */
    public Part previous() {
        return all() || number() == 1 ? null : parts.get(number() - 2);
    }

    /** Null after the last. */
    public Part next() {
        return all() || number() == parts.size() ? null : parts.get(number());
    }

    /** How many answers that are needed are not there yet. */
    public long open() {
        return parts.stream().mapToLong(Part::open).sum();
    }

    /** @param asked the name of the part to show, or {@link #ALL}; anything else: where there is something to do */
    static FormPage of(
            Vocabulary vocabulary,
            Answers answers,
            Set<String> idle,
            QuestionMaker maker,
            List<FormProblem> problems,
            String asked) {
        List<Part> parts = vocabulary.sections().values().stream()
                .map(section -> part(section, answers, maker))
                .toList();
        Set<String> ids = idle.stream().map(FormProblem::id).collect(Collectors.toSet());
        Part shown = ALL.equals(asked) ? null : named(asked, parts).orElseGet(() -> mostPressing(parts, problems));
        return new FormPage(parts, shown, problems, ids);
    }

    private static Optional<Part> named(String name, List<Part> parts) {
        return parts.stream().filter(it -> it.section().name().equals(name)).findFirst();
    }

    /** What is wrong comes first, then what is needed. */
    private static Part mostPressing(List<Part> parts, List<FormProblem> problems) {
        return problems.stream()
                .flatMap(it -> named(partOf(it.id()), parts).stream())
                .findFirst()
                .or(() -> parts.stream().filter(it -> it.open() > 0).findFirst())
                .orElse(parts.get(0));
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
