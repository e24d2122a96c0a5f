/** Who did what: one line in the log for everything that changes something, tells a secret or was refused, whichever door it came through. */
@ApplicationModule(
        displayName = "Logboek",
        allowedDependencies = {})
package nl.woonzorgtoets.web.audit;

import org.springframework.modulith.ApplicationModule;
