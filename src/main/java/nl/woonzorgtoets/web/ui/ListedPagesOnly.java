package nl.woonzorgtoets.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.woonzorgtoets.web.ui.PagePermissions.Permission;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Checks the table a second time, by the page that was really chosen: what somebody forgot to put in the table is shut. */
final class ListedPagesOnly implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod)) {
            return true;
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Optional<Permission> listed = PagePermissions.listed(request.getMethod(), pattern);
        if (listed.filter(it ->
                        it.isOpen() || it.roles().stream().anyMatch(role -> request.isUserInRole(role.authority())))
                .isEmpty()) {
            throw new AccessDeniedException(pattern);
        }
        return true;
    }
}
