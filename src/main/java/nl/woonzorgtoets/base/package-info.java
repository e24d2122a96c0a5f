/** Hashes, files that are there whole or not at all, JSON, exact fractions, and memories that stay small: what every room needs and none owns. */
@ApplicationModule(
        displayName = "Basis",
        allowedDependencies = {})
package nl.woonzorgtoets.base;

import org.springframework.modulith.ApplicationModule;
