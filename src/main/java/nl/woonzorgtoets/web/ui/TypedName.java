package nl.woonzorgtoets.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The name that somebody typed with a wrong password, so that it need not be typed again. */
final class TypedName {

    static final String FIELD = "account";
    private static final String KEPT = "woonzorgtoets.getypt";
    private static final int LONGEST = 100;

    private TypedName() {}

    static void keep(HttpServletRequest request) {
        String name = request.getParameter(FIELD);
        if (name != null && name.length() <= LONGEST) {
            boolean isNew = request.getSession(false) == null;
            HttpSession session = request.getSession();
            session.setAttribute(KEPT, name);
            if (isNew) {
                session.setMaxInactiveInterval(Unfinished.SECONDS);
            }
        }
    }

    /** Once; empty when there is none. */
    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object name = session == null ? null : session.getAttribute(KEPT);
        if (name == null) {
            return "";
        }
        session.removeAttribute(KEPT);
        return name.toString();
    }
}
