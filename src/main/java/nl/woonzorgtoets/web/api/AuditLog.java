package nl.woonzorgtoets.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** One line for everything that changes something or was refused: who, what, on what, with what result, from where. */
final class AuditLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("nl.woonzorgtoets.audit");
    private static final int LONGEST = 200;

    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            int status = response.getStatus();
            boolean read =
                    request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            if (!read || status == 401 || status == 403 || status == 429 || status >= 500) {
                LOG.info(
                        "door={} actie={} object={} resultaat={} herkomst={}",
                        actor(request),
                        request.getMethod(),
                        object(request, response),
                        status,
                        request.getRemoteAddr());
            }
        }
    }

    private String actor(HttpServletRequest request) {
        Authentication who = contexts.loadDeferredContext(request).get().getAuthentication();
        return who == null ? "onbekend" : who.getName();
    }

    /** Without the query, which may name a case; what was made is named by its number. */
    private static String object(HttpServletRequest request, HttpServletResponse response) {
        String made = response.getHeader("Location");
        String path = made == null ? request.getRequestURI() : made;
        return path.length() > LONGEST ? path.substring(0, LONGEST) + "…" : path;
    }
}
