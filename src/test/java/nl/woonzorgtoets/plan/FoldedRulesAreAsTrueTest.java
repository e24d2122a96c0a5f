package nl.woonzorgtoets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.engine.BothEvaluatorsAgreeTest;
import nl.woonzorgtoets.rulebook.engine.Engine;
import nl.woonzorgtoets.rulebook.engine.RandomRule;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folding is the one step that plan and engine share: a folded rule comes out as the rule as it is written, with each of them. */
@Endurance
class FoldedRulesAreAsTrueTest {

    /** Of these types every fact is known beforehand. */
    private static final Set<String> KNOWN = Set.of("Drempel", "Aandachtsgroep");

    private int dropped;

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void onRandomRulesAndFacts(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 6 * Endurance.TIMES; round++) {
            List<Fact> first = BothEvaluatorsAgreeTest.facts(random);
            List<Rule> rules = rules(random);
            KnownFacts known = new KnownFacts(
                    first.stream().filter(FoldedRulesAreAsTrueTest::isKnown).toList());
            for (int i = 0; i < 15; i++) {
                List<Fact> facts = new ArrayList<>(BothEvaluatorsAgreeTest.facts(random));
                facts.removeIf(FoldedRulesAreAsTrueTest::isKnown);
                first.stream().filter(FoldedRulesAreAsTrueTest::isKnown).forEach(facts::add);
                compare(rules, known, facts);
            }
        }
        assertThat(dropped)
                .as("patterns that folding took away, or the test says nothing")
                .isGreaterThan(100);
    }

    private void compare(List<Rule> rules, KnownFacts known, List<Fact> facts) {
        List<RuleExplanation> written = Explainer.explain(rules, facts);
        List<Rule> open = new ArrayList<>();
        List<Truth> expected = new ArrayList<>();
        for (RuleExplanation it : written) {
            if (!it.notInForce().isEmpty()) {
                continue;
            }
            Optional<Rule> folded = Folding.of(it.rule(), known);
            if (folded.isEmpty()) {
                assertThat(it.truth()).as("%s on %s", it.rule(), facts).isEqualTo(Truth.FALSE);
            } else {
                dropped += it.rule().conditions().size()
                        - folded.get().conditions().size();
                open.add(folded.get());
                expected.add(it.truth());
            }
        }
        assertThat(new Plan(open, Tussenuitkomsten.GEEN).truths(facts))
                .as("%s on %s", open, facts)
                .containsExactlyElementsOf(expected);
        List<Rule> withConditions =
                open.stream().filter(it -> !it.conditions().isEmpty()).toList();
        assertThat(new Engine(withConditions, SmallWorld.TYPES).fired(facts))
                .as("%s on %s", open, facts)
                .containsExactlyInAnyOrderElementsOf(withConditions.stream()
                        .filter(it -> expected.get(open.indexOf(it)).isTrue())
                        .map(Rule::id)
                        .toList());
    }

    /** Only what looks at a changed value is judged again, and that is enough. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void whatLooksAtNoChangedFactStaysAsTrue(long seed) {
        Random random = new Random(seed);
        int compared = 0;
        for (int round = 0; round < 6 * Endurance.TIMES; round++) {
            Plan plan = new Plan(rules(random), Tussenuitkomsten.GEEN);
            List<Fact> before = BothEvaluatorsAgreeTest.facts(random);
            for (int i = 0; i < 15; i++) {
                List<Fact> other = BothEvaluatorsAgreeTest.facts(random);
                List<Fact> after = new ArrayList<>(before);
                for (int at = 0; at < Math.min(other.size(), before.size()); at++) {
                    if (other.get(at).type() == before.get(at).type() && random.nextInt(3) == 0) {
                        after.set(at, other.get(at));
                    }
                }
                compared += after.equals(before) ? 0 : 1;
                Truth[] again = plan.truths(before);
                plan.judgeAgain(after, before, (rule, truth) -> again[rule] = truth);
                assertThat(again).as("%s after %s", after, before).isEqualTo(plan.truths(after));
            }
        }
        assertThat(compared).as("cases that differ").isGreaterThan(50);
    }

    /** A threshold becomes its value, a table becomes its codes, and neither is looked at any more. */
    @Test
    void aThresholdBecomesItsValue() {
        Rule rule = SmallWorld.rules(SmallWorld.file(
                        "Drempel( naam == \"ses.grens\", $grens : waarde )\n    Gebied( sesWoa < $grens )"))
                .get(0);

        Optional<Rule> folded = Folding.of(rule, new KnownFacts(List.of(SmallWorld.drempel("ses.grens", 2))));

        assertThat(folded.orElseThrow().conditions())
                .singleElement()
                .satisfies(it -> assertThat(it.constraints()).hasSize(1));
    }

    private static List<Rule> rules(Random random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rules.addAll(SmallWorld.rules(SmallWorld.file("0-" + i, new RandomRule(random).when())));
        }
        return rules;
    }

    private static boolean isKnown(Fact fact) {
        return KNOWN.contains(fact.type().name());
    }
}
