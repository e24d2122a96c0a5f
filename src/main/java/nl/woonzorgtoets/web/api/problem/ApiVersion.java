package nl.woonzorgtoets.web.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says on every response which version of the API answered. */
public final class ApiVersion extends OncePerRequestFilter {

    public static final String VERSION = "1.1.0";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        put(response);
        chain.doFilter(request, response);
    }

    static void put(HttpServletResponse response) {
        response.setHeader("API-Version", VERSION);
    }
}
