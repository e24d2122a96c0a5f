package nl.woonzorgtoets.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.accounts.RoleIn;
import nl.woonzorgtoets.base.Reach;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Of which frameworks whoever asks now may know: those in which they have one of the roles that the table of {@link Permissions} names
 * for this address. What is open to everybody is open about every framework.
 */
@Component
final class ReachOfAccount implements Reach.Asking {

    private static final String ROW = ReachOfAccount.class.getName();

    /** By which row of the table this request was let in. */
    static void letIn(Permission row, HttpServletRequest request) {
        request.setAttribute(ROW, row);
    }

    @Override
    public Reach reach() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Permission row = row();
        if (!ByTable.isSignedIn(who) || row != null && row.isOpen()) {
            return Reach.ALL;
        }
        Set<Role> roles = row == null ? Permissions.EVERY_ROLE : row.roles();
        return who.getAuthorities().stream()
                .filter(it -> it instanceof RoleIn held && roles.contains(held.role()))
                .map(it -> ((RoleIn) it).reach())
                .reduce(Reach.NONE, Reach::or);
    }

    /** Null outside a request, and before it was let in. */
    private static Permission row() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Permission) request.getAttribute(ROW, RequestAttributes.SCOPE_REQUEST);
    }
}
