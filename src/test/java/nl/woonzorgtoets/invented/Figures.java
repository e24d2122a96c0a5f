package nl.woonzorgtoets.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * The tables of a framework that nobody thought of: one row for the place of a plan, and one in which every row is a fact. Cells can be
 * blank.
 *
 * @param own whether an answer goes before one of the figures
 */
record Figures(String places, String groups, boolean own) {

    static final String OF_PLACES = "cijfers/plekken.csv";
    static final String OF_GROUPS = "cijfers/groepen.csv";

    private static final List<Question> OF_PLACE = List.of(
            new Question("druk", FieldType.DECIMAAL, List.of(), ""),
            new Question("huizen", FieldType.GEHEEL, List.of(), ""),
            new Question("oud", FieldType.JANEE, List.of(), ""),
            new Question("meest", FieldType.OPTIE, Question.GROUPS, ""));

    private static final List<Question> OF_GROUP = List.of(
            new Question("code", FieldType.OPTIE, Question.GROUPS, ""),
            new Question("vraag", FieldType.GEHEEL, List.of(), ""),
            new Question("kwetsbaar", FieldType.JANEE, List.of(), ""));

    static Figures random(Chance chance) {
        return new Figures(
                table(OF_PLACE, Questions.PLACES, "plek", chance),
                table(OF_GROUP.subList(1, 3), Question.GROUPS, "code", chance),
                chance.oneIn(3));
    }

    private static String table(List<Question> columns, List<String> keys, String key, Chance chance) {
        List<String> lines = new ArrayList<>();
        lines.add(key + "," + columns.stream().map(Question::name).collect(Collectors.joining(",")));
        keys.forEach(it -> lines.add(
                it + "," + columns.stream().map(column -> cell(column, chance)).collect(Collectors.joining(","))));
        return String.join("\n", lines) + "\n";
    }

    private static String cell(Question column, Chance chance) {
        Object value = column.answer(chance);
        return chance.oneIn(8) ? "" : value instanceof Boolean yes ? yes ? "ja" : "nee" : String.valueOf(value);
    }

    /** The same with some more cells blank. */
    Figures without(Chance chance) {
        return new Figures(blanked(places, chance), blanked(groups, chance), own);
    }

    private static String blanked(String table, Chance chance) {
        List<String> lines = new ArrayList<>();
        for (String line : table.split("\n")) {
            String[] cells = line.split(",", -1);
            for (int i = 1; i < cells.length && !lines.isEmpty(); i++) {
                cells[i] = chance.oneIn(3) ? "" : cells[i];
            }
            lines.add(String.join(",", cells));
        }
        return String.join("\n", lines) + "\n";
    }

    List<FactType> types() {
        return List.of(Questions.type("Gebied", true, OF_PLACE), Questions.type("Groepscijfer", false, OF_GROUP));
    }

    String yaml() {
        return "regio:\n  Gebied:\n    label: De plek\n    tabel: " + OF_PLACES + "\n    waar: { plek: "
                + Questions.PLACE + " }\n    velden:\n" + yaml(OF_PLACE) + "  Groepscijfer:\n    label: De groepen\n"
                + "    tabel: " + OF_GROUPS + "\n    velden:\n" + yaml(OF_GROUP);
    }

    private String yaml(List<Question> columns) {
        return columns.stream()
                .map(it -> own && it.name().equals("druk")
                        ? it.with("uit", "[ { veld: zaak.druk }, { kolom: druk, bron: nota } ]")
                        : it.with("kolom", it.name()).with("bron", "nota"))
                .map(it -> "      " + it.yaml() + "\n")
                .collect(Collectors.joining());
    }
}
