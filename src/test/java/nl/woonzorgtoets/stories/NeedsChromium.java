package nl.woonzorgtoets.stories;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips the stories where there is no browser, and says what to install; {@code -Dbrowser=verplicht} makes that a failure, and
 * {@code -Dbrowser=nee} skips them for whoever is in a hurry.
 */
final class NeedsChromium implements ExecutionCondition {

    private static final String MISSING =
            "No Chromium on the path, so nobody tried the pages. Install it: apt-get install chromium";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String wish = System.getProperty("browser", "");
        if (wish.equals("nee")) {
            return ConditionEvaluationResult.disabled("no browser wanted");
        }
        if (Chromium.program().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (wish.equals("verplicht")) {
            throw new IllegalStateException(MISSING);
        }
        System.out.println("[SKIPPED] " + context.getDisplayName() + ": " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }
}
