package nl.woonzorgtoets.web.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a client sends and nobody can read is its own fault, wherever in the service it comes out: parameters are only read when somebody
 * asks for one, also a filter, and Tomcat would take that for a failure of ours.
 */
@Component
@Order(ClientFaults.JUST_WITHIN_THE_AUDIT_LOG)
final class ClientFaults extends OncePerRequestFilter {

    static final int JUST_WITHIN_THE_AUDIT_LOG = Ordered.HIGHEST_PRECEDENCE + 11;

    private static final Logger LOG = LoggerFactory.getLogger(ClientFaults.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            ProblemKind kind = kind(e);
            if (kind == null) {
                throw e;
            }
            LOG.debug("Een verzoek was niet te lezen: {} {}", request.getMethod(), request.getRequestURI());
            answer(request, response, kind);
        }
    }

    /** Null when it is no fault of the client. */
    static ProblemKind kind(Throwable e) {
        for (Throwable it = e; it != null; it = it.getCause()) {
            if (it instanceof InvalidParameterException unreadable) {
                return unreadable.getErrorCode() < 500
                        ? ProblemKind.of(unreadable.getErrorCode())
                        : ProblemKind.ONGELDIG_VERZOEK;
            }
            if (it instanceof BadRequestException) {
                return ProblemKind.ONGELDIG_VERZOEK;
            }
        }
        return null;
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, ProblemKind kind) {
        try {
            response.setHeader("Connection", "close");
            ProblemWriter.write(request, response, Problem.of(kind));
        } catch (IOException gone) {
            LOG.debug("De aanvrager is weg.");
        }
    }
}
