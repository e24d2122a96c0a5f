/** What the verdicts in the archive add up to per wijk over time, beside the figures of those wijken. */
@ApplicationModule(
        displayName = "Regio",
        allowedDependencies = {"archive", "rulebook", "rulebook :: model", "vocabulary", "oordeel", "base"})
package nl.woonzorgtoets.region;

import org.springframework.modulith.ApplicationModule;
