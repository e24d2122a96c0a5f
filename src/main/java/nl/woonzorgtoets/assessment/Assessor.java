package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.Worked;
import nl.woonzorgtoets.explanation.WorkedOut;
import nl.woonzorgtoets.oordeel.Bevinding;
import nl.woonzorgtoets.oordeel.Oordeelsvorming;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.plan.Context;
import nl.woonzorgtoets.plan.Contexts;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.AmountExample;
import nl.woonzorgtoets.rulebook.model.Conclusion;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.MissingAnswer;
import nl.woonzorgtoets.vocabulary.Truth;
import nl.woonzorgtoets.vocabulary.Vocabulary;

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
        List<RuleExplanation> explanations = whenAsked(dossier, portfolio, rulebook, truths);
        agree(explanations, context.fired(own));
        if (isSample(dossier)) {
            explain(rulebook.facts(dossier, portfolio), rulebook);
            explanations.forEach(RuleExplanation::used);
        }
        if (!rulebook.bedragen().isEmpty()) {
            agreeOnWhatAmountsReckonWith(rulebook.facts(dossier, portfolio), rulebook);
        }
        return formed(dossier, portfolio, rulebook, explanations);
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
        Truth[] truths = Contexts.of(rulebook, dossier).truths(rulebook.ownFacts(dossier, portfolio));
        return formed(dossier, portfolio, rulebook, whenAsked(dossier, portfolio, rulebook, truths));
    }

    private static List<RuleExplanation> whenAsked(
            Dossier dossier, Map<String, BigDecimal> portfolio, Rulebook rulebook, Truth[] truths) {
        return Explainer.whenAsked(
                rulebook.rules(), rulebook.tussenuitkomsten(), truths, () -> rulebook.facts(dossier, portfolio));
    }

    private static Judgement formed(
            Dossier dossier, Map<String, BigDecimal> portfolio, Rulebook rulebook, List<RuleExplanation> explanations) {
        Uitslag uitslag = Oordeelsvorming.vorm(
                rulebook.kader(),
                drawn(explanations, new OddAnswers(dossier, rulebook)),
                conclusions(explanations, Truth.UNKNOWN),
                new AnswerPoints(dossier).of(rulebook.kader()),
                rulebook::canHoldTogether,
                isIncomplete(dossier, rulebook));
        return new Judgement(dossier, portfolio, rulebook, uitslag, explanations);
    }

    /**
     * What becomes of every rule on these facts, by both evaluators.
     *
     * @throws EvaluatorsDisagreeException when they differ
     */
    public static List<RuleExplanation> explain(Collection<Fact> facts, Rulebook rulebook) {
        List<RuleExplanation> explanations = Explainer.explain(rulebook.rules(), rulebook.tussenuitkomsten(), facts);
        agree(explanations, rulebook.fired(facts));
        return explanations;
    }

    private static void agree(List<RuleExplanation> explanations, Set<String> fired) {
        Set<String> held = new TreeSet<>();
        for (RuleExplanation explanation : explanations) {
            if (explanation.truth().isTrue()) {
                held.add(explanation.rule().id());
            }
        }
        if (!held.equals(fired)) {
            throw new EvaluatorsDisagreeException(difference(held, fired), difference(fired, held));
        }
    }

    /**
     * What becomes of one rule on these facts, by both evaluators; the other rules are left out of it.
     *
     * @throws EvaluatorsDisagreeException when they differ
     */
    public static RuleExplanation explain(Rule rule, Collection<Fact> facts, Rulebook rulebook) {
        Set<FactType> types = rulebook.tussenuitkomsten().types(rule);
        List<Fact> seen =
                facts.stream().filter(fact -> types.contains(fact.type())).toList();
        RuleExplanation explanation = Explainer.explain(List.of(rule), rulebook.tussenuitkomsten(), seen)
                .get(0);
        boolean fired = rulebook.fired(seen).contains(rule.id());
        if (explanation.truth().isTrue() != fired) {
            Set<String> id = Set.of(rule.id());
            throw new EvaluatorsDisagreeException(fired ? Set.of() : id, fired ? id : Set.of());
        }
        return explanation;
    }

    /**
     * What becomes of one intermediate result on these facts, by both evaluators.
     *
     * @throws EvaluatorsDisagreeException when they differ
     */
    public static Worked workedOut(Tussenuitkomst it, Collection<Fact> facts, Rulebook rulebook) {
        Worked worked = Explainer.workedOut(it, rulebook.tussenuitkomsten(), facts);
        Object fired = rulebook.workedOut(facts).get(it.naam());
        if (!isSame(worked.value(), fired)) {
            throw new EvaluatorsDisagreeException(
                    Set.of(it.naam() + " = " + worked.value()), Set.of(it.naam() + " = " + fired));
        }
        return worked;
    }

    /**
     * What one amount comes to in an example, with a verdict that gives it.
     *
     * @throws EvaluatorsDisagreeException when engine and explanation differ on what it rests on
     */
    public static AmountResult amount(AmountExample example, Rulebook rulebook) {
        List<Fact> facts = rulebook.facts(example.given());
        agreeOnWhatAmountsReckonWith(facts, rulebook);
        return Amounts.whenGranted(example.given().dossier(), facts, rulebook).results().stream()
                .filter(it -> it.id().equals(example.bedrag()))
                .findFirst()
                .orElseThrow();
    }

    /** No rule has to read a result that an amount rests on, so a difference would not show in the rules. */
    private static void agreeOnWhatAmountsReckonWith(List<Fact> facts, Rulebook rulebook) {
        if (rulebook.bedragen().isEmpty() || rulebook.tussenuitkomsten().alle().isEmpty()) {
            return;
        }
        Map<String, Object> fired = rulebook.workedOut(facts);
        WorkedOut explained = WorkedOut.of(rulebook.tussenuitkomsten(), facts);
        Set<String> onlyExplained = new TreeSet<>();
        Set<String> onlyFired = new TreeSet<>();
        rulebook.tussenuitkomsten().alle().forEach(it -> {
            Object one = explained.value(it.field());
            Object other = fired.get(it.naam());
            if (!isSame(one, other)) {
                onlyExplained.add(it.naam() + " = " + one);
                onlyFired.add(it.naam() + " = " + other);
            }
        });
        if (!onlyFired.isEmpty()) {
            throw new EvaluatorsDisagreeException(onlyExplained, onlyFired);
        }
    }

    private static boolean isSame(Object one, Object other) {
        return isNumber(one) && isNumber(other)
                ? Breuk.van(one).compareTo(Breuk.van(other)) == 0
                : Objects.equals(one, other);
    }

    private static boolean isNumber(Object value) {
        return value instanceof BigDecimal || value instanceof Breuk;
    }

    private static List<Bevinding> drawn(List<RuleExplanation> explanations, OddAnswers odd) {
        return explanations.stream()
                .filter(it -> it.truth() == Truth.TRUE)
                .map(it -> {
                    Conclusion conclusion = it.rule().conclusion();
                    boolean explained = odd.found(it) && !odd.explained(it).isEmpty();
                    return new Bevinding(it.rule().id(), conclusion.kind(), conclusion.aspect(), explained);
                })
                .toList();
    }

    private static List<Bevinding> conclusions(List<RuleExplanation> explanations, Truth truth) {
        return explanations.stream()
                .filter(explanation -> explanation.truth() == truth)
                .map(explanation -> {
                    Conclusion conclusion = explanation.rule().conclusion();
                    return new Bevinding(explanation.rule().id(), conclusion.kind(), conclusion.aspect());
                })
                .toList();
    }

    /**
     * Whether an answer that is due has to come before there can be a verdict. What rules make of an open answer is in the reachable verdicts
     * already; but by which thresholds is judged, depends on the answers that say when and for whom.
     */
    private static boolean isIncomplete(Dossier dossier, Rulebook rulebook) {
        boolean all = rulebook.editie().wachtOpElkVerplichtAntwoord();
        return dossier.missing().stream()
                .filter(missing -> missing.due() == MissingAnswer.Due.MANDATORY)
                .anyMatch(missing -> all || saysWhatJudges(missing, rulebook));
    }

    private static boolean saysWhatJudges(MissingAnswer missing, Rulebook rulebook) {
        Vocabulary questions = rulebook.vocabulary();
        return missing.field() == questions.field("zaak.peildatum")
                || missing.field() == questions.field(rulebook.kader().domein().eigenWaarden());
    }

    private static Set<String> difference(Set<String> from, Set<String> without) {
        Set<String> difference = new TreeSet<>(from);
        difference.removeAll(without);
        return difference;
    }
}
