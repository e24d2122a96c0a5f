package nl.woonzorgtoets.rulebook.reading.vragen;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.SourceQuestion;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Origin;

/** Reads where the value of a region fact comes from. */
public record CandidateReader(
        Tables tables, Questions questions, LookupReader lookups, Cells cells, References references) {

    /** Which options of which thresholds a place is for. */
    public static final String WHERE = "alsDrempel";

    static final Block COLUMN = new Block()
            .may("kolom", Kind.KOLOM, "De kolom waar het cijfer in staat.")
            .may(
                    "kolommen",
                    Kind.LIJST,
                    "De kolommen waarvan de som het cijfer is; is er een leeg, dan is er geen cijfer.")
            .may("jaar", Kind.TEKST, "Het jaar van de cijfers.")
            .may("bron", Kind.BRON, "Waar de cijfers vandaan komen.")
            .may("schaal", Kind.TEKST, "Het soort gebied waar het cijfer over gaat, zoals wijk.")
            .may("afgeleid", Kind.JANEE, "Of het cijfer uit andere is afgeleid, en niet zo gepubliceerd is.")
            .may("opmerking", Kind.TEKST, "Wat er bij het cijfer te zeggen is.");

    static final Block PLACE = new Block()
            .may("veld", Kind.VRAAG, "Een vraag waarvan het antwoord voorgaat op de tabel.")
            .may("bronVraag", Kind.VRAAG, "De vraag waar de bron van dat antwoord bij genoemd wordt; alleen bij veld.")
            .may("bronNodig", Kind.JANEE, "Of dat antwoord alleen telt als de bron genoemd is; alleen bij bronVraag.")
            .may("tabel", Kind.TABEL, "Een andere tabel dan die van het feit.")
            .may("waar", Kind.NAMEN, "Welke rij van die tabel het is; verplicht bij tabel.")
            .may(
                    WHERE,
                    Kind.NAMEN,
                    "Alleen waar drempels deze stand hebben, wordt hier gezocht; bij elke drempel een van haar opties.")
            .with(COLUMN);

    /** The places to look, in order; the table and lookup are those of the fact itself. */
    List<Candidate> all(YamlNode field, Field type, Table table, Lookup lookup) {
        YamlNode from = field.get("uit");
        if (!from.isThere()) {
            return Stream.ofNullable(column(field, type, table, lookup)).toList();
        }
        List<Candidate> candidates = from.list(node -> place(node.as(PLACE), type, table, lookup));
        field.get("kolom").report("Gebruik 'kolom' of 'uit', niet allebei.");
        field.get("kolommen").report("Gebruik 'kolommen' of 'uit', niet allebei.");
        return candidates;
    }

    private Candidate place(YamlNode node, Field type, Table table, Lookup lookup) {
        Candidate place = node.has("veld") ? answer(node, type) : inTable(node, type, table, lookup);
        if (place == null || !node.has(WHERE)) {
            return place;
        }
        Map<String, String> where = new TreeMap<>();
        node.get(WHERE).members().forEach((name, option) -> where.put(name, option.text()));
        return new Candidate.Chosen(where, place);
    }

    private Candidate answer(YamlNode node, Field type) {
        references.check(node.get("bron"));
        YamlNode path = node.get("veld");
        Field question = questions.single(path);
        if (question == null) {
            return null;
        }
        if (question.type() != type.type()) {
            path.report("'" + path.text() + "' is van een andere soort dan '" + type.name() + "'.");
        }
        YamlNode source = node.get("bronVraag");
        Field asked = questions.single(source, FieldType.TEKST);
        if (asked == null) {
            node.get("bronNodig").report("Noem bij 'bronVraag' de vraag waar de bron genoemd wordt.");
        }
        return new Candidate.Answer(
                path.text(),
                question.label(),
                node.text("opmerking"),
                asked == null ? null : new SourceQuestion(source.text(), node.yes("bronNodig")),
                asked == null ? null : asked.label());
    }

    private Candidate inTable(YamlNode node, Field type, Table own, Lookup ownLookup) {
        if (!node.has("tabel")) {
            return column(node, type, own, ownLookup);
        }
        Table table = tables.named(node.get("tabel"));
        YamlNode where = node.require("waar");
        Lookup lookup = table == null ? null : lookups.read(table, where);
        return table == null ? null : column(node, type, table, lookup);
    }

    private Candidate column(YamlNode node, Field type, Table table, Lookup lookup) {
        references.check(node.get("bron"));
        List<String> columns = columns(node, type, table);
        if (columns.isEmpty() || lookup == null) {
            return null;
        }
        String scale = node.text("schaal");
        List<String> by = lookup.pointers();
        Map<List<Object>, Candidate.Found> known = new HashMap<>();
        lookup.rows().forEach((key, row) -> {
            Object value = value(table, row, columns, type);
            if (value != null) {
                known.put(
                        key,
                        new Candidate.Found(value, origin(node, table, scale, lookup.label(key), 0, by, false), null));
            }
        });
        return new Candidate.Column(lookup, known, scale, table.path());
    }

    /** One, or those that are added up; none when that is not right. */
    private static List<String> columns(YamlNode node, Field type, Table table) {
        YamlNode together = node.get("kolommen");
        if (!together.isThere()) {
            return Stream.ofNullable(Tables.column(table, node.require("kolom")))
                    .toList();
        }
        node.get("kolom").report("Gebruik 'kolom' of 'kolommen', niet allebei.");
        if (!type.type().isNumber()) {
            together.report("Alleen getallen zijn op te tellen, en '" + type.name() + "' is er geen.");
        }
        List<String> columns = together.list(it -> Tables.column(table, it));
        return columns.size() == together.elements().size() ? columns : List.of();
    }

    private Object value(Table table, Table.Row row, List<String> columns, Field type) {
        if (columns.size() == 1) {
            return cells.read(table, row, columns.get(0), type);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String column : columns) {
            if (!(cells.read(table, row, column, type) instanceof BigDecimal part)) {
                return null;
            }
            sum = sum.add(part);
        }
        return sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
    }

    /** The column of a field when every row is a fact. */
    String rowColumn(YamlNode field, Table table) {
        references.check(field.get("bron"));
        if (field.has("uit")) {
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
                empty,
                node.yes("afgeleid") ? Boolean.TRUE : null);
    }
}
