/** Dossiers that somebody has not finished yet: kept per account in the data folder, exactly as typed, until they are handed in. */
@ApplicationModule(
        displayName = "Concepten",
        allowedDependencies = {"base"})
package nl.woonzorgtoets.drafts;

import org.springframework.modulith.ApplicationModule;
