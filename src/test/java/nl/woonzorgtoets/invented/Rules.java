package nl.woonzorgtoets.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.engine.RandomRule;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;

/** Rules about the aspects of a framework that nobody thought of: pairs that exclude each other, and whatever the language allows. */
final class Rules {

    private final List<FactType> types;
    private final Random random;
    private final Chance chance;

    Rules(List<FactType> types, Random random) {
        this.types = types;
        this.random = random;
        this.chance = new Chance(random);
    }

    private record Rule(String when, BevindingSoort conclusion) {}

    /** The text of a file with rules about one aspect, that can at least say the worst and the best of it. */
    String about(String aspect, AspectSoort soort, int number) {
        List<Rule> rules = new ArrayList<>();
        List<BevindingSoort> outcomes =
                soort.conclusions().stream().filter(BevindingSoort::isOutcome).toList();
        if (outcomes.size() > 1) {
            pair(rules, soort);
        } else {
            soort.conclusions().forEach(it -> rules.add(new Rule(simple().get(0), it)));
        }
        List<BevindingSoort> all = List.copyOf(soort.conclusions());
        // Nobody can explain what rests on no answer.
        String answered = soort == AspectSoort.ONGERIJMDHEID ? "Zaak( zaaknummer == \"S-1\" )\n    " : "";
        chance.times(0, 1).forEach(i -> rules.add(new Rule(answered + wild(), chance.one(all))));
        if (soort == AspectSoort.EIS_IN_BEGINSEL && chance.oneIn(2)) {
            rules.add(new Rule(simple().get(0), BevindingSoort.UITZONDERING));
        }
        StringBuilder text = new StringBuilder("package regels\nimport nl.woonzorgtoets.oordeel.Bevinding\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append(text(number + "-" + (i + 1), rules.get(i), aspect));
        }
        return text.toString();
    }

    /** What is met, and what is not; a requirement is met more often than not. */
    private void pair(List<Rule> rules, AspectSoort soort) {
        List<String> mirrored = simple();
        boolean required = soort == AspectSoort.EIS || soort == AspectSoort.EIS_IN_BEGINSEL;
        String also = required || chance.oneIn(3) ? "\n    " + simple().get(0) : "";
        rules.add(new Rule(mirrored.get(0), BevindingSoort.VOLDOET));
        rules.add(new Rule(mirrored.get(1) + also, BevindingSoort.VOLDOET_NIET));
        if (soort == AspectSoort.WEGING || soort == AspectSoort.VOORWAARDE) {
            chance.times(0, 1)
                    .forEach(i -> rules.add(
                            new Rule(mirrored.get(1) + "\n    " + simple().get(0), BevindingSoort.GEDEELTELIJK)));
        }
    }

    private String wild() {
        return new RandomRule(random, types).when();
    }

    /** A condition, and what is left when it does not hold. */
    private List<String> simple() {
        FactType type = chance.one(types);
        Field field = chance.one(type.fields());
        List<String> codes = field.options().keySet().stream()
                .filter(it -> !it.equals(Question.OPEN))
                .sorted()
                .toList();
        String some = chance.some(codes.isEmpty() ? List.of("x") : codes).stream()
                .collect(Collectors.joining("\", \"", "( \"", "\" )"));
        String code = codes.isEmpty() ? "x" : chance.one(codes);
        String limit = chance.one(List.of("ses.grens", "huur.grens", "termijn"));
        boolean withLimit = field.type().isNumber() && chance.oneIn(2);
        String name = "$grens" + chance.from(0, 1_000_000);
        List<String> tests = switch (field.type()) {
            case GEHEEL, DECIMAAL -> mirrored(field, withLimit ? name : "1", ">=", "<");
            case JANEE -> mirrored(field, "true", "==", "!=");
            case OPTIE -> mirrored(field, some, "in", "not in");
            case OPTIES -> mirrored(field, "\"" + code + "\"", "contains", "not contains");
            case DATUM -> mirrored(field, "\"2026-01-02\"", ">=", "<");
            case TEKST -> mirrored(field, "\"x\"", "==", "!=");
        };
        String before = withLimit ? "Drempel( naam == \"" + limit + "\", " + name + " : waarde )\n    " : "";
        return type.single()
                ? tests.stream()
                        .map(it -> before + type.name() + "( " + it + " )")
                        .toList()
                : List.of(
                        before + "exists " + type.name() + "( " + tests.get(0) + " )",
                        before + "not " + type.name() + "( " + tests.get(0) + " )");
    }

    private static List<String> mirrored(Field field, String with, String operator, String other) {
        return List.of(field.name() + " " + operator + " " + with, field.name() + " " + other + " " + with);
    }

    private static String text(String id, Rule rule, String aspect) {
        return """

                rule "%s Zo is het"
                    @bron( "nota" )
                when
                    %s
                then
                    insert( Bevinding.%s( "%s" ) );
                end
                """.formatted(id, rule.when(), rule.conclusion().word(), aspect);
    }

    /** Examples that nobody runs, for a file with rules. */
    static String examples(String rules) {
        return rules.lines()
                .filter(it -> it.startsWith("rule \""))
                .map(it -> it.substring("rule \"".length(), it.indexOf(' ', "rule \"".length())))
                .map(id -> example(id, "vuurt", "")
                        + example(id, "vuurt niet", "")
                        + example(id, "onbekend", ", grens: ja"))
                .collect(Collectors.joining("", "peildatum: 2026-06-01\nvoorbeelden:\n", ""));
    }

    private static String example(String id, String expected, String more) {
        return "  - { regel: " + id + ", geval: " + expected + more + ", gegeven: { zaak: {} }, verwacht: " + expected
                + " }\n";
    }
}
