/** What people decide on a case: what such a decision has to say, what the framework does not let them decide, and what followed. */
@ApplicationModule(
        displayName = "Besluiten",
        allowedDependencies = {
            "archive",
            "base",
            "document",
            "oordeel",
            "rulebook",
            "rulebook :: model",
            "vocabulary",
            "wording"
        })
package nl.woonzorgtoets.decision;

import org.springframework.modulith.ApplicationModule;
