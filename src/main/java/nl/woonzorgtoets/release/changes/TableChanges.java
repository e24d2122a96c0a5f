package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.ChangeCollector.each;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Rows of the region tables that came, went or have other figures; of many rows only the first are named. */
final class TableChanges {

    private static final int NAMED = 5;
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}\\.\\d{1,15}");

    private final ChangeCollector found = new ChangeCollector(Topic.CIJFERS);

    private TableChanges() {}

    static List<Change> between(Rulebook was, Rulebook becomes) {
        TableChanges changes = new TableChanges();
        becomes.tables().forEach((path, rows) -> {
            if (was.tables().containsKey(path)) {
                changes.compare(path, was.tables().get(path), rows);
            } else {
                changes.found.add("Tabel " + path + " is nieuw, met " + rows.size() + " rijen.");
            }
        });
        was.tables().keySet().stream()
                .filter(path -> !becomes.tables().containsKey(path))
                .forEach(path -> changes.found.add("Tabel " + path + " vervalt."));
        return changes.found.changes();
    }

    private void compare(String path, List<Map<String, String>> was, List<Map<String, String>> becomes) {
        int columns = keyColumns(was, becomes);
        List<String> come = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        each(
                keyed(was, columns),
                keyed(becomes, columns),
                row -> come.add("Rij erbij: " + called(row, columns) + "."),
                (old, fresh) -> {
                    if (!old.equals(fresh)) {
                        changed.add(difference(old, fresh, columns));
                    }
                },
                row -> gone.add("Rij weg: " + called(row, columns) + "."));
        if (come.size() + changed.size() + gone.size() > 0) {
            List<String> parts = new ArrayList<>();
            List.of(changed, come, gone).forEach(list -> parts.addAll(first(list)));
            found.add(
                    "Tabel " + path + ": " + rows(changed.size()) + " gewijzigd, " + come.size() + " erbij, "
                            + gone.size() + " weg.",
                    parts);
        }
    }

    /** With how many columns from the left every row has a name of its own. */
    private static int keyColumns(List<Map<String, String>> was, List<Map<String, String>> becomes) {
        int most = was.isEmpty() ? 1 : was.get(0).size();
        for (int columns = 1; columns < most; columns++) {
            if (keyed(was, columns).size() == was.size()
                    && keyed(becomes, columns).size() == becomes.size()) {
                return columns;
            }
        }
        return most;
    }

    private static Map<String, Map<String, String>> keyed(List<Map<String, String>> rows, int columns) {
        Map<String, Map<String, String>> keyed = new LinkedHashMap<>();
        rows.forEach(row -> keyed.put(name(row, columns), row));
        return keyed;
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

    private static String difference(Map<String, String> old, Map<String, String> fresh, int columns) {
        Parts parts = new Parts();
        fresh.forEach((column, cell) -> parts.from(column, figure(old.get(column)), figure(cell)));
        old.keySet().stream()
                .filter(column -> !fresh.containsKey(column))
                .forEach(column -> parts.add(column + ": kolom weg."));
        return called(fresh, columns) + ". " + String.join(" ", parts.all());
    }

    private static List<String> first(List<String> all) {
        List<String> first = new ArrayList<>(all.subList(0, Math.min(NAMED, all.size())));
        if (all.size() > NAMED) {
            first.add("En nog " + rows(all.size() - NAMED) + ".");
        }
        return first;
    }

    private static String rows(int count) {
        return count == 1 ? "1 rij" : count + " rijen";
    }
}
