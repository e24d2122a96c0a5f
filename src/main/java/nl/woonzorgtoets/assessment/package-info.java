/** From dossier to archived verdict: the pure Assessor, and the desk that assesses and keeps. */
@ApplicationModule(
        displayName = "Beoordeling",
        allowedDependencies = {"vocabulary", "oordeel", "rulebook", "rulebook :: model", "explanation", "archive"})
package nl.woonzorgtoets.assessment;

import org.springframework.modulith.ApplicationModule;
