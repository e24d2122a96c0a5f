package nl.woonzorgtoets.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Checks the table of {@link Permissions} a second time, by the endpoint that was really chosen: it shuts what somebody forgot to
 * put in the table, and a path that reads otherwise than {@link ByTable} read it.
 */
final class ListedOnly implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod) || request.getMethod().equals("OPTIONS")) {
            return true;
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        boolean allowed = Permissions.listed(request.getMethod(), pattern)
                .filter(it ->
                        it.isOpen() || it.roles().stream().anyMatch(role -> request.isUserInRole(role.authority())))
                .isPresent();
        if (!allowed) {
            throw new ProblemException(Problem.of(ProblemKind.GEEN_TOEGANG));
        }
        return true;
    }
}
