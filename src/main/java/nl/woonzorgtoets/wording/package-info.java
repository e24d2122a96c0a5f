/** Dutch for people: what stands in an assessment, a rule or a figure, in the words of the regelset it belongs to. */
@ApplicationModule(
        displayName = "Verwoording",
        allowedDependencies = {
            "document",
            "explanation",
            "vocabulary",
            "oordeel",
            "base",
            "rulebook",
            "rulebook :: model"
        })
package nl.woonzorgtoets.wording;

import org.springframework.modulith.ApplicationModule;
