package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Asking;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Obligation;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Reads the questions of the dossier: first what each is, then how they hang together. */
record DossierQuestions(
        Tables tables, List<String> phases, Choices choices, Editie editie, AskingReader asking, Set<String> used) {

    private static final Block LIST = new Block()
            .or("0", "minstens", Kind.AANTAL, "Hoeveel er ten minste in de lijst staan.")
            .or("200", "hoogstens", Kind.AANTAL, "Hoeveel er ten hoogste in de lijst staan.");

    static final Block SECTION = new Block()
            .must("feit", Kind.TEKST, "De naam waaronder regels het onderdeel kennen, met een hoofdletter.")
            .must("label", Kind.TEKST, "Hoe het onderdeel heet.")
            .may("hulp", Kind.TEKST, "Uitleg bij het onderdeel.")
            .may("lijst", Kind.BLOK, LIST, "Staat deze sleutel er, dan is het onderdeel een lijst.")
            .with(AskingReader.KEYS)
            .must("velden", Kind.NAMEN, FieldReader.QUESTION, "De vragen, elk onder een eigen naam.")
            .choice();

    List<Section> read(YamlNode dossier) {
        List<Section> loose = new ArrayList<>();
        dossier.members().forEach((name, node) -> loose.add(section(name, node.as(SECTION))));
        dossier.keys().forEach(Names::checkMember);
        Questions questions = new Questions(new Vocabulary(null, phases, loose, List.of()), used);
        ObligationReader obligations = new ObligationReader(phases, new ConditionReader(tables, questions), editie);
        return loose.stream()
                .map(section -> connected(section, dossier.get(section.name()), questions, obligations))
                .toList();
    }

    private Section section(String name, YamlNode node) {
        choices.add(name, node);
        Names.checkType(node.get("feit"));
        String fact = node.text("feit");
        boolean single = !node.has("lijst");
        YamlNode list = node.get("lijst").as(LIST);
        int fewest = single ? 1 : list.count("minstens");
        int most = single ? 1 : list.count("hoogstens");
        if (most < 1 || fewest > most) {
            list.get(most < 1 ? "hoogstens" : "minstens")
                    .report(
                            "Zo mag geen enkele lijst. Zet bij 'hoogstens' 1 of meer, en bij 'minstens' niet meer dan dat.");
        }
        FactType type = new FactType(fact == null ? name : fact, node.text("label"), single, fields(name, node));
        return new Section(name, type.label(), node.text("hulp"), type, !single, fewest, most);
    }

    private List<Field> fields(String section, YamlNode node) {
        List<Field> fields = new ArrayList<>();
        Asking ofPart = asking.read(node, Asking.NONE);
        node.get("velden").members().forEach((name, field) -> {
            choices.add(section + "." + name, field.as(FieldReader.QUESTION));
            fields.add(new FieldReader(tables, editie, asking).read(name, fields.size(), field, ofPart));
        });
        node.get("velden").keys().forEach(Names::checkMember);
        return fields;
    }

    private Section connected(Section loose, YamlNode node, Questions questions, ObligationReader obligations) {
        YamlNode nodes = node.get("velden");
        List<Field> fields = loose.type().fields().stream()
                .map(field -> connected(loose.name(), field, nodes.get(field.name()), questions, obligations))
                .toList();
        FactType type =
                new FactType(loose.type().name(), loose.label(), loose.type().single(), fields);
        return new Section(
                loose.name(), loose.label(), loose.help(), type, loose.list(), loose.minimum(), loose.maximum());
    }

    private Field connected(
            String section, Field field, YamlNode node, Questions questions, ObligationReader obligations) {
        Obligation due = obligations.read(node);
        boolean needed = FixedQuestions.TYPES.containsKey(section + "." + field.name());
        return field.connected(needed ? Obligation.always(true) : due, belongsTo(node, questions));
    }

    private Field.BelongsTo belongsTo(YamlNode node, Questions questions) {
        YamlNode belongs = node.get("hoortBij").as(FieldReader.BELONGS);
        YamlNode options = node.get("opties");
        if (!belongs.isThere()) {
            return null;
        }
        if (!options.has("tabel")) {
            belongs.report("'hoortBij' past alleen bij opties uit een tabel.");
            return null;
        }
        Field other = questions.single(belongs.get("veld"));
        String code = options.text("code");
        Table table = tables.byPath().get(options.text("tabel"));
        String column = Tables.column(table, belongs.get("kolom"));
        if (other == null || column == null || code == null || !table.columns().contains(code)) {
            return null;
        }
        return new Field.BelongsTo(belongs.text("veld"), parents(belongs, table, code, column, other));
    }

    private static Map<String, String> parents(YamlNode belongs, Table table, String code, String column, Field other) {
        Map<String, String> parents = new HashMap<>();
        Map<String, Table.Row> strange = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            if (!other.options().isEmpty() && !other.options().containsKey(row.cell(column))) {
                strange.putIfAbsent(row.cell(column), row);
            }
            parents.put(row.cell(code), row.cell(column));
        }
        strange.forEach((cell, row) -> belongs.report("In " + table.path() + ", regel " + row.line() + ", staat '"
                + cell + "'. Dat is geen optie van '" + other.name() + "'."));
        return Map.copyOf(parents);
    }
}
