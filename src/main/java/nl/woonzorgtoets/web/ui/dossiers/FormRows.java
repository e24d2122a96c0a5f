package nl.woonzorgtoets.web.ui.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.woonzorgtoets.drafts.Draft.Removed;
import nl.woonzorgtoets.vocabulary.AnswerPlace;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Toelichtingen;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Rows that are taken out of a form and put back: an explanation of an answer in a row stays with that row, wherever it goes. */
record FormRows(Vocabulary vocabulary, Answers answers) {

    /** Without that row and what explained it; the rows below move up one place. */
    Answers without(Section section, int row) {
        Answers rest = answers;
        List<Integer> explaining = explaining(section, row);
        for (int i = explaining.size() - 1; i >= 0; i--) {
            rest = rest.withoutRow(explanations(), explaining.get(i));
        }
        return moved(rest.withoutRow(section, row), section, closing(row));
    }

    /** What {@link #without} takes out, to put back later. */
    Removed taken(Section section, int row) {
        List<Removed> explaining = explaining(section, row).stream()
                .map(it -> new Removed(explanations().name(), it, answers.row(explanations(), it), List.of()))
                .toList();
        return new Removed(section.name(), row, answers.row(section, row), explaining);
    }

    /** Whether there is place for it. */
    boolean fits(Section section, Removed removed) {
        return answers.rows(section) < section.maximum()
                && (removed.explaining().isEmpty()
                        || explanations() != null
                                && answers.rows(explanations())
                                                + removed.explaining().size()
                                        <= explanations().maximum());
    }

    /** With a row that was taken out, at its place again, and what explained it; the rows from there on move down. */
    Answers with(Section section, Removed removed) {
        int at = placeOf(section, removed.row());
        Answers changed =
                moved(answers, section, row -> row < at ? row : row + 1).withRowAt(section, at, removed.answers());
        for (Removed one : removed.explaining()) {
            changed = changed.withRowAt(
                    explanations(),
                    new FormRows(vocabulary, changed).placeOf(explanations(), one.row()),
                    moved(one.answers(), section, row -> at));
        }
        return changed;
    }

    /** A row that was taken out before, now that an empty one goes too; null when it explained that one. */
    Removed after(Removed before, Section section, int row) {
        if (before == null || before.list().equals(nameOfExplanations()) && explains(before.answers(), section, row)) {
            return null;
        }
        int place = before.list().equals(section.name()) ? closing(row).applyAsInt(before.row()) : before.row();
        Map<String, List<String>> kept = before.list().equals(nameOfExplanations())
                ? moved(before.answers(), section, closing(row))
                : before.answers();
        return new Removed(before.list(), place, kept, before.explaining());
    }

    private int placeOf(Section section, int row) {
        return Math.max(0, Math.min(row, answers.rows(section)));
    }

    private static IntUnaryOperator closing(int gone) {
        return row -> row > gone ? row - 1 : row;
    }

    /** The rows with an explanation of an answer in that row. */
    private List<Integer> explaining(Section section, int row) {
        return explanations() == null || explanations() == section
                ? List.of()
                : IntStream.range(0, answers.rows(explanations()))
                        .filter(it -> explains(answers.row(explanations(), it), section, row))
                        .boxed()
                        .toList();
    }

    private boolean explains(Map<String, List<String>> explanation, Section section, int row) {
        return explanation.getOrDefault(about(), List.of()).stream()
                .map(AnswerPlace::parse)
                .anyMatch(it -> it != null && it.isIn(section.name(), row));
    }

    private Answers moved(Answers from, Section section, IntUnaryOperator to) {
        if (explanations() == null) {
            return from;
        }
        Map<String, List<String>> changed = new LinkedHashMap<>(from.typed());
        for (int row = 0; row < from.rows(explanations()); row++) {
            String prefix = explanations().name() + "." + row + ".";
            moved(from.row(explanations(), row), section, to)
                    .forEach((name, values) -> changed.put(prefix + name, values));
        }
        return new Answers(changed);
    }

    /** The same explanation, of the answer where it stands now. */
    private Map<String, List<String>> moved(
            Map<String, List<String>> explanation, Section section, IntUnaryOperator to) {
        Map<String, List<String>> changed = new LinkedHashMap<>(explanation);
        changed.computeIfPresent(about(), (name, texts) -> {
            List<String> moved = new ArrayList<>();
            texts.forEach(it -> moved.add(moved(it, section, to)));
            return moved;
        });
        return changed;
    }

    private static String moved(String text, Section section, IntUnaryOperator to) {
        AnswerPlace place = AnswerPlace.parse(text);
        boolean moves = place != null && place.row() >= 0 && place.section().equals(section.name());
        int row = moves ? to.applyAsInt(place.row()) : 0;
        return moves && row != place.row() ? place.atRow(row).pointer() : text;
    }

    /** The list that explains answers; null when there is none. */
    private Section explanations() {
        return nameOfExplanations() == null ? null : vocabulary.sections().get(nameOfExplanations());
    }

    private String nameOfExplanations() {
        Toelichtingen list = vocabulary.toelichtingen();
        return list == null ? null : list.lijst();
    }

    /** The question about which answer an explanation is. */
    private String about() {
        return vocabulary.toelichtingen().veld().name();
    }
}
