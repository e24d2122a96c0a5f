/** A rules folder as a numbered, checked rulebook, and the shelf of all versions; the only room that knows Drools. */
@ApplicationModule(
        displayName = "Regelset",
        allowedDependencies = {"base", "vocabulary", "oordeel"})
package nl.woonzorgtoets.rulebook;

import org.springframework.modulith.ApplicationModule;
