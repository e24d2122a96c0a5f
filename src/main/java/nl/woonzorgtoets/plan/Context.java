package nl.woonzorgtoets.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.engine.Engine;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * A rulebook as it reads on a day and a place: what thresholds and tables settle is filled in, for both evaluators.
 *
 * <p>Facts that are given to it are those of the case alone; what is known beforehand comes with it.
 */
public final class Context {

    private final int rules;
    private final Plan plan;
    private final Engine engine;
    private final Set<String> always = new HashSet<>();
    /** Where the rules of the plan stand in the rulebook; the others can never hold. */
    private final int[] places;

    private final List<Fact> stillRead;

    Context(Rulebook rulebook, List<Fact> known) {
        this.rules = rulebook.rules().size();
        KnownFacts facts = new KnownFacts(known);
        Tussenuitkomsten worked = folded(rulebook.tussenuitkomsten(), facts);
        List<Rule> open = new ArrayList<>();
        Set<Object> inForce = known.stream()
                .filter(it -> it.type().name().equals(Drempel.FEIT))
                .map(it -> it.value(it.type().field(Drempel.NAAM)))
                .collect(Collectors.toSet());
        IntStream.Builder stand = IntStream.builder();
        for (int i = 0; i < rules; i++) {
            Rule rule = rulebook.rules().get(i);
            Optional<Rule> folded =
                    inForce.containsAll(rulebook.tussenuitkomsten().drempels(rule))
                            ? Folding.of(rule, facts)
                            : Optional.empty();
            if (folded.isPresent()) {
                open.add(folded.get());
                stand.add(i);
            }
        }
        this.places = stand.build().toArray();
        open.stream().filter(it -> it.conditions().isEmpty()).forEach(it -> always.add(it.id()));
        this.engine = rulebook.engine(
                open.stream().filter(it -> !it.conditions().isEmpty()).toList(), worked.van(open));
        this.stillRead = stillRead(open, worked, facts, known);
        this.plan = new Plan(open, worked, stillRead);
    }

    private static Tussenuitkomsten folded(Tussenuitkomsten it, KnownFacts facts) {
        return new Tussenuitkomsten(
                it.type(),
                it.alle().stream()
                        .map(one -> new Tussenuitkomst(one.field(), folded(one.berekening(), facts), one.enkel()))
                        .toList());
    }

    /** What comes out the same in every case is left as it is. */
    private static Rule folded(Rule calculation, KnownFacts facts) {
        return Folding.of(calculation, facts)
                .filter(it -> it.conditions().size() == 1)
                .orElse(calculation);
    }

    /** The known facts that some pattern may still meet. */
    private static List<Fact> stillRead(List<Rule> open, Tussenuitkomsten worked, KnownFacts facts, List<Fact> known) {
        Set<Fact> read = new HashSet<>();
        Stream.concat(open.stream(), worked.alle().stream().map(Tussenuitkomst::berekening))
                .flatMap(it -> it.conditions().stream())
                .flatMap(it -> it.patterns().stream())
                .filter(facts::has)
                .forEach(it -> read.addAll(facts.fitting(it).facts()));
        return known.stream().filter(read::contains).toList();
    }

    /** How true each rule of the rulebook is, in their order, by the plan. */
    public Truth[] truths(List<Fact> facts) {
        Truth[] open = plan.truths(facts);
        Truth[] truths = new Truth[rules];
        Arrays.fill(truths, Truth.FALSE);
        for (int i = 0; i < open.length; i++) {
            truths[places[i]] = open[i];
        }
        return truths;
    }

    /**
     * The same of a case that was looked at here before, with other answers: only what looks at those is judged again.
     *
     * @param earlier the facts of then
     * @param before how true each rule was then; not changed
     */
    public Truth[] truths(List<Fact> facts, List<Fact> earlier, Truth[] before) {
        if (!areAlike(facts, earlier)) {
            return truths(facts);
        }
        Truth[] truths = before.clone();
        plan.judgeAgain(facts, earlier, (rule, truth) -> truths[places[rule]] = truth);
        return truths;
    }

    /** Whether there are as many, one by one of the same types. */
    private static boolean areAlike(List<Fact> facts, List<Fact> earlier) {
        boolean alike = facts.size() == earlier.size();
        for (int i = 0; alike && i < facts.size(); i++) {
            alike = facts.get(i).type() == earlier.get(i).type();
        }
        return alike;
    }

    /** The ids of the rules that certainly hold, by the engine. */
    public Set<String> fired(List<Fact> facts) {
        Set<String> fired = engine.fired(with(facts));
        fired.addAll(always);
        return fired;
    }

    private List<Fact> with(List<Fact> facts) {
        if (stillRead.isEmpty()) {
            return facts;
        }
        List<Fact> all = new ArrayList<>(facts.size() + stillRead.size());
        all.addAll(facts);
        all.addAll(stillRead);
        return all;
    }
}
