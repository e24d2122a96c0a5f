package nl.woonzorgtoets.prestaties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Sizes with what each thing costs there, and how fast that grows: the exponent of the power of the size that fits best. */
final class GrowthTable {

    private final String size;
    private final List<String> things;
    private final List<Integer> sizes = new ArrayList<>();
    private final List<List<Cost>> rows = new ArrayList<>();
    private final List<Double> retained = new ArrayList<>();

    GrowthTable(String size, String... things) {
        this.size = size;
        this.things = List.of(things);
    }

    void row(int at, Cost... costs) {
        sizes.add(at);
        rows.add(List.of(costs));
        System.out.println(size + " " + at + ": " + rows.get(rows.size() - 1));
    }

    /** What the rulebook of the next row takes of the heap. */
    void retained(long bytes) {
        retained.add((double) bytes);
    }

    void print() {
        if (sizes.isEmpty()) {
            return;
        }
        StringBuilder head = new StringBuilder("\n| " + size);
        sizes.forEach(it -> head.append(" | ").append(it));
        System.out.println(head + " | grows |\n|" + "---|".repeat(sizes.size() + 2));
        for (int i = 0; i < things.size(); i++) {
            int thing = i;
            line(things.get(i) + ", µs", all(it -> it.micros(), thing));
            line(things.get(i) + ", kB asked for", all(it -> it.bytes() / 1000, thing));
        }
        if (!retained.isEmpty()) {
            line("held by the rulebook, MB", retained.stream().map(it -> it / 1e6).toList());
        }
    }

    private List<Double> all(ToDoubleFunction<Cost> of, int thing) {
        return rows.stream().map(row -> of.applyAsDouble(row.get(thing))).toList();
    }

    private void line(String name, List<Double> values) {
        StringBuilder line = new StringBuilder("| " + name);
        values.forEach(it -> line.append(String.format(Locale.ROOT, it < 100 ? " | %,.1f" : " | %,.0f", it)));
        System.out.println(line + " | " + order(values) + " |");
    }

    /** By the last step, where what is the same at every size weighs least. */
    private String order(List<Double> values) {
        int last = values.size() - 1;
        if (last < 1) {
            return "";
        }
        double power = Math.log(values.get(last) / values.get(last - 1))
                / Math.log((double) sizes.get(last) / sizes.get(last - 1));
        String word = power < 0.15 ? "not" : power < 0.85 ? "less than linear" : power < 1.15 ? "linear" : "more than linear";
        return String.format(Locale.ROOT, "%s (%.2f)", word, power);
    }
}
