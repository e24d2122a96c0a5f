/** Puts the rooms together and starts them in order; holds no decisions of its own. */
@ApplicationModule(displayName = "Start")
package nl.woonzorgtoets.app;

import org.springframework.modulith.ApplicationModule;
