/** Who may come in: the four roles, their shared accounts, the persons with an account of their own, and what slows down somebody who guesses passwords. */
@ApplicationModule(
        displayName = "Toegang",
        allowedDependencies = {"base"})
package nl.woonzorgtoets.accounts;

import org.springframework.modulith.ApplicationModule;
