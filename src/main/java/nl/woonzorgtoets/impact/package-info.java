/** What a changed regelset would do to the cases that are kept: which verdicts would flip, and by which change. Keeps nothing. */
@ApplicationModule(
        displayName = "Gevolgen",
        allowedDependencies = {
            "archive",
            "assessment",
            "base",
            "document :: codec",
            "explanation",
            "oordeel",
            "rulebook",
            "vocabulary"
        })
package nl.woonzorgtoets.impact;

import org.springframework.modulith.ApplicationModule;
