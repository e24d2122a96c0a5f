/** Who did what: one line in the log for everything that changes something, tells a secret or was refused, whichever door it came through; and apart from it who looked at which case. */
@ApplicationModule(
        displayName = "Logboek",
        allowedDependencies = {"base"})
package nl.woonzorgtoets.web.audit;

import org.springframework.modulith.ApplicationModule;
