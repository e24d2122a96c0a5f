package nl.woonzorgtoets.web.access;

import java.util.Set;
import java.util.function.Supplier;
import nl.woonzorgtoets.accounts.Role;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Decides by the table of {@link Permissions}. Whoever is signed in and asks for something that is not there passes, to be told
 * that it is not there; {@link ListedOnly} sees to it that it then really is not.
 */
public final class ByTable implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        String path = context.getRequest()
                .getRequestURI()
                .substring(context.getRequest().getContextPath().length());
        boolean allowed = Permissions.of(context.getRequest().getMethod(), path)
                .map(it -> it.isOpen() || isOneOf(it.roles(), who.get()))
                .orElseGet(() -> isSignedIn(who.get()));
        return new AuthorizationDecision(allowed);
    }

    public static boolean isOneOf(Set<Role> roles, Authentication who) {
        return isSignedIn(who)
                && who.getAuthorities().stream()
                        .anyMatch(held ->
                                roles.stream().anyMatch(role -> role.authority().equals(held.getAuthority())));
    }

    static boolean isSignedIn(Authentication who) {
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
