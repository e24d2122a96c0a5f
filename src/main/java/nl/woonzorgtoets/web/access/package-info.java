/** Who may do what, and about which frameworks: one table for the API and the pages, checked before a request is let in and once more where it arrives. */
@ApplicationModule(
        displayName = "Wie wat mag",
        allowedDependencies = {"accounts", "base"})
package nl.woonzorgtoets.web.access;

import org.springframework.modulith.ApplicationModule;
