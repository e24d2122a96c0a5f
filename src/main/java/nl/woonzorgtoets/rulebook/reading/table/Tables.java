package nl.woonzorgtoets.rulebook.reading.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** All tables of a rules folder by path, and how YAML files refer to them. */
public record Tables(Map<String, Table> byPath) {

    public static final Block SELECTION = new Block()
            .must("tabel", Kind.TABEL, "De tabel waar de antwoorden in staan.")
            .must("kolom", Kind.KOLOM, "De kolom met de antwoorden.")
            .may("waar", Kind.NAMEN, "Welke rijen meetellen: een kolom met wat erin moet staan.");

    /**
     * Reads the tables of a folder.
     *
     * @param texts their files by path
     */
    public static Tables read(Map<String, String> texts, Meldingen meldingen) {
        TableReader reader = new TableReader(meldingen);
        Map<String, Table> byPath = new LinkedHashMap<>();
        texts.forEach((path, text) -> byPath.put(path, reader.read(path, text)));
        return new Tables(Collections.unmodifiableMap(byPath));
    }

    /** The rows of each, by path; each row maps column to cell. */
    public Map<String, List<Map<String, String>>> rows() {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        byPath.forEach((path, table) ->
                rows.put(path, table.rows().stream().map(Table.Row::cells).toList()));
        return Collections.unmodifiableMap(rows);
    }

    /**
     * All that was reported, with the spaces at the edge of cells first; without what follows from such a space.
     *
     * @param questions the file that says what stands in the tables
     */
    public List<Melding> withPaddedCells(List<Melding> reported, String questions) {
        List<Melding> padded = byPath.values().stream()
                .flatMap(table -> table.padded().stream())
                .toList();
        if (padded.isEmpty()) {
            return reported;
        }
        List<Melding> all = new ArrayList<>(padded);
        reported.stream()
                .filter(it -> !it.bestand().equals(questions))
                .filter(it -> padded.stream().noneMatch(it::isAtLineOf))
                .forEach(all::add);
        return Collections.unmodifiableList(all);
    }

    /** The table that is named there; reported when there is none. */
    public Table named(YamlNode path) {
        String name = path.oneOf(byPath.keySet());
        return name == null ? null : byPath.get(name);
    }

    /** The column of the table that is named there; reported when there is none. */
    public static String column(Table table, YamlNode name) {
        return table == null ? null : name.oneOf(table.columns());
    }

    /** The cells of {@code kolom} in the rows of {@code tabel} that fit {@code waar}. */
    public Set<String> select(YamlNode selection) {
        Table table = named(selection.as(SELECTION).get("tabel"));
        String column = column(table, selection.get("kolom"));
        Map<String, String> wanted = wanted(table, selection.get("waar"));
        Set<String> cells = new LinkedHashSet<>();
        if (table != null && column != null) {
            refuseBlank(table, wanted.keySet(), selection);
            table.rows().stream()
                    .filter(row -> wanted.entrySet().stream()
                            .allMatch(e -> e.getValue().equals(row.cell(e.getKey()))))
                    .forEach(row -> cells.add(row.cell(column)));
            if (cells.isEmpty()) {
                selection.report("Geen enkele rij van de tabel voldoet hieraan.");
            }
        }
        return cells;
    }

    /** Of a row that does not say whether it belongs to a selection, it is not known: to pass it over would be to take it for no. */
    private static void refuseBlank(Table table, Collection<String> columns, YamlNode selection) {
        table.rows()
                .forEach(
                        row -> columns.stream()
                                .filter(it -> row.cell(it).isEmpty())
                                .forEach(
                                        it -> selection.holdAt(
                                                table.path(),
                                                row.line(),
                                                "De cel onder '" + it
                                                        + "' is leeg, maar vragen.yaml kiest rijen naar wat daar staat. Vul in wat er hoort.")));
    }

    private static Map<String, String> wanted(Table table, YamlNode where) {
        Map<String, String> wanted = new LinkedHashMap<>();
        if (table != null) {
            columns(table, where);
            where.members().forEach((column, value) -> {
                String text = value.text();
                if (text != null && table.columns().contains(column)) {
                    wanted.put(column, text);
                }
            });
        }
        return wanted;
    }

    /** The keys of {@code waar} that are columns; reports those that are not. */
    public static List<String> columns(Table table, YamlNode where) {
        return where.keys().stream()
                .filter(key -> key.oneOf(table.columns()) != null)
                .map(YamlNode::text)
                .toList();
    }
}
