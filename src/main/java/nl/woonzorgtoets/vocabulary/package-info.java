/** The questions: fact types, fields, options and when an answer is due; reads a dossier against them. */
@ApplicationModule(
        displayName = "Vragen en dossier",
        allowedDependencies = {"base"})
package nl.woonzorgtoets.vocabulary;

import org.springframework.modulith.ApplicationModule;
