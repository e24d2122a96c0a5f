package nl.woonzorgtoets.release.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two people's changes of one text put together, when they touch other lines. */
public final class ThreeWayMerge {

    private static final int MOST_LINES = 20_000;

    private ThreeWayMerge() {}

    /** Empty when both changed the same lines or lines beside each other: then somebody has to choose. */
    public static Optional<String> of(String base, String mine, String theirs) {
        List<String> lines = lines(base);
        if (lines.size() + lines(mine).size() + lines(theirs).size() > MOST_LINES) {
            return Optional.empty();
        }
        List<AbstractDelta<String>> own = changes(lines, mine);
        List<AbstractDelta<String>> all = new ArrayList<>(own);
        for (AbstractDelta<String> change : changes(lines, theirs)) {
            boolean known = own.contains(change);
            if (!known && own.stream().anyMatch(it -> touch(it.getSource(), change.getSource()))) {
                return Optional.empty();
            }
            if (!known) {
                all.add(change);
            }
        }
        return Optional.of(apply(all, lines));
    }

    private static List<AbstractDelta<String>> changes(List<String> base, String text) {
        return new ArrayList<>(DiffUtils.diff(base, lines(text), new MyersDiffWithLinearSpace<>(String::equals))
                .getDeltas());
    }

    private static boolean touch(Chunk<String> one, Chunk<String> other) {
        return one.getPosition() <= other.getPosition() + other.size()
                && other.getPosition() <= one.getPosition() + one.size();
    }

    /** From the end, so that places stay true; at one place what goes, goes before what comes. */
    private static String apply(List<AbstractDelta<String>> changes, List<String> base) {
        List<String> lines = new ArrayList<>(base);
        changes.stream()
                .sorted(Comparator.comparingInt(
                                (AbstractDelta<String> it) -> it.getSource().getPosition())
                        .thenComparingInt(it -> it.getSource().size())
                        .reversed())
                .forEach(change -> {
                    int from = change.getSource().getPosition();
                    lines.subList(from, from + change.getSource().size()).clear();
                    lines.addAll(from, change.getTarget().getLines());
                });
        return String.join("\n", lines);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
