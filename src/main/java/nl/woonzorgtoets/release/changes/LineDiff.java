package nl.woonzorgtoets.release.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts differ, line by line, with some lines around it.
 *
 * @param regels empty when the texts are the same, and when there is too much
 * @param teVeel whether there is too much to show
 */
public record LineDiff(List<DiffLine> regels, boolean teVeel) {

    private static final int AROUND = 3;
    private static final long MOST_WORK = 25_000_000;
    private static final int MOST_SHOWN = 2_000;

    /** What a line is in the difference. */
    public enum Kind {
        GELIJK,
        WEG,
        ERBIJ,
        /** Stands for lines that are left out because they are the same. */
        SPRONG
    }

    /**
     * @param oud line number in the first text; 0 when it is not there
     * @param nieuw line number in the second text; 0 when it is not there
     */
    public record DiffLine(Kind soort, int oud, int nieuw, String tekst) {}

    public static LineDiff between(String was, String wordt) {
        List<String> before = lines(was);
        List<String> after = lines(wordt);
        if (before.equals(after)) {
            return new LineDiff(List.of(), false);
        }
        if ((long) differing(before, after) * differing(after, before) > MOST_WORK) {
            return new LineDiff(List.of(), true);
        }
        List<DiffLine> shown = new Walk(before, after).lines();
        return shown.size() > MOST_SHOWN ? new LineDiff(List.of(), true) : new LineDiff(shown, false);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** How many lines lie between the first and the last that differ. */
    private static int differing(List<String> one, List<String> other) {
        int least = Math.min(one.size(), other.size());
        int start = 0;
        while (start < least && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        return one.size() - start - end;
    }

    private static final class Walk {

        private final List<String> before;
        private final List<String> after;
        private final List<DiffLine> lines = new ArrayList<>();
        private int old;

        Walk(List<String> before, List<String> after) {
            this.before = before;
            this.after = after;
        }

        List<DiffLine> lines() {
            int shift = 0;
            for (AbstractDelta<String> delta : DiffUtils.diff(
                            before, after, new MyersDiffWithLinearSpace<>(String::equals))
                    .getDeltas()) {
                int start = delta.getSource().getPosition();
                same(start, shift, old == 0 ? 0 : AROUND);
                delta.getSource().getLines().forEach(this::gone);
                int position = delta.getTarget().getPosition();
                for (String line : delta.getTarget().getLines()) {
                    lines.add(new DiffLine(Kind.ERBIJ, 0, ++position, line));
                }
                shift = position - old;
            }
            int end = Math.min(before.size(), old + AROUND);
            add(end, shift);
            return lines;
        }

        /** What goes stands before what comes in its place, whichever was found first. */
        private void gone(String line) {
            int place = lines.size();
            while (place > 0 && lines.get(place - 1).soort() == Kind.ERBIJ) {
                place--;
            }
            lines.add(place, new DiffLine(Kind.WEG, ++old, 0, line));
        }

        /** The lines up to the next difference: some after the last one, some before this one. */
        private void same(int until, int shift, int after) {
            if (until - old > after + AROUND) {
                add(old + after, shift);
                lines.add(new DiffLine(Kind.SPRONG, 0, 0, ""));
                old = until - AROUND;
            }
            add(until, shift);
        }

        private void add(int until, int shift) {
            while (old < until) {
                old++;
                lines.add(new DiffLine(Kind.GELIJK, old, old + shift, before.get(old - 1)));
            }
        }
    }
}
