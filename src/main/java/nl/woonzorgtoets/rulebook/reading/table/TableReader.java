package nl.woonzorgtoets.rulebook.reading.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Meldingen;

/** Reads a table: a line of column names, then rows with as many cells. One bad line is one message, at that line. */
public final class TableReader {

    private static final int MOST_NAMED = 20;
    /** All neighbourhoods of the country with a dozen figures each. */
    private static final int MOST_CELLS = 200_000;

    private final Meldingen meldingen;

    public TableReader(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    /** The rows that could be read; what is wrong with the others is reported. */
    public Table read(String path, String text) {
        int before = meldingen.size();
        String other = otherSeparator(text);
        if (other != null) {
            // Read as one column, every line would be wrong in a way of its own.
            report(path, 1, "De cellen zijn met " + other + " gescheiden. Gebruik komma's.");
            return new Table(path, List.of(), List.of(), List.of());
        }
        List<TableLine> lines = lines(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (lines.isEmpty()) {
            return new Table(path, List.of(), List.of(), List.of());
        }
        List<String> columns = lines.get(0).cells();
        checkColumns(path, columns);
        List<TableLine> rows = lines.stream()
                .skip(1)
                .filter(it -> fits(it, columns) || !it.isEmpty())
                .toList();
        if (meldingen.size() == before) {
            checkRows(path, rows, columns);
        }
        if (rows.isEmpty()) {
            meldingen.hold(
                    path,
                    1,
                    0,
                    "Deze tabel heeft alleen kolomnamen. Zet er rijen in, of haal weg wat in vragen.yaml naar haar verwijst.");
        }
        return new Table(
                path,
                List.copyOf(columns),
                rows.stream()
                        .filter(it -> fits(it, columns))
                        .map(it -> row(it, columns))
                        .toList(),
                rows.stream()
                        .filter(it -> it.padded() != null)
                        .limit(MOST_NAMED)
                        .map(it -> padded(path, it))
                        .toList());
    }

    /** What stands between the names of the columns when that is no comma; else null. */
    private static String otherSeparator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.contains(",") ? null : head.contains(";") ? "puntkomma's" : head.contains("\t") ? "tabs" : null;
    }

    private List<TableLine> lines(String path, String text) {
        TableLine.Collector collector = new TableLine.Collector();
        List<TableLine> lines = new ArrayList<>();
        int cells = 0;
        try {
            for (TableLine line : CsvReader.builder()
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .build(collector, text)) {
                cells += line.cells().size();
                if (cells > MOST_CELLS) {
                    report(path, line.number(), "De tabel is te groot: ten hoogste 200.000 cellen, lege meegeteld.");
                    return List.of();
                }
                lines.add(line);
            }
            checkQuotes(path, text, lines);
        } catch (CsvParseException e) {
            report(
                    path,
                    collector.begun(),
                    "Na het sluitende aanhalingsteken hoort een komma of het einde van de regel.");
        }
        return lines;
    }

    private void checkQuotes(String path, String text, List<TableLine> lines) {
        if (lines.isEmpty()) {
            meldingen.add(path, "De tabel is leeg: er staat geen regel met kolomnamen in.");
        }
        List<TableLine> stray = lines.stream().filter(TableLine::hasStrayQuote).toList();
        reportFirst(
                path,
                stray,
                "Een aanhalingsteken midden in een cel: zet de hele cel tussen aanhalingstekens en verdubbel het teken.");
        if (stray.isEmpty() && text.chars().filter(it -> it == '"').count() % 2 == 1) {
            report(path, lines.get(lines.size() - 1).number(), "Een aanhalingsteken wordt nergens gesloten.");
        }
    }

    private void checkColumns(String path, List<String> columns) {
        HashSet<String> seen = new HashSet<>();
        for (String column : columns) {
            if (Signs.isEmpty(column)) {
                report(path, 1, "Een kolom heeft geen naam.");
            } else if (!seen.add(column)) {
                report(path, 1, "De kolom '" + column + "' staat er twee keer.");
            }
        }
    }

    /** When no row fits, it is the line of column names that is wrong. */
    private void checkRows(String path, List<TableLine> rows, List<String> columns) {
        List<TableLine> others = rows.stream().filter(it -> !fits(it, columns)).toList();
        if (others.size() > 1 && others.size() == rows.size()) {
            report(
                    path,
                    1,
                    "Er zijn " + columns.size() + " kolomnamen, maar geen enkele rij heeft zoveel cellen. Regel "
                            + others.get(0).number() + " heeft er "
                            + others.get(0).cells().size() + ".");
            return;
        }
        others.stream()
                .limit(MOST_NAMED)
                .forEach(it -> report(
                        path,
                        it.number(),
                        "Deze rij heeft " + it.cells().size() + " cellen, maar er zijn " + columns.size()
                                + " kolommen."));
        reportRest(path, others);
    }

    private void reportFirst(String path, List<TableLine> lines, String melding) {
        lines.stream().limit(MOST_NAMED).forEach(it -> report(path, it.number(), melding));
        reportRest(path, lines);
    }

    private void reportRest(String path, List<TableLine> lines) {
        if (lines.size() > MOST_NAMED) {
            report(
                    path,
                    lines.get(MOST_NAMED).number(),
                    "Vanaf hier zijn nog " + (lines.size() - MOST_NAMED) + " regels op dezelfde manier fout.");
        }
    }

    private static boolean fits(TableLine line, List<String> columns) {
        return line.cells().size() == columns.size();
    }

    private static Table.Row row(TableLine line, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), line.cells().get(i));
        }
        return new Table.Row(line.number(), Collections.unmodifiableMap(cells));
    }

    private static Melding padded(String path, TableLine line) {
        return new Melding(
                path,
                line.number(),
                0,
                "In de cel '" + line.padded() + "' staat een spatie aan het begin of het einde. Haal die weg.",
                line.padded().strip());
    }

    private void report(String path, int line, String melding) {
        meldingen.add(path, line, 0, melding, null);
    }
}
