package nl.woonzorgtoets.report;

import java.util.List;
import nl.woonzorgtoets.wording.Dutch;

/**
 * Whether parts fit on the two pages that somebody reads before the annexes. Reckoned in lines as the PDF sets them, a little on the safe
 * side: a letter has its parts before anybody sets it.
 */
final class TwoPages {

    /** Of both pages together, without what stays empty where a part does not break. */
    private static final double LINES = 86;

    /** Who writes, what it is about, and the rows under it. */
    private static final double HEAD = 12;

    private static final double HEADING = 3.3;
    private static final double BETWEEN = 0.45;
    private static final int SIGNS_IN_A_LINE = 92;
    private static final int SIGNS_IN_A_ROW = 60;
    private static final int SIGNS_IN_A_NAME = 26;

    private TwoPages() {}

    static boolean hold(List<Part> parts) {
        return HEAD
                        + parts.stream()
                                .filter(Part::says)
                                .mapToDouble(TwoPages::lines)
                                .sum()
                <= LINES;
    }

    private static double lines(Part part) {
        double texts = part.sentences().stream()
                        .mapToDouble(it -> lines(it, SIGNS_IN_A_LINE) + BETWEEN)
                        .sum()
                + part.points().stream()
                        .mapToDouble(it -> lines(it, SIGNS_IN_A_LINE) + BETWEEN)
                        .sum();
        double rows = part.rows().stream()
                .mapToDouble(
                        it -> Math.max(lines(it.what(), SIGNS_IN_A_NAME), lines(it.value(), SIGNS_IN_A_ROW)) + BETWEEN)
                .sum();
        return HEADING + texts + rows;
    }

    private static double lines(String text, int signs) {
        return Math.ceil(Dutch.printable(text).length() / (double) signs);
    }
}
