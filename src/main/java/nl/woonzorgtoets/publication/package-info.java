/** A framework as pages that anybody can read, for a municipality to put on its own site: without our server, scripts or anything of a case. */
@ApplicationModule(
        displayName = "Publicatie",
        allowedDependencies = {"archive", "base", "rulebook", "rulebook :: model", "oordeel", "wording :: framework"})
package nl.woonzorgtoets.publication;

import org.springframework.modulith.ApplicationModule;
