package nl.woonzorgtoets.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.plan.Plan;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.language.DrlReader;
import nl.woonzorgtoets.rulebook.language.RuleContext;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random rules that read random intermediate results, some of which read others: each evaluator works them out itself, and both fire alike. */
@Endurance
class BothWorkOutTheSameTest {

    private static final FactType TYPE = new FactType(
            Tussenuitkomsten.FEIT,
            Tussenuitkomsten.FEIT,
            true,
            List.of(
                    new Field("eerste", 0, FieldType.DECIMAAL, "eerste", Map.of(), 15, 0),
                    new Field("tweede", 1, FieldType.JANEE, "tweede", Map.of(), 15, 0),
                    new Field("derde", 2, FieldType.DECIMAAL, "derde", Map.of(), 15, 0),
                    new Field("vierde", 3, FieldType.JANEE, "vierde", Map.of(), 15, 0)));

    private static final List<FactType> TYPES =
            Stream.concat(SmallWorld.TYPES.stream(), Stream.of(TYPE)).toList();

    /** The results as often as the other types together, more or less. */
    private static final List<FactType> SEEN = Stream.concat(
                    RandomRule.TYPES.stream(), Collections.nCopies(4, TYPE).stream())
            .toList();

    private static final RuleContext CONTEXT = new RuleContext(
            new Vocabulary(null, List.of(), List.of(), TYPES),
            SmallWorld.CONTEXT.aspects(),
            SmallWorld.CONTEXT.thresholds(),
            SmallWorld.CONTEXT.sources(),
            SmallWorld.CONTEXT.editie());

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void onRandomRulesAndFacts(long seed) {
        Random random = new Random(seed);
        int fired = 0;
        for (int round = 0; round < 5 * Endurance.TIMES; round++) {
            Tussenuitkomsten results = results(random);
            List<Rule> rules = rules(random);
            Engine engine = new Engine(rules, results, TYPES);
            Plan plan = new Plan(rules, results);
            for (int i = 0; i < 30; i++) {
                List<Fact> facts = BothEvaluatorsAgreeTest.facts(random);
                List<RuleExplanation> explanations = Explainer.explain(rules, results, facts);
                assertThat(BothEvaluators.truths(plan, explanations, facts))
                        .as("%s with %s on %s", rules, results, facts)
                        .isEqualTo(BothEvaluators.truths(explanations));
                var held = explanations.stream()
                        .filter(explanation -> explanation.truth().isTrue())
                        .map(explanation -> explanation.rule().id())
                        .collect(Collectors.toSet());
                assertThat(engine.fired(facts))
                        .as("%s with %s on %s", rules, results, facts)
                        .isEqualTo(held);
                fired += held.size();
                withOnlyWhatItReads(explanations.get(i), results, engine, facts);
            }
        }
        assertThat(fired).as("rules that fired, or the test says nothing").isGreaterThan(200);
    }

    /** As an example is judged: what a rule does not read makes no difference to it, nor to what is told about it. */
    private static void withOnlyWhatItReads(
            RuleExplanation whole, Tussenuitkomsten results, Engine engine, List<Fact> facts) {
        Rule rule = whole.rule();
        RuleExplanation alone =
                Explainer.explain(List.of(rule), results.van(rule), facts).get(0);
        assertThat(List.of(alone.truth(), alone.used(), alone.gaps()))
                .as("%s with %s on %s", rule, results, facts)
                .isEqualTo(List.of(whole.truth(), whole.used(), whole.gaps()));
        assertThat(engine.fired(facts, results.van(rule)).contains(rule.id()))
                .as("%s with %s on %s", rule, results, facts)
                .isEqualTo(whole.truth().isTrue());
    }

    /** The last two read the first two, every second time. */
    private static Tussenuitkomsten results(Random random) {
        List<Tussenuitkomst> all = new ArrayList<>();
        for (Field field : TYPE.fields()) {
            boolean number = field.type() == FieldType.DECIMAAL;
            RandomRule written = new RandomRule(random);
            String text = number ? written.total() : written.presence();
            if (field.index() > 1 && random.nextBoolean()) {
                text = number
                        ? "accumulate( Tussenuitkomst( tweede == true, $e : eerste ); $total : max( $e + 1 ) )"
                        : "exists( ( and Tussenuitkomst( derde >= eerste ) Tussenuitkomst( tweede == false ) ) )";
            }
            all.add(new Tussenuitkomst(field, calculation(field, text), false));
        }
        return new Tussenuitkomsten(TYPE, all);
    }

    private static Rule calculation(Field field, String text) {
        List<Melding> meldingen = new ArrayList<>();
        Rule rule = DrlReader.calculation("vragen.yaml", field, null, text, CONTEXT, meldingen);
        assertThat(meldingen).as(text).isEmpty();
        return rule;
    }

    private static List<Rule> rules(Random random) {
        List<Rule> rules = new ArrayList<>();
        List<Melding> meldingen = new ArrayList<>();
        DrlReader reader = new DrlReader(CONTEXT);
        for (int i = 0; i < 40; i++) {
            String when = new RandomRule(random, SEEN).when();
            rules.addAll(reader.read("test.drl", SmallWorld.file("0-" + i, when), meldingen));
        }
        assertThat(meldingen).isEmpty();
        return rules;
    }
}
