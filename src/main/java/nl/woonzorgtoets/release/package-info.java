/** The life of a regelset: watches the rules folder, runs its examples, and activates what is sound. */
@ApplicationModule(
        displayName = "Ingebruikname",
        allowedDependencies = {
            "accounts",
            "base",
            "impact",
            "archive",
            "document",
            "rulebook",
            "rulebook :: model",
            "explanation",
            "assessment",
            "vocabulary",
            "oordeel",
            "wording",
            "wording :: telling"
        })
package nl.woonzorgtoets.release;

import org.springframework.modulith.ApplicationModule;
