package nl.woonzorgtoets.report;

import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.wording.Dutch;

/**
 * How much a letter can tell on the pages that somebody reads before the annexes. Reckoned in lines as the PDF sets them, a little on the
 * safe side: a letter has its parts before anybody sets it.
 *
 * @param lines of all pages together, without what stays empty where a part does not break
 * @param head who writes, what it is about, and the rows under it
 */
record Room(
        double lines,
        double head,
        double heading,
        double between,
        int signsInALine,
        int signsInARow,
        int signsInAName) {

    static final Room ONE_PAGE = new Room(57, 9, 2.2, 0.2, 112, 74, 32);
    static final Room TWO_PAGES = new Room(86, 12, 3.3, 0.45, 92, 60, 26);

    boolean holds(List<Part> parts) {
        return head + parts.stream().filter(Part::says).mapToDouble(this::lines).sum() <= lines;
    }

    private double lines(Part part) {
        double texts = Stream.of(part.sentences(), part.points())
                .flatMap(List::stream)
                .mapToDouble(it -> lines(it, signsInALine) + between)
                .sum();
        double rows = part.rows().stream()
                .mapToDouble(it -> Math.max(lines(it.what(), signsInAName), lines(it.value(), signsInARow)) + between)
                .sum();
        return heading + texts + rows;
    }

    private static double lines(String text, int signs) {
        return Math.ceil(Dutch.printable(text).length() / (double) signs);
    }
}
