package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads from which answers can be chosen, each code with its label: listed there, or the rows of a table. */
record OptionsReader(Tables tables) {

    static final Block FROM_TABLE = new Block()
            .must("tabel", Kind.TABEL, "De tabel waar de opties in staan.")
            .must("code", Kind.KOLOM, "De kolom met de codes.")
            .must("naam", Kind.KOLOM, "De kolom met de labels.");

    Map<String, String> read(YamlNode node, FieldType type) {
        YamlNode options = node.get("opties");
        if (!type.hasOptions()) {
            if (node.has("soort")) {
                options.report("Opties passen alleen bij de soort optie of opties.");
            }
            return Map.of();
        }
        options = node.require("opties");
        return options.has("tabel") ? fromTable(options.as(FROM_TABLE)) : listed(options);
    }

    private static Map<String, String> listed(YamlNode options) {
        Map<String, String> labels = options.texts();
        options.keys().forEach(Names::checkCode);
        if (options.isMap() && labels.isEmpty()) {
            options.report("Er is geen enkele optie.");
        }
        return labels;
    }

    /** Of two rows with one code nobody can say which of them counts. */
    private static void checkCodes(Table table, String code, String name, YamlNode options) {
        Map<String, Table.Row> seen = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Table.Row other = seen.putIfAbsent(row.cell(code), row);
            if (row.cell(code).isBlank() || row.cell(name).isBlank()) {
                options.holdAt(
                        table.path(),
                        row.line(),
                        "Hier is de cel onder '" + (row.cell(code).isBlank() ? code : name)
                                + "' leeg, maar uit deze rij komt een optie. Vul de cel in, of haal de rij weg.");
            } else if (!row.cell(code).equals(row.cell(code).strip())) {
                options.holdAt(
                        table.path(),
                        row.line(),
                        "Rond de code '" + row.cell(code) + "' staat een spatie, die niemand ziet. Haal die weg.");
            } else if (other != null) {
                List.of(other, row)
                        .forEach(it -> options.holdAt(
                                table.path(),
                                it.line(),
                                "Er is meer dan één rij met " + code + " " + row.cell(code) + ". Haal er een weg."));
            }
        }
    }

    private Map<String, String> fromTable(YamlNode options) {
        Table table = tables.named(options.get("tabel"));
        String code = Tables.column(table, options.get("code"));
        String name = Tables.column(table, options.get("naam"));
        Map<String, String> labels = new LinkedHashMap<>();
        if (code != null && name != null) {
            table.rows().forEach(row -> labels.putIfAbsent(row.cell(code), row.cell(name)));
            checkCodes(table, code, name, options);
        }
        return Collections.unmodifiableMap(labels);
    }
}
