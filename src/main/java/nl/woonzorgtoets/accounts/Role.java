package nl.woonzorgtoets.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may do; each role has one local account of the same name. */
public enum Role {
    BEOORDELAAR,
    BELEID,
    AUDITOR,
    BEHEER;

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
