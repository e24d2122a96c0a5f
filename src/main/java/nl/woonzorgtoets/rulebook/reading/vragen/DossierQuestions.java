package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Obligation;
import nl.woonzorgtoets.vocabulary.Section;

/** Reads the questions of the dossier: first what each is, then how they hang together. */
final class DossierQuestions {

    private static final String[] KEYS = WordsReader.with(
            "label",
            "hulp",
            "soort",
            "opties",
            "minimum",
            "maximum",
            "decimalen",
            "maximumlengte",
            "eenheid",
            "verplicht",
            "als",
            "onmisbaar",
            "wijzigbaar",
            "nietBeantwoord",
            "keuze",
            "hoortBij",
            "geheim");

    private final Tables tables;
    private final List<String> phases;
    private final Choices choices;

    DossierQuestions(Tables tables, List<String> phases, Choices choices) {
        this.tables = tables;
        this.phases = phases;
        this.choices = choices;
    }

    List<Section> read(YamlNode dossier) {
        List<Section> loose = new ArrayList<>();
        dossier.members().forEach((name, node) -> loose.add(section(name, node)));
        dossier.keys().forEach(Names::checkMember);
        Paths paths = new Paths(loose);
        ObligationReader obligations = new ObligationReader(phases, new ConditionReader(tables, paths));
        return loose.stream()
                .map(section -> connected(section, dossier.get(section.name()), paths, obligations))
                .toList();
    }

    private Section section(String name, YamlNode node) {
        node.only("feit", "label", "hulp", "lijst", "velden", "keuze");
        choices.add(name, node);
        YamlNode typeName = node.require("feit");
        if (typeName != null) {
            Names.checkType(typeName);
        }
        YamlNode list = node.get("lijst");
        String fact = typeName == null ? null : typeName.text();
        FactType type =
                new FactType(fact == null ? name : fact, node.requireText("label"), list == null, fields(name, node));
        if (list == null) {
            return new Section(name, type.label(), node.text("hulp"), type, false, 1, 1);
        }
        list.only("minstens", "hoogstens");
        return new Section(
                name,
                type.label(),
                node.text("hulp"),
                type,
                true,
                list.count("minstens", 0),
                list.count("hoogstens", 200));
    }

    private List<Field> fields(String section, YamlNode node) {
        List<Field> fields = new ArrayList<>();
        YamlNode all = node.require("velden");
        if (all != null) {
            all.members().forEach((name, field) -> {
                field.only(KEYS);
                choices.add(section + "." + name, field);
                fields.add(new FieldReader(tables).read(name, fields.size(), field));
            });
            all.keys().forEach(Names::checkMember);
        }
        return fields;
    }

    private Section connected(Section loose, YamlNode node, Paths paths, ObligationReader obligations) {
        YamlNode nodes = node.get("velden");
        List<Field> fields = loose.type().fields().stream()
                .map(field -> connected(loose.name(), field, nodes.get(field.name()), paths, obligations))
                .toList();
        FactType type =
                new FactType(loose.type().name(), loose.label(), loose.type().single(), fields);
        return new Section(
                loose.name(), loose.label(), loose.help(), type, loose.list(), loose.minimum(), loose.maximum());
    }

    private Field connected(String section, Field field, YamlNode node, Paths paths, ObligationReader obligations) {
        Obligation due = obligations.read(node);
        boolean needed = FixedQuestions.TYPES.containsKey(section + "." + field.name());
        return field.connected(needed ? Obligation.always(true) : due, belongsTo(node, paths));
    }

    private Field.BelongsTo belongsTo(YamlNode node, Paths paths) {
        YamlNode belongs = node.get("hoortBij");
        if (belongs == null) {
            return null;
        }
        belongs.only("kolom", "veld");
        YamlNode options = node.get("opties");
        if (options == null || options.get("tabel") == null) {
            belongs.report("'hoortBij' past alleen bij opties uit een tabel.");
            return null;
        }
        String path = paths.single(belongs.require("veld"));
        String code = options.text("code");
        Table table = tables.byPath().get(options.text("tabel"));
        String column = Tables.column(table, belongs.require("kolom"));
        if (path == null || column == null || !table.columns().contains(code)) {
            return null;
        }
        return new Field.BelongsTo(path, parents(belongs, table, code, column, paths.field(path)));
    }

    private static Map<String, String> parents(YamlNode belongs, Table table, String code, String column, Field other) {
        Map<String, String> parents = new HashMap<>();
        for (Table.Row row : table.rows()) {
            if (!other.options().isEmpty() && !other.options().containsKey(row.cell(column))) {
                belongs.report("In " + table.path() + ", regel " + row.line() + ", staat '" + row.cell(column)
                        + "'. Dat is geen optie van '" + other.name() + "'.");
            }
            parents.put(row.cell(code), row.cell(column));
        }
        return Map.copyOf(parents);
    }
}
