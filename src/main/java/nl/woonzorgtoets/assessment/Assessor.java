package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.Worked;
import nl.woonzorgtoets.oordeel.Aspectstand;
import nl.woonzorgtoets.oordeel.Aspectstanden;
import nl.woonzorgtoets.oordeel.Bevinding;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeelsvorming;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.oordeel.Wegingen;
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
        List<RuleExplanation> explanations = whenAsked(dossier, own, rulebook, truths);
        Agreement.onRules(explanations, context.fired(own));
        if (isSample(dossier)) {
            explain(rulebook.facts(dossier, portfolio), rulebook);
            explanations.forEach(RuleExplanation::used);
        }
        if (!rulebook.bedragen().isEmpty()) {
            Agreement.onWhatAmountsReckonWith(rulebook.facts(dossier, portfolio), rulebook);
        }
        return formed(dossier, portfolio, rulebook, own, truths, explanations);
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
        Context context = Contexts.of(rulebook, dossier);
        List<Fact> own = rulebook.ownFacts(dossier, portfolio);
        Truth[] truths = context == Contexts.of(rulebook, earlier.dossier())
                ? context.truths(own, earlier.facts(), earlier.truths())
                : context.truths(own);
        return formed(dossier, portfolio, rulebook, own, truths, whenAsked(dossier, own, rulebook, truths));
    }

    /** The same by the plan alone, for who looks through many cases to see which to {@link #judge}. */
    public static Judgement byPlan(Dossier dossier, Map<String, BigDecimal> portfolio, Rulebook rulebook) {
        List<Fact> own = rulebook.ownFacts(dossier, portfolio);
        Truth[] truths = Contexts.of(rulebook, dossier).truths(own);
        return formed(dossier, portfolio, rulebook, own, truths, whenAsked(dossier, own, rulebook, truths));
    }

    static List<RuleExplanation> whenAsked(Dossier dossier, List<Fact> own, Rulebook rulebook, Truth[] truths) {
        return rulebook.beside(Explainer.class, it -> new Explainer(it.rules(), it.tussenuitkomsten()))
                .whenAsked(truths, own, rulebook.knownFacts(dossier));
    }

    static Judgement formed(
            Dossier dossier,
            Map<String, BigDecimal> portfolio,
            Rulebook rulebook,
            List<Fact> own,
            Truth[] truths,
            List<RuleExplanation> explanations) {
        Uitslag uitslag = outcome(dossier, rulebook, rulebook.kader(), truths, explanations);
        return new Judgement(dossier, portfolio, rulebook, uitslag, own, explanations);
    }

    /**
     * What these rules come to.
     *
     * @param kader that of the rulebook, or as it would be with other borders
     * @param truths how true each rule is, in their order
     */
    static Uitslag outcome(
            Dossier dossier, Rulebook rulebook, Kader kader, Truth[] truths, List<RuleExplanation> explanations) {
        return folded(
                kader,
                rulebook.beside(Aspectstanden.class, it -> aspectstanden(it, it.kader())),
                kader == rulebook.kader() ? rulebook.beside(Wegingen.class, it -> new Wegingen()) : new Wegingen(),
                dossier,
                rulebook,
                truths,
                explanations);
    }

    private static Uitslag folded(
            Kader kader,
            Aspectstanden aspects,
            Wegingen before,
            Dossier dossier,
            Rulebook rulebook,
            Truth[] truths,
            List<RuleExplanation> explanations) {
        BitSet open = places(truths, Truth.UNKNOWN);
        Map<String, Aspectstand> standen = aspects.van(
                places(truths, Truth.TRUE),
                open,
                explained(explanations, new OddAnswers(dossier, rulebook)),
                new AnswerPoints(dossier).of(kader));
        Incomplete incomplete = rulebook.beside(Incomplete.class, Incomplete::new);
        Uitslag uitslag = Oordeelsvorming.vorm(kader, standen, incomplete.byAnswers(dossier), before);
        return uitslag.stap() == Stap.SLOT && incomplete.byFigures(open, explanations)
                ? Oordeelsvorming.vorm(kader, standen, true, before)
                : uitslag;
    }

    /** What judgements by a rulebook come to when its weights, points and classes are others, and all that its rules find is the same. */
    public static Function<Judgement, Uitslag> by(Kader others, Rulebook rulebook) {
        Aspectstanden aspects = aspectstanden(rulebook, others);
        Wegingen before = new Wegingen();
        return it -> folded(others, aspects, before, it.dossier(), rulebook, it.truths(), it.explanations());
    }

    private static Aspectstanden aspectstanden(Rulebook rulebook, Kader kader) {
        List<Bevinding> conclusions = rulebook.rules().stream()
                .map(it -> new Bevinding(
                        it.id(), it.conclusion().kind(), it.conclusion().aspect()))
                .toList();
        return new Aspectstanden(kader, conclusions, rulebook::canHoldTogether);
    }

    /** Of the rules that are as true as that, by their order. */
    private static BitSet places(Truth[] truths, Truth truth) {
        BitSet places = new BitSet(truths.length);
        for (int i = 0; i < truths.length; i++) {
            if (truths[i] == truth) {
                places.set(i);
            }
        }
        return places;
    }

    /** Of the rules that found answers that do not fit together, those of which somebody explained it. */
    private static BitSet explained(List<RuleExplanation> explanations, OddAnswers odd) {
        BitSet places = new BitSet();
        if (!odd.dossier().toelichtingen().isEmpty()) {
            for (int i = 0; i < explanations.size(); i++) {
                RuleExplanation it = explanations.get(i);
                places.set(i, odd.found(it) && !odd.explained(it).isEmpty());
            }
        }
        return places;
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
