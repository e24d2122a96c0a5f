package nl.woonzorgtoets.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may do; each role has one local account of the same name. */
public enum Role {
    BEOORDELAAR("Beoordelaar"),
    BELEID("Beleidsmedewerker"),
    AUDITOR("Auditor"),
    BEHEER("Beheerder");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** How people call it. */
    public String title() {
        return title;
    }

    /** The name of its local account. */
    public String account() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name by which Spring Security knows it. */
    public String authority() {
        return "ROLE_" + name();
    }

    static Optional<Role> ofAccount(String account) {
        return Stream.of(values())
                .filter(role -> role.account().equals(account))
                .findFirst();
    }
}
