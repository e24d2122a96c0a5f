package nl.woonzorgtoets.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.AmountExample;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;

/** Runs the examples of amounts. */
public final class AmountExamples {

    private AmountExamples() {}

    /** One for each that does not come out as expected, in the order of the file. */
    public static List<Melding> failures(Rulebook rulebook) {
        return rulebook.amountExamples().stream()
                .map(it -> failure(it, rulebook))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Melding failure(AmountExample example, Rulebook rulebook) {
        try {
            AmountResult found = Assessor.amount(example, rulebook);
            return isSame(found.amount(), example.expected()) ? null : unexpected(example, found);
        } catch (EvaluatorsDisagreeException | TooMuchWorkException e) {
            return melding(example, e.getMessage(), null);
        }
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static Melding unexpected(AmountExample example, AmountResult found) {
        return melding(
                example,
                "Het voorbeeld '" + example.given().name() + "' van bedrag " + example.bedrag() + " verwacht "
                        + word(example.expected()) + ", maar de uitkomst is " + word(found.amount()) + "."
                        + (found.exact() == null ? "" : " Voor het afronden was het " + word(found.exact()) + "."),
                "Pas het bedrag of het voorbeeld aan.");
    }

    /** How an outcome is called in the file with examples. */
    public static String word(BigDecimal outcome) {
        return outcome == null ? "onbekend" : outcome.toPlainString();
    }

    private static Melding melding(AmountExample example, String text, String suggestion) {
        return new Melding(example.given().file(), example.given().line(), 0, text, suggestion);
    }
}
