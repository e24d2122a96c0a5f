/** What if: judges a dossier as it could still become, to say which open question matters most. Keeps nothing. */
@ApplicationModule(
        displayName = "Inzicht",
        allowedDependencies = {
            "base",
            "vocabulary",
            "oordeel",
            "rulebook",
            "rulebook :: model",
            "explanation",
            "assessment"
        })
package nl.woonzorgtoets.insight;

import org.springframework.modulith.ApplicationModule;
