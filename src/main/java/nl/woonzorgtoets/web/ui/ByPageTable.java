package nl.woonzorgtoets.web.ui;

import java.util.Set;
import java.util.function.Supplier;
import nl.woonzorgtoets.accounts.Role;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Decides by the table of {@link PagePermissions}; whoever is signed in may hear that a page does not exist. */
final class ByPageTable implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        String path = context.getRequest()
                .getRequestURI()
                .substring(context.getRequest().getContextPath().length());
        boolean allowed = PagePermissions.of(context.getRequest().getMethod(), path)
                .map(it -> it.isOpen() || isOneOf(it.roles(), who.get()))
                .orElseGet(() -> isSignedIn(who.get()));
        return new AuthorizationDecision(allowed);
    }

    static boolean isSignedIn(Authentication who) {
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    static boolean isOneOf(Set<Role> roles, Authentication who) {
        return isSignedIn(who)
                && who.getAuthorities().stream()
                        .anyMatch(held ->
                                roles.stream().anyMatch(role -> role.authority().equals(held.getAuthority())));
    }
}
