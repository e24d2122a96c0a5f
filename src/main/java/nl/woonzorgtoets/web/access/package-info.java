/** Who may do what: one table for the API and the pages, checked before a request is let in and once more where it arrives. */
@ApplicationModule(
        displayName = "Wie wat mag",
        allowedDependencies = {"accounts"})
package nl.woonzorgtoets.web.access;

import org.springframework.modulith.ApplicationModule;
