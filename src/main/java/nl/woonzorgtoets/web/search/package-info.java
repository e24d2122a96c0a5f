/** Which cases somebody means: read from an address in one place, checked against what there is, and told in one place. */
@ApplicationModule(
        displayName = "Zoekvraag",
        allowedDependencies = {"archive", "base", "oordeel", "rulebook", "rulebook :: model", "vocabulary", "wording"})
package nl.woonzorgtoets.web.search;

import org.springframework.modulith.ApplicationModule;
