/** The web server itself: whom it believes about where a request came from, how cookies are marked behind https, how long it waits for a body. */
@ApplicationModule(
        displayName = "Webserver",
        allowedDependencies = {})
package nl.woonzorgtoets.web.server;

import org.springframework.modulith.ApplicationModule;
