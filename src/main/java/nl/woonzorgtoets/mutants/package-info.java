/** Changes every part of a framework a little, and looks whether its examples notice. */
@ApplicationModule(
        displayName = "Mutanten",
        allowedDependencies = {
            "base",
            "vocabulary",
            "oordeel",
            "rulebook",
            "rulebook :: model",
            "explanation",
            "plan",
            "assessment"
        })
package nl.woonzorgtoets.mutants;

import org.springframework.modulith.ApplicationModule;
