package nl.woonzorgtoets.web.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.NearestName;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;

/** The rows of a region table as JSON: a column in which every cell is a number has numbers, an empty cell is null. */
final class RegionTable {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z0-9])");

    private final String regelset;
    private final List<Map<String, String>> rows;
    private final Set<String> numbers;

    private RegionTable(String regelset, List<Map<String, String>> rows) {
        this.regelset = regelset;
        this.rows = rows;
        this.numbers =
                new LinkedHashSet<>(rows.isEmpty() ? Set.of() : rows.get(0).keySet());
        rows.forEach(row -> numbers.removeIf(column -> isText(row.get(column))));
    }

    static RegionTable of(Rulebook rulebook, String path) {
        List<Map<String, String>> rows = rulebook.tables().get(path);
        if (rows == null) {
            throw ProblemException.notFound("De actieve regelset heeft geen tabel " + path + ".");
        }
        return new RegionTable(rulebook.hash(), rows);
    }

    /** By which regelset. */
    String regelset() {
        return regelset;
    }

    Optional<Map<String, Object>> first(String column, String value) {
        return rows.stream()
                .filter(row -> value.equals(row.get(column)))
                .findFirst()
                .map(this::json);
    }

    /** The rows that have these values, by column; a value that no row has is a mistake and not an empty answer. */
    List<Map<String, Object>> where(Map<String, String> chosen) {
        List<Fout> fouten = new ArrayList<>();
        chosen.forEach((column, value) -> {
            Set<String> known = new TreeSet<>();
            rows.forEach(row -> known.add(row.getOrDefault(column, "")));
            if (!known.contains(value)) {
                String suggestion = NearestName.of(value, known);
                fouten.add(Fout.in(column, "Deze waarde komt in de tabel niet voor.", suggestion));
            }
        });
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
        List<Map<String, Object>> found = new ArrayList<>();
        for (Map<String, String> row : rows) {
            if (chosen.entrySet().stream().allMatch(it -> it.getValue().equals(row.get(it.getKey())))) {
                found.add(json(row));
            }
        }
        return found;
    }

    private Map<String, Object> json(Map<String, String> row) {
        Map<String, Object> json = new LinkedHashMap<>();
        row.forEach((column, cell) -> json.put(camelCase(column), value(column, cell)));
        return json;
    }

    private Object value(String column, String cell) {
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        return numbers.contains(column) ? new BigDecimal(cell) : cell;
    }

    private static boolean isText(String cell) {
        return cell != null && !cell.isEmpty() && !NUMBER.matcher(cell).matches();
    }

    private static String camelCase(String column) {
        return UNDERSCORE.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
