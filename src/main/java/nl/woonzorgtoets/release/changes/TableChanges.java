package nl.woonzorgtoets.release.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.release.changes.Thing.Difference;
import nl.woonzorgtoets.release.changes.Thing.Difference.Kind;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Rows of the region tables that came, went or have other figures; of many rows only the first are named. */
final class TableChanges {

    private static final int NAMED = 5;
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}\\.\\d{1,15}");

    private TableChanges() {}

    static List<Difference> between(Rulebook was, Rulebook becomes) {
        List<Difference> found = new ArrayList<>(Thing.differences(tables(was), tables(becomes)));
        becomes.tables().forEach((path, rows) -> {
            if (was.tables().containsKey(path)) {
                compare(path, was.tables().get(path), rows, found);
            }
        });
        return found;
    }

    private static List<Thing> tables(Rulebook rulebook) {
        List<Thing> tables = new ArrayList<>();
        rulebook.tables()
                .forEach((path, rows) -> tables.add(Thing.named(path, "Tabel " + path)
                        .whenNew(List.of("De tabel heeft " + rows(rows.size()) + "."))));
        return tables;
    }

    private static void compare(
            String path, List<Map<String, String>> was, List<Map<String, String>> becomes, List<Difference> found) {
        int columns = keyColumns(was, becomes);
        Map<Kind, List<Difference>> rows = Thing.differences(things(was, columns), things(becomes, columns)).stream()
                .collect(Collectors.groupingBy(Difference::kind));
        if (!rows.isEmpty()) {
            List<Difference> changed = rows.getOrDefault(Kind.CHANGED, List.of());
            List<Difference> come = rows.getOrDefault(Kind.COME, List.of());
            List<Difference> gone = rows.getOrDefault(Kind.GONE, List.of());
            List<String> parts = new ArrayList<>();
            List.of(changed, come, gone).forEach(list -> parts.addAll(first(list)));
            String counts = rows(changed.size()) + " gewijzigd, " + come.size() + " erbij, " + gone.size() + " weg.";
            found.add(new Difference(Kind.CHANGED, "Tabel " + path + ": " + counts, parts));
        }
    }

    /** With how many columns from the left every row has a name of its own. */
    private static int keyColumns(List<Map<String, String>> was, List<Map<String, String>> becomes) {
        int most = was.isEmpty() ? 1 : was.get(0).size();
        int columns = 1;
        while (columns < most && !(areNames(was, columns) && areNames(becomes, columns))) {
            columns++;
        }
        return columns;
    }

    private static boolean areNames(List<Map<String, String>> rows, int columns) {
        return rows.stream().map(row -> name(row, columns)).distinct().count() == rows.size();
    }

    private static List<Thing> things(List<Map<String, String>> rows, int columns) {
        return rows.stream().map(row -> thing(row, columns)).toList();
    }

    private static Thing thing(Map<String, String> row, int columns) {
        String called = called(row, columns);
        Thing thing =
                new Thing(name(row, columns), "Rij erbij: " + called + ".", called + ".", "Rij weg: " + called + ".");
        row.forEach((column, cell) -> thing.is(column, figure(cell)));
        return thing;
    }

    private static String name(Map<String, String> row, int columns) {
        return row.values().stream().limit(columns).collect(Collectors.joining(", "));
    }

    /** With what people call it, when the table says so and its key does not. */
    private static String called(Map<String, String> row, int columns) {
        String key = name(row, columns);
        return row.entrySet().stream()
                .skip(columns)
                .filter(it -> it.getKey().contains("naam"))
                .findFirst()
                .map(it -> it.getValue() + " (" + key + ")")
                .orElse(key);
    }

    private static Object figure(String cell) {
        return cell != null && FIGURE.matcher(cell).matches() ? new BigDecimal(cell) : cell;
    }

    private static List<String> first(List<Difference> all) {
        List<String> first = new ArrayList<>();
        all.stream().limit(NAMED).forEach(it -> first.add((it.text() + " " + String.join(" ", it.parts())).strip()));
        if (all.size() > NAMED) {
            first.add("En nog " + rows(all.size() - NAMED) + ".");
        }
        return first;
    }

    private static String rows(int count) {
        return count == 1 ? "1 rij" : count + " rijen";
    }
}
