/** The report on a kept case: a letter in plain Dutch, as a page and as an accessible PDF; adds nothing to what was judged. */
@ApplicationModule(
        displayName = "Rapport",
        allowedDependencies = {
            "document",
            "document :: codec",
            "oordeel",
            "rulebook",
            "archive",
            "insight",
            "wording",
            "wording :: telling"
        })
package nl.woonzorgtoets.report;

import org.springframework.modulith.ApplicationModule;
