package nl.woonzorgtoets.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.engine.Engine;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * A rulebook as it reads on a day and a place: what thresholds and tables settle is filled in, for both evaluators.
 *
 * <p>Facts that are given to it are those of the case alone; what is known beforehand comes with it.
 */
public final class Context {

    private final List<Rule> rules;
    private final Plan plan;
    private final Engine engine;
    private final Set<String> always = new HashSet<>();
    private final int[] inPlan;
    private final List<Fact> stillRead;

    Context(Rulebook rulebook, List<Fact> known) {
        this.rules = rulebook.rules();
        KnownFacts facts = new KnownFacts(known);
        Tussenuitkomsten worked = folded(rulebook.tussenuitkomsten(), facts);
        List<Rule> open = new ArrayList<>();
        this.inPlan = new int[rules.size()];
        Set<Object> inForce = known.stream()
                .filter(it -> it.type().name().equals(Drempel.FEIT))
                .map(it -> it.value(it.type().field(Drempel.NAAM)))
                .collect(Collectors.toSet());
        for (int i = 0; i < inPlan.length; i++) {
            Rule rule = rules.get(i);
            Optional<Rule> folded =
                    inForce.containsAll(rulebook.tussenuitkomsten().drempels(rule))
                            ? Folding.of(rule, facts)
                            : Optional.empty();
            inPlan[i] = folded.isPresent() ? open.size() : -1;
            folded.ifPresent(open::add);
        }
        open.stream().filter(it -> it.conditions().isEmpty()).forEach(it -> always.add(it.id()));
        this.plan = new Plan(open, worked);
        this.engine = rulebook.engine(
                open.stream().filter(it -> !it.conditions().isEmpty()).toList(), worked.van(open));
        this.stillRead = stillRead(open, worked, facts, known);
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
        return ofRulebook(plan.truths(with(facts)));
    }

    /**
     * The same of a case that was looked at here before, with other answers: only what looks at those is judged again.
     *
     * @param earlier the facts of then
     * @param before how true each rule was then
     */
    public Truth[] truths(List<Fact> facts, List<Fact> earlier, Truth[] before) {
        if (!types(facts).equals(types(earlier))) {
            return truths(facts);
        }
        Truth[] open = new Truth[plan.size()];
        for (int i = 0; i < inPlan.length; i++) {
            if (inPlan[i] >= 0) {
                open[inPlan[i]] = before[i];
            }
        }
        return ofRulebook(plan.truths(with(facts), with(earlier), open));
    }

    private static List<FactType> types(List<Fact> facts) {
        List<FactType> types = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            types.add(fact.type());
        }
        return types;
    }

    private Truth[] ofRulebook(Truth[] open) {
        Truth[] truths = new Truth[inPlan.length];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = inPlan[i] < 0 ? Truth.FALSE : open[inPlan[i]];
        }
        return truths;
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
