/** Keeps every case append-only and chained, so that years later it can be shown that nothing was changed; and as files. */
@ApplicationModule(
        displayName = "Archief",
        allowedDependencies = {"assessment", "oordeel", "vocabulary", "rulebook", "base"})
package nl.woonzorgtoets.archive;

import org.springframework.modulith.ApplicationModule;
