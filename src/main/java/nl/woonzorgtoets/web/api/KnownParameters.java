package nl.woonzorgtoets.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.search.ParameterNames;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that would otherwise be passed over in silence. */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Map<String, String[]> asked = request.getParameterMap();
        List<Fout> fouten = new ArrayList<>();
        ParameterNames.unknown(asked.keySet(), method)
                .forEach(it -> fouten.add(Fout.in(it.parameter(), it.message(), it.suggestion())));
        asked.forEach((name, values) -> {
            if (values.length > 1) {
                fouten.add(Fout.in(name, "Deze parameter mag maar een keer voorkomen.", null));
            }
        });
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
        return true;
    }
}
