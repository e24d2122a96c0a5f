/** A case as a folder for the system in which a municipality keeps its records: each piece with what that system and the archive want to know of it. */
@ApplicationModule(
        displayName = "Zaakmap",
        allowedDependencies = {
            "base",
            "archive",
            "document",
            "document :: codec",
            "oordeel",
            "rulebook",
            "report",
            "wording",
            "wording :: telling"
        })
package nl.woonzorgtoets.filing;

import org.springframework.modulith.ApplicationModule;
