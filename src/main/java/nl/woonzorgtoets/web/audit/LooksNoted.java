package nl.woonzorgtoets.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Notes each answer about one case, whichever door it came through. */
record LooksNoted(CaseLooks looks) implements HandlerInterceptor {

    private static final String NUMMER = "nummer";
    private static final int WELL = 400;

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        Principal who = request.getUserPrincipal();
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (who != null
                && response.getStatus() < WELL
                && variables instanceof Map<?, ?> values
                && values.get(NUMMER) instanceof String nummer) {
            looks.add(who.getName(), nummer, request.getMethod() + " " + pattern, request.getRemoteAddr());
        }
    }
}
