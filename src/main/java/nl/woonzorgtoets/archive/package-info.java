/** Keeps every case append-only and chained, so that years later it can be shown that nothing was changed; and as files. */
@ApplicationModule(
        displayName = "Archief",
        allowedDependencies = {"document", "document :: codec", "assessment", "oordeel", "vocabulary", "rulebook"})
package nl.woonzorgtoets.archive;

import org.springframework.modulith.ApplicationModule;
