package nl.woonzorgtoets.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.EvaluatorsDisagreeException;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Rule;
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
            return word(example.expected());
        }
    }

    /** All examples of the rulebook, by both evaluators, in the order of the files; then of each addition to it what is its own or fails. */
    public static List<Result> run(Rulebook rulebook) {
        List<Result> results = new ArrayList<>(of(rulebook));
        Set<String> files = rulebook.examples().stream().map(Example::file).collect(Collectors.toSet());
        for (Rulebook laid : rulebook.lagen()) {
            of(laid).stream()
                    .filter(it -> !it.passed() || !files.contains(it.example().file()))
                    .map(it -> it.passed() ? it : it.with(laid.laag()))
                    .forEach(results::add);
        }
        return List.copyOf(results);
    }

    private static List<Result> of(Rulebook rulebook) {
        return rulebook.examples().parallelStream()
                .map(example -> new Result(example, failure(example, rulebook.rule(example.rule()), rulebook)))
                .toList();
    }

    private static Melding failure(Example example, Rule rule, Rulebook rulebook) {
        try {
            RuleExplanation explanation = Assessor.explain(rule, rulebook.facts(example), rulebook);
            return explanation.truth() == example.expected() ? null : unexpected(example, explanation);
        } catch (EvaluatorsDisagreeException | TooMuchWorkException e) {
            return melding(example, e.getMessage(), null);
        }
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
            case UNKNOWN -> " Niet bekend: " + questions(explanation) + ".";
        };
        return melding(
                example,
                "Het voorbeeld '" + example.name() + "' van regel " + example.rule() + " verwacht '"
                        + word(example.expected()) + "', maar de uitkomst is '" + word(explanation.truth()) + "'."
                        + reason,
                "Pas de regel of het voorbeeld aan.");
    }

    private static String found(List<Object> values) {
        return values.isEmpty() ? "niets" : values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String questions(RuleExplanation explanation) {
        return explanation.gaps().stream()
                .map(gap -> "'" + gap.question() + "' (" + gap.pointer() + ")")
                .collect(Collectors.joining(", "));
    }

    private static Melding melding(Example example, String text, String suggestion) {
        return new Melding(example.file(), example.line(), 0, text, suggestion);
    }

    /** How an outcome is called in the files with examples. */
    public static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "vuurt";
            case FALSE -> "vuurt niet";
            case UNKNOWN -> "onbekend";
        };
    }
}
