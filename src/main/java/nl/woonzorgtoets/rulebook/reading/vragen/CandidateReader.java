package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/** Reads where the value of a region fact comes from. */
final class CandidateReader {

    private final Tables tables;
    private final Paths paths;
    private final LookupReader lookups;
    private final Cells cells;
    private final References references;

    CandidateReader(Tables tables, Paths paths, LookupReader lookups, Cells cells, References references) {
        this.tables = tables;
        this.paths = paths;
        this.lookups = lookups;
        this.cells = cells;
        this.references = references;
    }

    /** The places to look, in order; the table and lookup are those of the fact itself. */
    List<Candidate> all(YamlNode field, Field type, Table table, Lookup lookup) {
        YamlNode from = field.get("uit");
        List<Candidate> candidates = new ArrayList<>();
        if (from == null) {
            add(candidates, column(field, type, table, lookup));
            return List.copyOf(candidates);
        }
        for (YamlNode node : from.elements()) {
            node.only("veld", "tabel", "waar", "kolom", "jaar", "bron", "schaal", "opmerking");
            add(candidates, node.get("veld") != null ? answer(node, type) : inTable(node, type, table, lookup));
        }
        if (field.get("kolom") != null) {
            field.get("kolom").report("Gebruik 'kolom' of 'uit', niet allebei.");
        }
        return List.copyOf(candidates);
    }

    private static void add(List<Candidate> candidates, Candidate candidate) {
        if (candidate != null) {
            candidates.add(candidate);
        }
    }

    private Candidate answer(YamlNode node, Field type) {
        references.check(node.get("bron"));
        String path = paths.single(node.get("veld"));
        if (path != null && paths.field(path).type() != type.type()) {
            node.get("veld").report("'" + path + "' is van een andere soort dan '" + type.name() + "'.");
        }
        return path == null
                ? null
                : new Candidate.Answer(path, paths.field(path).label(), node.text("opmerking"));
    }

    private Candidate inTable(YamlNode node, Field type, Table own, Lookup ownLookup) {
        if (node.get("tabel") == null) {
            return column(node, type, own, ownLookup);
        }
        Table table = tables.named(node.get("tabel"));
        YamlNode where = node.require("waar");
        Lookup lookup = table == null || where == null ? null : lookups.read(table, where);
        return table == null ? null : column(node, type, table, lookup);
    }

    private Candidate column(YamlNode node, Field type, Table table, Lookup lookup) {
        references.check(node.get("bron"));
        String column = Tables.column(table, node.require("kolom"));
        if (column == null || lookup == null) {
            return null;
        }
        String scale = node.text("schaal");
        List<String> by = lookup.pointers();
        Map<List<Object>, Candidate.Found> known = new HashMap<>();
        lookup.rows().forEach((key, row) -> {
            Object value = cells.read(table, row, column, type);
            if (value != null) {
                known.put(
                        key,
                        new Candidate.Found(value, origin(node, table, scale, lookup.label(key), 0, by, false), null));
            }
        });
        return new Candidate.Column(lookup, known, scale, table.path());
    }

    /** The column of a field when every row is a fact. */
    String rowColumn(YamlNode field, Table table) {
        references.check(field.get("bron"));
        if (field.get("uit") != null) {
            field.get("uit").report("'uit' past alleen bij een feit met 'waar'. Gebruik hier 'kolom'.");
            return null;
        }
        return Tables.column(table, field.require("kolom"));
    }

    Object cell(Table table, Table.Row row, String column, Field field) {
        return cells.read(table, row, column, field);
    }

    Origin rowOrigin(YamlNode field, Table table, Table.Row row, Object value) {
        return origin(field, table, null, row.cell(table.columns().get(0)), row.line(), List.of(), value == null);
    }

    private static Origin.Table origin(
            YamlNode node, Table table, String scale, String row, int line, List<String> by, boolean empty) {
        return new Origin.Table(
                table.path(),
                node.text("jaar"),
                scale,
                row,
                line,
                by,
                node.text("bron"),
                List.of(),
                node.text("opmerking"),
                empty);
    }
}
