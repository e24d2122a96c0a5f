package nl.woonzorgtoets.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Shuts an endpoint that somebody forgot to put in the table of {@link Permissions}. */
final class ListedOnly implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        boolean ours = handler instanceof HandlerMethod && !request.getMethod().equals("OPTIONS");
        if (ours && !Permissions.lists(request.getMethod(), String.valueOf(pattern))) {
            throw new ProblemException(Problem.of(ProblemKind.GEEN_TOEGANG));
        }
        return true;
    }
}
