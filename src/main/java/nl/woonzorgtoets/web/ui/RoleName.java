package nl.woonzorgtoets.web.ui;

import nl.woonzorgtoets.accounts.Role;

/** How people call the roles. */
final class RoleName {

    private RoleName() {}

    static String of(Role role) {
        return switch (role) {
            case BEOORDELAAR -> "Beoordelaar";
            case BELEID -> "Beleidsmedewerker";
            case AUDITOR -> "Auditor";
            case BEHEER -> "Beheerder";
        };
    }
}
