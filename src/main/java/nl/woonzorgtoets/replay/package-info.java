/** Judges archived cases again, by their own rulebook or another, and says what differs. */
@ApplicationModule(
        displayName = "Herhaling",
        allowedDependencies = {
            "base",
            "document",
            "document :: codec",
            "document :: view",
            "archive",
            "assessment",
            "rulebook",
            "vocabulary"
        })
package nl.woonzorgtoets.replay;

import org.springframework.modulith.ApplicationModule;
