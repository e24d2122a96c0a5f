/** From dossier to archived verdict: the pure Assessor, and the desk that assesses and keeps. */
@ApplicationModule(
        displayName = "Beoordeling",
        allowedDependencies = {
            "archive",
            "base",
            "document",
            "document :: codec",
            "vocabulary",
            "oordeel",
            "rulebook",
            "rulebook :: model",
            "explanation",
            "plan"
        })
package nl.woonzorgtoets.assessment;

import org.springframework.modulith.ApplicationModule;
