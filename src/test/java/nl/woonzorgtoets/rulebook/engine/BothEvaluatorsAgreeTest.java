package nl.woonzorgtoets.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.plan.Plan;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On thousands of random rules and cases with gaps in them, the engine fires exactly what the explanation finds true. */
@Endurance
public class BothEvaluatorsAgreeTest {

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void onRandomRulesAndFacts(long seed) {
        Random random = new Random(seed);
        int fired = 0;
        for (int round = 0; round < 6 * Endurance.TIMES; round++) {
            List<Rule> rules = rules(random);
            Engine engine = new Engine(rules, SmallWorld.TYPES);
            Plan plan = new Plan(rules, Tussenuitkomsten.GEEN);
            for (int i = 0; i < 40; i++) {
                List<Fact> facts = facts(random);
                List<RuleExplanation> explanations = Explainer.explain(rules, facts);
                assertThat(BothEvaluators.truths(plan, explanations, facts))
                        .as("%s on %s", rules, facts)
                        .isEqualTo(BothEvaluators.truths(explanations));
                var held = explanations.stream()
                        .filter(explanation -> explanation.truth().isTrue())
                        .map(explanation -> explanation.rule().id())
                        .collect(Collectors.toSet());
                assertThat(engine.fired(facts)).as("%s on %s", rules, facts).isEqualTo(held);
                fired += held.size();
            }
        }
        assertThat(fired).as("rules that fired, or the test says nothing").isGreaterThan(200);
    }

    private static List<Rule> rules(Random random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rules.addAll(SmallWorld.rules(SmallWorld.file("0-" + i, new RandomRule(random).when())));
        }
        return rules;
    }

    public static List<Fact> facts(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (FactType type : SmallWorld.TYPES) {
            if (type.name().equals("Drempel")) {
                facts.add(SmallWorld.drempel("ses.grens", random.nextInt(4)));
                if (random.nextBoolean()) {
                    facts.add(SmallWorld.drempel("huur.grens", random.nextInt(4)));
                }
                facts.add(SmallWorld.drempel("termijn", random.nextInt(3)));
                facts.add(SmallWorld.drempel("ingang", java.time.LocalDate.of(2026, 1, 1 + random.nextInt(3))));
                facts.add(SmallWorld.drempel("modus", random.nextBoolean() ? "STRENG" : "SOEPEL"));
            } else if (!type.single() && random.nextInt(8) == 0) {
                facts.add(SmallWorld.possible(type.name()));
            } else {
                int count = type.single() ? 1 : random.nextInt(4);
                for (int i = 0; i < count; i++) {
                    facts.add(fact(type, i, random));
                }
            }
        }
        return facts;
    }

    private static Fact fact(FactType type, int number, Random random) {
        Object[] values = new Object[type.fields().size()];
        for (Field field : type.fields()) {
            values[field.index()] = random.nextInt(5) == 0 ? null : value(field, random);
        }
        return new Fact(type, "/" + type.name() + "/" + number, false, values, new Origin[values.length]);
    }

    private static Object value(Field field, Random random) {
        List<String> codes =
                List.copyOf(field.options().keySet().stream().sorted().toList());
        return switch (field.type()) {
            case GEHEEL, DECIMAAL -> BigDecimal.valueOf(random.nextInt(5) - 1L);
            case JANEE -> random.nextBoolean();
            case OPTIE -> codes.get(random.nextInt(codes.size()));
            case OPTIES -> codes.stream().filter(code -> random.nextBoolean()).toList();
            case TEKST -> random.nextBoolean() ? "x" : "y";
            case DATUM -> java.time.LocalDate.of(2026, 1, 1 + random.nextInt(3));
        };
    }
}
