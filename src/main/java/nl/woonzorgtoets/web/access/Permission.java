package nl.woonzorgtoets.web.access;

import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import org.springframework.web.util.pattern.PathPattern;

/** @param roles who may; nobody in particular: everybody, also without an account */
public record Permission(String method, PathPattern path, Set<Role> roles) {

    public boolean isOpen() {
        return roles.isEmpty();
    }

    /** How the program itself writes the address. */
    public String pattern() {
        return path.getPatternString();
    }
}
