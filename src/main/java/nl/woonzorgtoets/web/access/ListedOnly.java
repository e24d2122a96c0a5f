package nl.woonzorgtoets.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Checks the table of {@link Permissions} a second time, by the endpoint that was really chosen: it shuts what somebody forgot to
 * put in the table, and a path that reads otherwise than {@link ByTable} read it.
 */
final class ListedOnly implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (request.getMethod().equals("OPTIONS")) {
            return true;
        }
        Permission row = Permissions.listed(request.getMethod(), pattern)
                .filter(it ->
                        it.isOpen() || it.roles().stream().anyMatch(role -> request.isUserInRole(role.authority())))
                .orElseThrow(() -> new AccessDeniedException(pattern));
        ReachOfAccount.letIn(row, request);
        return true;
    }
}
