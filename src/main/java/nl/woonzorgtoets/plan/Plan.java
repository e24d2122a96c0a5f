package nl.woonzorgtoets.plan;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** Rules made ready to be judged together, again and again; safe to share between threads. */
public final class Plan {

    /** How many facts one judgement tries at most. */
    static final int BUDGET = 2_000_000;

    private final Layout layout;
    private final Check[][] rules;
    private final Looks looks;
    /** By their places. */
    private final Fact[][] known;

    public Plan(List<Rule> rules, Tussenuitkomsten tussenuitkomsten) {
        this(rules, tussenuitkomsten, List.of());
    }

    /** @param known facts of types of which no case has facts of its own */
    Plan(List<Rule> rules, Tussenuitkomsten tussenuitkomsten, List<Fact> known) {
        Shared shared = new Shared(
                tussenuitkomsten.type() == null ? null : tussenuitkomsten.type().name());
        tussenuitkomsten.alle().forEach(it -> shared.workedOut(it.naam(), worked(shared, it)));
        this.rules = rules.stream().map(rule -> RuleChecks.of(shared, rule)).toArray(Check[][]::new);
        this.layout = shared.layout();
        this.looks = new Looks(rules, tussenuitkomsten);
        this.known = layout.placed(known, new Fact[layout.types()][]);
    }

    private static Term worked(Shared shared, Tussenuitkomst it) {
        Group group = new Group(shared, new Term[it.berekening().variables()], 0);
        if (it.isGetal()) {
            return new Term.Number(shared.once(group.counting((Accumulation) it.voorwaarde())));
        }
        Existence exists = new Existence(
                false,
                it.voorwaarde().patterns(),
                it.voorwaarde().text(),
                it.voorwaarde().line());
        return new Term.YesOrNo(shared.once(group.found(exists)));
    }

    /**
     * How true each rule is, in their order.
     *
     * @throws nl.woonzorgtoets.vocabulary.TooMuchWorkException when they combine too many facts
     */
    public Truth[] truths(Collection<Fact> facts) {
        Run run = new Run(layout, layout.placed(facts, known), BUDGET);
        Truth[] truths = new Truth[rules.length];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = truth(rules[i], run);
        }
        return truths;
    }

    /** Told of a rule, by its place, how true it is. */
    interface Judged {
        void is(int rule, Truth truth);
    }

    /**
     * How true the rules are that look at what differs from earlier facts; the others are as true as they were.
     *
     * @param earlier as many facts of the same types, in the same order
     */
    void judgeAgain(List<Fact> facts, List<Fact> earlier, Judged judged) {
        BitSet again = looks.rulesThatSee(facts, earlier);
        if (!again.isEmpty()) {
            Run run = new Run(layout, layout.placed(facts, known), BUDGET);
            for (int i = again.nextSetBit(0); i >= 0; i = again.nextSetBit(i + 1)) {
                judged.is(i, truth(rules[i], run));
            }
        }
    }

    private static Truth truth(Check[] checks, Run run) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < checks.length && truth != Truth.FALSE; i++) {
            truth = truth.and(checks[i].truth(run));
        }
        return truth;
    }
}
