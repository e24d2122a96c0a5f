/** What if: judges a dossier as it could still become, to say which open question matters most, where it would fit, and how firm its verdict is. */
@ApplicationModule(
        displayName = "Inzicht",
        allowedDependencies = {
            "base",
            "vocabulary",
            "oordeel",
            "rulebook",
            "rulebook :: model",
            "explanation",
            "assessment",
            "document",
            "document :: codec",
            "archive",
            "wording"
        })
package nl.woonzorgtoets.insight;

import org.springframework.modulith.ApplicationModule;
