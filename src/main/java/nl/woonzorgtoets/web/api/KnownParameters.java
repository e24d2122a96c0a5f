package nl.woonzorgtoets.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.NearestName;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that would otherwise be passed over in silence. */
final class KnownParameters implements HandlerInterceptor {

    /** An endpoint that takes all parameters together says itself which there are. */
    private static final String ANY = "";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Set<String> known = names(method);
        List<Fout> fouten = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name) && !known.contains(ANY)) {
                fouten.add(Fout.in(name, "Deze parameter bestaat hier niet.", NearestName.of(name, known)));
            } else if (values.length > 1) {
                fouten.add(Fout.in(name, "Deze parameter mag maar een keer voorkomen.", null));
            }
        });
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
        return true;
    }

    private static Set<String> names(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .filter(Objects::nonNull)
                .map(RequestParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
