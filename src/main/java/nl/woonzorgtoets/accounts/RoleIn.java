package nl.woonzorgtoets.accounts;

import nl.woonzorgtoets.base.Reach;
import org.springframework.security.core.GrantedAuthority;

/** A role that somebody has, and in which frameworks: one account can have several, each in its own. */
public record RoleIn(Role role, Reach reach) implements GrantedAuthority {

    @Override
    public String getAuthority() {
        return role.authority();
    }
}
