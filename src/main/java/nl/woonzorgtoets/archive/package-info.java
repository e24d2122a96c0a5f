/** Keeps every case append-only and chained, so that years later it can be shown that nothing was changed; the one way in is {@link Archive}. */
@ApplicationModule(
        displayName = "Archief",
        allowedDependencies = {"base", "document", "document :: codec", "oordeel", "rulebook"})
package nl.woonzorgtoets.archive;

import org.springframework.modulith.ApplicationModule;
