package nl.woonzorgtoets.web.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.web.search.ParameterNames;
import nl.woonzorgtoets.web.search.SearchProblem;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses an address of a page with a name that the page does not take. */
final class KnownAddress implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // A page about an error stands at the address where it went wrong.
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method
                && PageWeb.isPage(request)) {
            List<SearchProblem> unknown = ParameterNames.unknown(names(request), method);
            if (!unknown.isEmpty()) {
                throw new UnknownAddressException(unknown);
            }
        }
        return true;
    }

    /** Those in the address only: what stands in a form is read with the form. */
    private static List<String> names(HttpServletRequest request) {
        // The server itself refuses what cannot be decoded.
        request.getParameterMap();
        String query = request.getQueryString();
        return query == null
                ? List.of()
                : Stream.of(query.split("&"))
                        .filter(it -> !it.isEmpty())
                        .map(it -> URLDecoder.decode(it.replaceFirst("=.*", ""), StandardCharsets.UTF_8))
                        .distinct()
                        .toList();
    }
}
