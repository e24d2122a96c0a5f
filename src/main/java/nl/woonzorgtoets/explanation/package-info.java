/** Evaluates a checked rule in three-valued logic, apart from the engine: why it fired, why not, or what it would need to know. */
@ApplicationModule(
        displayName = "Uitleg",
        allowedDependencies = {"base", "vocabulary", "rulebook :: model"})
package nl.woonzorgtoets.explanation;

import org.springframework.modulith.ApplicationModule;
