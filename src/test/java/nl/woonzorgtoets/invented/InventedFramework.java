package nl.woonzorgtoets.invented;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.engine.RandomRule;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * A rules folder that nobody thought of, but that somebody could have: questions, figures, thresholds, intermediate results, aspects of
 * every kind with rules or points from answers, verdicts of its own.
 *
 * @param others all files but those of the figures and thresholds
 */
record InventedFramework(
        Questions questions, Figures figures, Map<String, String> thresholds, Map<String, String> others) {

    static InventedFramework random(Random random) {
        Chance chance = new Chance(random);
        Questions questions = Questions.random(chance);
        Figures figures = Figures.random(chance);
        List<FactType> types = new ArrayList<>(questions.types());
        types.addAll(figures.types());
        types.add(Questions.type("Portefeuille", true, PORTFOLIO));
        Map<String, String> files = new TreeMap<>();
        files.put("vragen.yaml", questions.yaml() + figures.yaml() + portfolio() + results(types, random));
        files.put("bronnen.yaml", "bronnen:\n  nota: { titel: Nota, datum: 2026-01-01 }\n");
        Aspects aspects = Aspects.random(questions, chance);
        files.put("kader.yaml", aspects.yaml());
        Rules onAll = new Rules(types, random);
        Rules onAnswers = new Rules(questions.types(), random);
        int number = 0;
        for (Map.Entry<String, AspectSoort> it : aspects.judgedByRules().entrySet()) {
            Rules rules = it.getValue() == AspectSoort.ONGERIJMDHEID ? onAnswers : onAll;
            String path = "regels/" + ++number + "-" + it.getKey();
            String text = rules.about(it.getKey(), it.getValue(), number);
            files.put(path + ".drl", text);
            files.put(path + ".voorbeelden.yaml", Rules.examples(text));
        }
        return new InventedFramework(questions, figures, thresholds(chance), files);
    }

    private static final List<Question> PORTFOLIO = List.of(
            new Question("eerder", FieldType.GEHEEL, List.of(), ""),
            new Question("druk", FieldType.DECIMAAL, List.of(), ""));

    private static String portfolio() {
        return "portefeuille:\n  groepeer: " + Questions.PLACE
                + "\n  velden:\n    eerder: { label: Eerder, aantal: ja }\n"
                + "    druk: { label: Druk, som: zaak.druk }\n";
    }

    /** The second can read the first; rules read both. */
    private static String results(List<FactType> types, Random random) {
        RandomRule sum = new RandomRule(random, types);
        List<String> patterns = sum.patterns();
        String text =
                "tussenuitkomsten:\n" + result("som", "decimaal", patterns) + "    waarde: '" + sum.function() + "'\n";
        Question number = new Question("som", FieldType.DECIMAAL, List.of(), "");
        List<FactType> more = new ArrayList<>(types);
        more.add(Questions.type("Tussenuitkomst", true, List.of(number)));
        text += result("zo", "janee", new RandomRule(random, more).patterns());
        types.add(Questions.type(
                "Tussenuitkomst", true, List.of(number, new Question("zo", FieldType.JANEE, List.of(), ""))));
        return text;
    }

    private static String result(String name, String kind, List<String> patterns) {
        return "  " + name + ":\n    label: Uitkomst " + name + "\n    soort: " + kind
                + "\n    bron: nota\n    uit: |\n      " + String.join("\n      ", patterns) + "\n";
    }

    /** Those that random rules read. Not all of them are known, or in force. */
    private static Map<String, String> thresholds(Chance chance) {
        Map<String, String> values = new LinkedHashMap<>();
        List.of("ses.grens", "huur.grens", "termijn")
                .forEach(it -> values.put(it, state(String.valueOf(chance.from(0, 3)), chance)));
        values.put("ingang", state("2026-01-0" + chance.from(1, 3), chance));
        values.put("modus", state(chance.one(List.of("STRENG", "SOEPEL")), chance));
        return values;
    }

    private static String state(String value, Chance chance) {
        return switch (chance.from(0, 11)) {
            case 0 -> "{ vanaf: 2027-01-01, waarde: " + value + " }";
            case 1 -> "{ vanaf: 2026-01-01, waarde: onbekend }";
            case 2 -> "{ vanaf: 2024-01-01, vervalt: ja, reden: Klaar }";
            default -> "{ vanaf: 2026-01-01, waarde: " + value + " }";
        };
    }

    private static final Map<String, String> KINDS = Map.of(
            "ses.grens", "decimaal",
            "huur.grens", "decimaal",
            "termijn", "geheel",
            "ingang", "datum",
            "modus", "optie, opties: { STRENG: Streng, SOEPEL: Soepel }");

    /** The same of which less is known: more cells are blank, more values of thresholds not recorded. */
    InventedFramework withFewerFigures(Random random) {
        Chance chance = new Chance(random);
        Map<String, String> fewer = new LinkedHashMap<>();
        thresholds.forEach((name, value) ->
                fewer.put(name, chance.oneIn(4) ? value.replaceAll("waarde: \\S+", "waarde: onbekend") : value));
        return new InventedFramework(questions, figures.without(chance), fewer, others);
    }

    /** Whether an answer there takes the place of a figure, so that something else is known and not just more. */
    boolean isOwnFigure(String place) {
        return figures.own() && place.equals("/zaak/druk");
    }

    Rulebook rulebook() throws RejectedRulebookException {
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder limits = new StringBuilder("drempels:\n");
        thresholds.forEach((name, value) -> limits.append("  ")
                .append(name)
                .append(": { label: Grens ")
                .append(name)
                .append(", soort: ")
                .append(KINDS.get(name))
                .append(", bron: nota, waarden: [ ")
                .append(value)
                .append(" ] }\n"));
        files.put("drempels.yaml", limits.toString().getBytes(StandardCharsets.UTF_8));
        files.put(Figures.OF_PLACES, figures.places().getBytes(StandardCharsets.UTF_8));
        files.put(Figures.OF_GROUPS, figures.groups().getBytes(StandardCharsets.UTF_8));
        others.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return RulebookReader.read(new RuleFiles(files));
    }
}
