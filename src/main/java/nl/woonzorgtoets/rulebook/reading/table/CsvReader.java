package nl.woonzorgtoets.rulebook.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Meldingen;

/** Reads a table: a line of column names, then rows with as many cells. */
public final class CsvReader {

    private final Meldingen meldingen;

    public CsvReader(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    /** The rows that could be read; what is wrong with the others is reported with its line. */
    public Table read(String path, String text) {
        CsvLines lines = new CsvLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<String> columns = lines.next();
        if (columns == null) {
            meldingen.add(path, "De tabel is leeg: er staat geen regel met kolomnamen in.");
            return new Table(path, List.of(), List.of());
        }
        checkColumns(path, columns);
        List<Table.Row> rows = new ArrayList<>();
        for (List<String> cells = lines.next(); cells != null; cells = lines.next()) {
            if (cells.size() == columns.size()) {
                rows.add(new Table.Row(lines.line(), row(columns, cells)));
            } else if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                report(
                        path,
                        lines.line(),
                        "Deze rij heeft " + cells.size() + " cellen, maar er zijn " + columns.size() + " kolommen.");
            }
        }
        lines.problems().forEach((line, problem) -> report(path, line, problem));
        return new Table(path, List.copyOf(columns), Collections.unmodifiableList(rows));
    }

    private void checkColumns(String path, List<String> columns) {
        if (columns.size() == 1 && columns.get(0).contains(";")) {
            report(path, 1, "De cellen zijn met puntkomma's gescheiden. Gebruik komma's.");
        }
        HashSet<String> seen = new HashSet<>();
        for (String column : columns) {
            if (column.isBlank()) {
                report(path, 1, "Een kolom heeft geen naam.");
            } else if (!seen.add(column)) {
                report(path, 1, "De kolom '" + column + "' staat er twee keer.");
            }
        }
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return Collections.unmodifiableMap(row);
    }

    private void report(String path, int line, String melding) {
        meldingen.add(path, line, 0, melding, null);
    }
}
