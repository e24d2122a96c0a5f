package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/** Reads which facts come from the region tables. */
record RegionReader(Tables tables, LookupReader lookups, CandidateReader candidates, Choices choices) {

    private static final Block FIGURE = new Block()
            .with(FieldReader.FIELD)
            .with(CandidateReader.COLUMN)
            .may(
                    "houdbaar",
                    Kind.AANTAL,
                    "Hoeveel jaar het cijfer bruikbaar is; daarna krijgt een oordeel dat erop rust een kanttekening.")
            .may("uit", Kind.LIJST, CandidateReader.PLACE, "Waar het cijfer gezocht wordt, de beste eerst.")
            .meant();

    static final Block REGION = new Block()
            .must("label", Kind.TEKST, "Hoe het feit heet.")
            .may("hulp", Kind.TEKST, "Uitleg bij het feit.")
            .must("tabel", Kind.TABEL, "De tabel met de cijfers.")
            .may("waar", Kind.NAMEN, "Welke rij bij een dossier hoort; anders is elke rij een feit.")
            .must("velden", Kind.NAMEN, FIGURE, "De cijfers, elk onder een eigen naam.")
            .choice();

    List<RegionType> read(YamlNode region) {
        List<RegionType> types = new ArrayList<>();
        region.keys().forEach(Names::checkType);
        region.members().forEach((name, node) -> {
            choices.add(name, node.as(REGION));
            Table table = tables.named(node.get("tabel"));
            if (table != null) {
                types.add(type(name, node, table));
            }
        });
        return types;
    }

    private RegionType type(String name, YamlNode node, Table table) {
        boolean single = node.has("waar");
        Lookup lookup = single ? lookups.complete(table, node.get("waar")) : null;
        List<Field> fields = new ArrayList<>();
        List<YamlNode> nodes = new ArrayList<>();
        YamlNode all = node.get("velden");
        all.keys().forEach(Names::checkMember);
        all.members().forEach((field, fieldNode) -> {
            choices.add(name + "." + field, fieldNode.as(FIGURE));
            fields.add(new FieldReader(tables, Editie.NIEUWSTE).read(field, fields.size(), fieldNode, null));
            nodes.add(fieldNode);
        });
        FactType type = new FactType(name, node.text("label"), single, fields);
        return single
                ? new RegionType(type, List.of(), chosen(fields, nodes, table, lookup), lasting(all))
                : new RegionType(type, rows(type, nodes, table), List.of(), lasting(all));
    }

    private static Map<String, Integer> lasting(YamlNode fields) {
        Map<String, Integer> years = new HashMap<>();
        fields.members().forEach((name, node) -> {
            if (node.has("houdbaar")) {
                years.put(name, node.as(FIGURE).count("houdbaar"));
            }
        });
        return Map.copyOf(years);
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
                int i = field.index();
                if (columns.get(i) != null) {
                    values[i] = candidates.cell(table, row, columns.get(i), field);
                    origins[i] = candidates.rowOrigin(nodes.get(i), table, row, values[i]);
                }
            }
            facts.add(new Fact(type, "/regio/" + type.name() + "/" + facts.size(), false, values, origins));
        }
        return List.copyOf(facts);
    }
}
