package nl.woonzorgtoets.web.audit;

import jakarta.servlet.http.HttpServletRequest;

/** Whoever answers with what not everybody may see, says so here: then it is in the log, also when it was only read. */
public final class SecretsGiven {

    private static final String GIVEN = SecretsGiven.class.getName();

    private SecretsGiven() {}

    public static void with(HttpServletRequest request) {
        request.setAttribute(GIVEN, true);
    }

    static boolean in(HttpServletRequest request) {
        return request.getAttribute(GIVEN) != null;
    }
}
