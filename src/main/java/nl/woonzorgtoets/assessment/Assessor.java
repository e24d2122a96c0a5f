package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.Worked;
import nl.woonzorgtoets.explanation.WorkedOut;
import nl.woonzorgtoets.oordeel.Aspectstand;
import nl.woonzorgtoets.oordeel.Aspectstanden;
import nl.woonzorgtoets.oordeel.Bevinding;
import nl.woonzorgtoets.oordeel.Oordeelsvorming;
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
import nl.woonzorgtoets.vocabulary.MissingAnswer;
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
        List<RuleExplanation> explanations = whenAsked(dossier, portfolio, rulebook, truths);
        agree(explanations, context.fired(own));
        if (isSample(dossier)) {
            explain(rulebook.facts(dossier, portfolio), rulebook);
            explanations.forEach(RuleExplanation::used);
        }
        if (!rulebook.bedragen().isEmpty()) {
            agreeOnWhatAmountsReckonWith(rulebook.facts(dossier, portfolio), rulebook);
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
        return formed(dossier, portfolio, rulebook, own, truths, whenAsked(dossier, portfolio, rulebook, truths));
    }

    private static List<RuleExplanation> whenAsked(
            Dossier dossier, Map<String, BigDecimal> portfolio, Rulebook rulebook, Truth[] truths) {
        return Explainer.whenAsked(
                rulebook.rules(), rulebook.tussenuitkomsten(), truths, () -> rulebook.facts(dossier, portfolio));
    }

    private static Judgement formed(
            Dossier dossier,
            Map<String, BigDecimal> portfolio,
            Rulebook rulebook,
            List<Fact> own,
            Truth[] truths,
            List<RuleExplanation> explanations) {
        Map<String, Aspectstand> standen = rulebook.beside(Aspectstanden.class, Assessor::aspectstanden)
                .van(
                        places(truths, Truth.TRUE),
                        places(truths, Truth.UNKNOWN),
                        explained(explanations, new OddAnswers(dossier, rulebook)),
                        new AnswerPoints(dossier).of(rulebook.kader()));
        Uitslag uitslag = Oordeelsvorming.vorm(rulebook.kader(), standen, isIncomplete(dossier));
        return new Judgement(dossier, portfolio, rulebook, uitslag, own, explanations);
    }

    private static Aspectstanden aspectstanden(Rulebook rulebook) {
        List<Bevinding> conclusions = rulebook.rules().stream()
                .map(it -> new Bevinding(
                        it.id(), it.conclusion().kind(), it.conclusion().aspect()))
                .toList();
        return new Aspectstanden(rulebook.kader(), conclusions, rulebook::canHoldTogether);
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
        agree(explanations, rulebook.fired(facts));
        return explanations;
    }

    private static void agree(List<RuleExplanation> explanations, Set<String> fired) {
        int held = 0;
        boolean agreed = true;
        for (RuleExplanation explanation : explanations) {
            if (explanation.truth().isTrue()) {
                held++;
                agreed &= fired.contains(explanation.rule().id());
            }
        }
        if (!agreed || held != fired.size()) {
            throw disagreement(explanations, fired);
        }
    }

    private static EvaluatorsDisagreeException disagreement(List<RuleExplanation> explanations, Set<String> fired) {
        Set<String> held = explanations.stream()
                .filter(it -> it.truth().isTrue())
                .map(it -> it.rule().id())
                .collect(Collectors.toSet());
        return new EvaluatorsDisagreeException(difference(held, fired), difference(fired, held));
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
        boolean fired = rulebook.fires(rule, seen);
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
        Worked worked = Explainer.workedOut(it, rulebook.tussenuitkomsten().van(it.naam()), facts);
        Object fired = rulebook.workedOut(it.naam(), facts);
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

    private static boolean isIncomplete(Dossier dossier) {
        return dossier.missing().stream().anyMatch(missing -> missing.due() == MissingAnswer.Due.MANDATORY);
    }

    private static Set<String> difference(Set<String> from, Set<String> without) {
        Set<String> difference = new TreeSet<>(from);
        difference.removeAll(without);
        return difference;
    }
}
