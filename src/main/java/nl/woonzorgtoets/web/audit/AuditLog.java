package nl.woonzorgtoets.web.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** One line for everything that changes something, tells a secret or was refused: who, what, on what, with what result, from where. */
final class AuditLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("nl.woonzorgtoets.audit");
    private static final int LONGEST = 200;
    private static final String UNKNOWN = "onbekend";

    private final DelegatingSecurityContextRepository contexts = new DelegatingSecurityContextRepository(
            new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        // Whoever signs out is known only before.
        String before = reads ? UNKNOWN : actor(request);
        try {
            chain.doFilter(request, response);
        } finally {
            int status = response.getStatus();
            boolean secrets = SecretsGiven.in(request);
            if (!reads || secrets || status == 401 || status == 403 || status == 429 || status >= 500) {
                String after = actor(request);
                LOG.info(
                        "door={} actie={} object={} resultaat={} herkomst={}{}",
                        after.equals(UNKNOWN) ? before : after,
                        request.getMethod(),
                        object(request, response),
                        status,
                        request.getRemoteAddr(),
                        secrets ? " geheim=ja" : "");
            }
        }
    }

    private String actor(HttpServletRequest request) {
        Authentication who = contexts.loadDeferredContext(request).get().getAuthentication();
        return who == null ? UNKNOWN : who.getName();
    }

    /** Without the query, which may name a case; what was made is named by its number. */
    private static String object(HttpServletRequest request, HttpServletResponse response) {
        String made = made(response.getHeader("Location"));
        String path = made == null ? request.getRequestURI() : made;
        return path.length() > LONGEST ? path.substring(0, LONGEST) + "…" : path;
    }

    /** The path of what an answer leads to; null when it leads back to a page that is nothing in particular. */
    private static String made(String location) {
        if (location == null) {
            return null;
        }
        try {
            String path = URI.create(location).getPath();
            return path == null || path.lastIndexOf('/') < 1 ? null : path;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
