/** Findings, aspects and criteria, and how they fold into one verdict and a score. */
@ApplicationModule(
        displayName = "Oordeel",
        allowedDependencies = {"base"})
package nl.woonzorgtoets.oordeel;

import org.springframework.modulith.ApplicationModule;
