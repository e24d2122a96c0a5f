/** All rules at once, as arrays and closed functions: how true each of them is, and nothing about why. */
@ApplicationModule(
        displayName = "Rekenplan",
        allowedDependencies = {"base", "vocabulary", "rulebook", "rulebook :: model", "rulebook :: engine"})
package nl.woonzorgtoets.plan;

import org.springframework.modulith.ApplicationModule;
