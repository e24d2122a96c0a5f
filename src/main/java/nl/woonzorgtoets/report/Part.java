package nl.woonzorgtoets.report;

import java.util.List;
import nl.woonzorgtoets.wording.telling.Told.Row;

/**
 * A part of a short letter: sentences, points and rows under a heading.
 *
 * @param annex whether it is an annex: those begin on a page of their own
 */
public record Part(String title, List<String> sentences, List<String> points, List<Row> rows, boolean annex) {

    static Part of(String title, List<String> sentences, List<String> points) {
        return new Part(title, sentences, points, List.of(), false);
    }

    static Part rows(String title, List<Row> rows) {
        return new Part(title, List.of(), List.of(), rows, false);
    }

    Part asAnnex() {
        return new Part(title, sentences, points, rows, true);
    }

    /** A part that says nothing is left out. */
    boolean says() {
        return !sentences.isEmpty() || !points.isEmpty() || !rows.isEmpty();
    }
}
