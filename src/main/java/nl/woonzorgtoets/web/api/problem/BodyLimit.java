package nl.woonzorgtoets.web.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.web.server.SlowBodies;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes in a body whole, of at most 1 MB (a regelset 5 MB), whether or not the client said beforehand how long it is. */
public final class BodyLimit extends OncePerRequestFilter {

    /** As many bytes as a dossier may have. */
    static final int MOST_BYTES = 1_000_000;

    private static final int MOST_BYTES_OF_RULES = 5_000_000;
    private static final String RULES = "/api/v1/regelsets";
    private static final String BODY = BodyLimit.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body;
        int most = request.getRequestURI().equals(request.getContextPath() + RULES) ? MOST_BYTES_OF_RULES : MOST_BYTES;
        try {
            body = request.getContentLengthLong() > most ? null : atMost(most, request);
        } catch (IOException e) {
            refuse(request, response, ProblemKind.ONGELDIG_VERZOEK);
            return;
        }
        if (body == null) {
            refuse(request, response, ProblemKind.TE_GROOT);
            return;
        }
        SlowBodies.arrived(request);
        request.setAttribute(BODY, body);
        chain.doFilter(new ReadRequest(request, body), response);
    }

    /** Null when there is more. */
    private static byte[] atMost(int most, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        return body.length > most ? null : body;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, ProblemKind kind)
            throws IOException {
        response.setHeader("Connection", "close");
        ProblemWriter.write(request, response, Problem.of(kind));
    }

    /** Names the body in the log without showing it. */
    static String sha256(HttpServletRequest request) {
        return request.getAttribute(BODY) instanceof byte[] body ? Sha256.hex(body) : "onbekend";
    }
}
