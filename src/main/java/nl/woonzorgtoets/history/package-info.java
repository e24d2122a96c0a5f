/** One zaak over time: its dossiers, newest first, and what changed between each and the one before. */
@ApplicationModule(
        displayName = "Versies van een zaak",
        allowedDependencies = {"archive", "document", "rulebook", "vocabulary", "wording", "wording :: telling"})
package nl.woonzorgtoets.history;

import org.springframework.modulith.ApplicationModule;
