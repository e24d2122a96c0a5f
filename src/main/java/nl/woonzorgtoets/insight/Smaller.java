package nl.woonzorgtoets.insight;

import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Wijziging.Kleiner;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a plan smaller. The first number is counted; those in the same rows shrink as their row does, those elsewhere as the whole.
 *
 * @param numbers what a move makes smaller together; not empty
 */
record Smaller(List<Kleiner> numbers) {

    /** What is counted; 0 when not all of it is known. */
    int size(ObjectNode dossier) {
        int[] counted = numbers(rows(dossier, counted()), counted().veld());
        return counted == null ? 0 : Shares.sum(counted);
    }

    /** The smallest that it can become: the plan stays the plan. */
    int least(ObjectNode dossier) {
        List<ObjectNode> rows = rows(dossier, counted());
        int[] now = numbers(rows, counted().veld());
        return now == null ? 0 : Math.max((Shares.sum(now) + 1) / 2, Shares.sum(floors(rows, now, counted())));
    }

    void make(ObjectNode dossier, int size) {
        List<ObjectNode> rows = rows(dossier, counted());
        int[] before = numbers(rows, counted().veld());
        int whole = Shares.sum(numbers(
                DossierRows.of(dossier, DossierRows.section(counted().veld())),
                counted().veld()));
        int less = Shares.sum(before) - size;
        int[] after = Shares.of(before, floors(rows, before, counted()), size);
        set(rows, counted().veld(), after);
        for (Kleiner it : numbers.subList(1, numbers.size())) {
            if (isBeside(it)) {
                along(rows(dossier, it), it, rows, before, after);
            } else {
                elsewhere(rows(dossier, it), it, less, whole);
            }
        }
    }

    private Kleiner counted() {
        return numbers.get(0);
    }

    private boolean isBeside(Kleiner it) {
        return DossierRows.section(it.veld())
                .equals(DossierRows.section(counted().veld()));
    }

    private static void along(List<ObjectNode> own, Kleiner it, List<ObjectNode> rows, int[] before, int[] after) {
        for (int i = 0; i < rows.size(); i++) {
            ObjectNode row = rows.get(i);
            Integer number = number(row, it.veld());
            if (own.contains(row) && number != null && before[i] > 0) {
                int now = (int) (((long) number * after[i] + before[i] - 1) / before[i]);
                row.set(DossierRows.name(it.veld()), IntNode.valueOf(now));
            }
        }
    }

    private static void elsewhere(List<ObjectNode> rows, Kleiner it, int less, int whole) {
        int[] now = numbers(rows, it.veld());
        if (now != null && whole > 0) {
            int sum = Shares.sum(now);
            int becomes = sum - (int) ((long) less * sum / whole);
            set(rows, it.veld(), Shares.of(now, floors(rows, now, it), becomes));
        }
    }

    private static List<ObjectNode> rows(ObjectNode dossier, Kleiner it) {
        return DossierRows.where(dossier, DossierRows.section(it.veld()), it.waar());
    }

    private static int[] floors(List<ObjectNode> rows, int[] now, Kleiner it) {
        int[] least = new int[now.length];
        for (int i = 0; i < least.length && it.nietOnder() != null; i++) {
            Integer floor = number(rows.get(i), it.nietOnder());
            least[i] = floor == null ? 0 : floor;
        }
        return Shares.floors(now, least);
    }

    /** Null when one of them is not known. */
    private static int[] numbers(List<ObjectNode> rows, String path) {
        Integer[] numbers = rows.stream().map(it -> number(it, path)).toArray(Integer[]::new);
        return Arrays.asList(numbers).contains(null)
                ? null
                : Arrays.stream(numbers).mapToInt(Integer::intValue).toArray();
    }

    private static Integer number(ObjectNode row, String path) {
        var value = row.get(DossierRows.name(path));
        return value != null && value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : null;
    }

    private static void set(List<ObjectNode> rows, String path, int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            rows.get(i).set(DossierRows.name(path), IntNode.valueOf(numbers[i]));
        }
    }
}
