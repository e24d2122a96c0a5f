package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.Explanations;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.Worked;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.plan.Context;
import nl.woonzorgtoets.plan.Contexts;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.AmountExample;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Truth;

/** The judgement itself: a pure function, without clock, files, network or Spring. */
public final class Assessor {

    private Assessor() {}

    /**
     * Judges a dossier by a rulebook.
     *
     * @throws EvaluatorsDisagreeException when engine and explanation differ on a rule: then there is no verdict
     */
    public static Judgement judge(Dossier dossier, Map<String, BigDecimal> portfolio, Rulebook rulebook) {
        Context context = Contexts.of(rulebook, dossier);
        List<Fact> own = rulebook.ownFacts(dossier, portfolio);
        Truth[] truths = context.truths(own);
        Explanations explanations = whenAsked(dossier, own, rulebook, truths);
        Agreement.onRules(rulebook.rules(), truths, context.fired(own));
        if (isSample(dossier)) {
            Agreement.onRules(rulebook.rules(), truths, rulebook.fired(rulebook.facts(dossier, portfolio)));
            explanations.forEach(RuleExplanation::used);
        }
        if (!rulebook.bedragen().isEmpty()) {
            Agreement.onWhatAmountsReckonWith(rulebook.facts(dossier, portfolio), rulebook);
        }
        return formed(dossier, portfolio, rulebook, own, explanations);
    }

    /** One in so many is also judged by the rules as they are written, by both: folding is the one step that they share. */
    private static boolean isSample(Dossier dossier) {
        String hash = dossier.sha256();
        return hash.charAt(hash.length() - 1) == '0';
    }

    /**
     * Thinks a judgement on: the same dossier with other answers, by the plan alone. For what is kept, {@link #judge} does it whole.
     */
    public static Judgement withMoreAnswers(Judgement earlier, Dossier dossier) {
        Rulebook rulebook = earlier.rulebook();
        Map<String, BigDecimal> portfolio = earlier.portfolio();
        List<Fact> known = rulebook.knownFacts(dossier);
        if (known != earlier.explanations().known()) {
            return byPlan(dossier, portfolio, rulebook);
        }
        List<Fact> own = rulebook.ownFacts(dossier, portfolio);
        Truth[] truths = Contexts.of(rulebook, known)
                .truths(own, earlier.facts(), earlier.explanations().truths());
        Explanations explanations = explainer(rulebook).whenAsked(truths, own, known);
        Uitslag uitslag = Forming.of(rulebook).outcome(dossier, truths, explanations, earlier);
        return new Judgement(dossier, portfolio, rulebook, uitslag, own, explanations);
    }

    /** The same by the plan alone, for who looks through many cases to see which to {@link #judge}. */
    public static Judgement byPlan(Dossier dossier, Map<String, BigDecimal> portfolio, Rulebook rulebook) {
        List<Fact> own = rulebook.ownFacts(dossier, portfolio);
        Truth[] truths = Contexts.of(rulebook, dossier).truths(own);
        return formed(dossier, portfolio, rulebook, own, whenAsked(dossier, own, rulebook, truths));
    }

    static Explanations whenAsked(Dossier dossier, List<Fact> own, Rulebook rulebook, Truth[] truths) {
        return explainer(rulebook).whenAsked(truths, own, rulebook.knownFacts(dossier));
    }

    private static Explainer explainer(Rulebook rulebook) {
        return rulebook.beside(Explainer.class, it -> new Explainer(it.rules(), it.tussenuitkomsten()));
    }

    static Judgement formed(
            Dossier dossier,
            Map<String, BigDecimal> portfolio,
            Rulebook rulebook,
            List<Fact> own,
            Explanations explanations) {
        Uitslag uitslag = Forming.of(rulebook).outcome(dossier, explanations.truths(), explanations);
        return new Judgement(dossier, portfolio, rulebook, uitslag, own, explanations);
    }

    /** What judgements by a rulebook come to when its weights, points and classes are others, and all that its rules find is the same. */
    public static Function<Judgement, Uitslag> by(Kader others, Rulebook rulebook) {
        Forming forming = Forming.by(others, rulebook);
        return it -> forming.outcome(it.dossier(), it.explanations().truths(), it.explanations());
    }

    /**
     * What becomes of every rule on these facts, by both evaluators.
     *
     * @throws EvaluatorsDisagreeException when they differ
     */
    public static List<RuleExplanation> explain(Collection<Fact> facts, Rulebook rulebook) {
        List<RuleExplanation> explanations = Explainer.explain(rulebook.rules(), rulebook.tussenuitkomsten(), facts);
        Agreement.onRules(explanations, rulebook.fired(facts));
        return explanations;
    }

    /**
     * What becomes of one rule on these facts, by both evaluators; the other rules are left out of it.
     *
     * @throws EvaluatorsDisagreeException when they differ
     */
    public static RuleExplanation explain(Rule rule, Collection<Fact> facts, Rulebook rulebook) {
        Tussenuitkomsten read = rulebook.tussenuitkomsten().van(rule);
        Set<FactType> types = read.types(rule);
        List<Fact> seen =
                facts.stream().filter(fact -> types.contains(fact.type())).toList();
        RuleExplanation explanation =
                Explainer.explain(List.of(rule), read, seen).get(0);
        Agreement.onRules(List.of(explanation), rulebook.fires(rule, seen) ? Set.of(rule.id()) : Set.of());
        return explanation;
    }

    /**
     * What becomes of one intermediate result on these facts, by both evaluators.
     *
     * @throws EvaluatorsDisagreeException when they differ
     */
    public static Worked workedOut(Tussenuitkomst it, Collection<Fact> facts, Rulebook rulebook) {
        Worked worked = Explainer.workedOut(it, rulebook.tussenuitkomsten().van(it.naam()), facts);
        Agreement.onResult(it, worked.value(), rulebook.workedOut(it.naam(), facts));
        return worked;
    }

    /**
     * What one amount comes to in an example, with a verdict that gives it.
     *
     * @throws EvaluatorsDisagreeException when engine and explanation differ on what it rests on
     */
    public static AmountResult amount(AmountExample example, Rulebook rulebook) {
        List<Fact> facts = rulebook.facts(example.given());
        Agreement.onWhatAmountsReckonWith(facts, rulebook);
        return Amounts.whenGranted(example.given().dossier(), facts, rulebook).results().stream()
                .filter(it -> it.id().equals(example.bedrag()))
                .findFirst()
                .orElseThrow();
    }
}
