package nl.woonzorgtoets.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.Requirement;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.Worked;
import nl.woonzorgtoets.rulebook.ExampleBasis;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import nl.woonzorgtoets.vocabulary.Truth;

/** Runs the examples that lie beside the rules. */
public final class Examples {

    private Examples() {}

    /** What came of one example; {@code melding} is null when it came out as expected. */
    public record Result(Example example, Melding melding) {

        public boolean passed() {
            return melding == null;
        }

        private Result with(Laag laag) {
            String text = "Met de aanvulling van " + laag.naam() + ": " + melding.melding();
            return new Result(
                    example,
                    new Melding(melding.bestand(), melding.regel(), melding.kolom(), text, melding.suggestie()));
        }

        /** What was to come of it, in a word. */
        public String expected() {
            return Examples.expected(example);
        }
    }

    /** By example, what it rested on when it came out as expected; kept for as long as the rulebook is. */
    private record Passed(Map<Example, ExampleBasis> bases) {

        private static final Passed NONE = new Passed(Map.of());

        static Passed in(Rulebook rulebook) {
            return rulebook == null ? NONE : rulebook.beside(Passed.class, it -> new Passed(new ConcurrentHashMap<>()));
        }
    }

    /** All examples of the rulebook, by both evaluators, in the order of the files; then of each addition to it what is its own or fails. */
    public static List<Result> run(Rulebook rulebook) {
        return run(rulebook, null);
    }

    /** @param earlier what passed there is not run again where all that it rests on is the same; null when there is none */
    public static List<Result> run(Rulebook rulebook, Rulebook earlier) {
        List<Result> results = new ArrayList<>(of(rulebook, Passed.in(earlier)));
        Set<String> files = rulebook.examples().stream().map(Example::file).collect(Collectors.toSet());
        for (Rulebook laid : rulebook.lagen()) {
            of(laid, Passed.NONE).stream()
                    .filter(it -> !it.passed() || !files.contains(it.example().file()))
                    .map(it -> it.passed() ? it : it.with(laid.laag()))
                    .forEach(results::add);
        }
        return List.copyOf(results);
    }

    private static List<Result> of(Rulebook rulebook, Passed earlier) {
        Passed passed = Passed.in(rulebook);
        return rulebook.examples().parallelStream()
                .map(example -> {
                    ExampleBasis basis = rulebook.basis(example);
                    boolean known = basis.equals(earlier.bases().get(example));
                    Result result = new Result(example, known ? null : failure(example, rulebook));
                    if (result.passed()) {
                        passed.bases().put(example, basis);
                    }
                    return result;
                })
                .toList();
    }

    private static Melding failure(Example example, Rulebook rulebook) {
        try {
            return example.isOfRule() ? ofRule(example, rulebook) : ofResult(example, rulebook);
        } catch (EvaluatorsDisagreeException | TooMuchWorkException e) {
            return melding(example, e.getMessage(), null);
        }
    }

    private static Melding ofRule(Example example, Rulebook rulebook) {
        Rule rule = rulebook.rule(example.rule());
        RuleExplanation explanation = Assessor.explain(rule, rulebook.facts(example), rulebook);
        return explanation.truth() == example.expected() ? null : unexpected(example, explanation);
    }

    private static Melding ofResult(Example example, Rulebook rulebook) {
        Tussenuitkomst result = rulebook.tussenuitkomsten().alle().stream()
                .filter(it -> it.naam().equals(example.outcome().tussenuitkomst()))
                .findFirst()
                .orElseThrow();
        Worked worked = Assessor.workedOut(result, rulebook.facts(example), rulebook);
        Object expected = example.outcome().waarde();
        return isSame(expected, worked.value())
                ? null
                : unexpected(
                        example,
                        Requirement.text(worked.value()),
                        worked.value() == null ? missing(worked.gaps()) : "",
                        "Pas de berekening of het voorbeeld aan.");
    }

    /** A fraction that cannot be written down is as it is shown. */
    private static boolean isSame(Object expected, Object found) {
        return Objects.equals(expected, found)
                || Operator.EQUAL.test(expected, found) == Truth.TRUE
                || expected instanceof BigDecimal number
                        && found instanceof Breuk fraction
                        && number.compareTo(fraction.afgerond(Requirement.DECIMALS)) == 0;
    }

    private static Melding unexpected(Example example, RuleExplanation explanation) {
        String reason = switch (explanation.truth()) {
            case TRUE -> "";
            case FALSE ->
                explanation.failure() == null
                        ? " Niet in werking: " + String.join(", ", explanation.notInForce()) + "."
                        : " De voorwaarde '" + explanation.failure().condition() + "' geldt niet: gevonden "
                                + found(explanation.failure().actual()) + ", nodig: "
                                + explanation.failure().required() + ".";
            case UNKNOWN -> missing(explanation.gaps());
        };
        return unexpected(example, word(explanation.truth()), reason, "Pas de regel of het voorbeeld aan.");
    }

    private static Melding unexpected(Example example, String found, String reason, String suggestion) {
        return melding(
                example,
                "Het voorbeeld '" + example.name() + "' van " + example.about() + " verwacht '" + expected(example)
                        + "', maar de uitkomst is '" + found + "'." + reason,
                suggestion);
    }

    private static String found(List<Object> values) {
        return values.isEmpty() ? "niets" : values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String missing(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> "'" + gap.question() + "' (" + gap.pointer() + ")")
                .collect(Collectors.joining(", ", " Niet bekend: ", "."));
    }

    private static Melding melding(Example example, String text, String suggestion) {
        return new Melding(example.file(), example.line(), 0, text, suggestion);
    }

    /** What an example expects, as its file says it. */
    public static String expected(Example example) {
        return example.isOfRule()
                ? word(example.expected())
                : Requirement.text(example.outcome().waarde());
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "vuurt";
            case FALSE -> "vuurt niet";
            case UNKNOWN -> "onbekend";
        };
    }
}
