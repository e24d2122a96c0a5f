/** The life of a regelset: watches the rules folder, runs its examples, and activates what is sound. */
@ApplicationModule(
        displayName = "Ingebruikname",
        allowedDependencies = {
            "base",
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
