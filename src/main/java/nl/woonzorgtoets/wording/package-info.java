/** Dutch for people: what stands in an assessment, a rule or a figure, in the words of the regelset it belongs to. */
@ApplicationModule(
        displayName = "Verwoording",
        allowedDependencies = {"vocabulary", "oordeel", "rulebook", "rulebook :: model", "base"})
package nl.woonzorgtoets.wording;

import org.springframework.modulith.ApplicationModule;
