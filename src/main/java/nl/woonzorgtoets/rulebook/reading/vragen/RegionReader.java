package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/** Reads which facts come from the region tables. */
final class RegionReader {

    private static final String[] KEYS = WordsReader.with(
            "label",
            "hulp",
            "soort",
            "opties",
            "minimum",
            "maximum",
            "eenheid",
            "keuze",
            "uit",
            "kolom",
            "jaar",
            "bron",
            "schaal",
            "opmerking");

    private final Tables tables;
    private final LookupReader lookups;
    private final CandidateReader candidates;
    private final Choices choices;

    RegionReader(Tables tables, LookupReader lookups, CandidateReader candidates, Choices choices) {
        this.tables = tables;
        this.lookups = lookups;
        this.candidates = candidates;
        this.choices = choices;
    }

    List<RegionType> read(YamlNode region) {
        List<RegionType> types = new ArrayList<>();
        region.keys().forEach(Names::checkType);
        region.members().forEach((name, node) -> {
            node.only("label", "hulp", "tabel", "waar", "velden", "keuze");
            choices.add(name, node);
            Table table = tables.named(node.require("tabel"));
            if (table != null) {
                types.add(type(name, node, table));
            }
        });
        return types;
    }

    private RegionType type(String name, YamlNode node, Table table) {
        Lookup lookup = node.get("waar") == null ? null : lookups.complete(table, node.get("waar"));
        boolean single = node.get("waar") != null;
        List<Field> fields = new ArrayList<>();
        List<YamlNode> nodes = new ArrayList<>();
        YamlNode all = node.require("velden");
        if (all != null) {
            all.keys().forEach(Names::checkMember);
            all.members().forEach((field, fieldNode) -> {
                fields.add(field(name, field, fields.size(), fieldNode));
                nodes.add(fieldNode);
            });
        }
        FactType type = new FactType(name, node.requireText("label"), single, fields);
        return single
                ? new RegionType(type, List.of(), chosen(fields, nodes, table, lookup))
                : new RegionType(type, rows(type, nodes, table), List.of());
    }

    private Field field(String type, String name, int index, YamlNode node) {
        node.only(KEYS);
        choices.add(type + "." + name, node);
        return new FieldReader(tables).read(name, index, node).asFigure();
    }

    private List<List<Candidate>> chosen(List<Field> fields, List<YamlNode> nodes, Table table, Lookup lookup) {
        List<List<Candidate>> all = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            all.add(candidates.all(nodes.get(i), fields.get(i), table, lookup));
        }
        return all;
    }

    private List<Fact> rows(FactType type, List<YamlNode> nodes, Table table) {
        List<Fact> facts = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (YamlNode node : nodes) {
            columns.add(candidates.rowColumn(node, table));
        }
        for (Table.Row row : table.rows()) {
            Object[] values = new Object[columns.size()];
            Origin[] origins = new Origin[columns.size()];
            for (Field field : type.fields()) {
                String column = columns.get(field.index());
                if (column != null) {
                    values[field.index()] = candidates.cell(table, row, column, field);
                    origins[field.index()] =
                            candidates.rowOrigin(nodes.get(field.index()), table, row, values[field.index()]);
                }
            }
            facts.add(new Fact(type, "/regio/" + type.name() + "/" + facts.size(), false, values, origins));
        }
        return List.copyOf(facts);
    }
}
