package nl.woonzorgtoets.web.ui.zaken;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How somebody calls themselves, kept in the session: colleagues share an account, so that it does not say who it is. */
final class OwnName {

    private static final String KEY = "woonzorgtoets.naam";
    private static final int LONGEST = 100;

    private OwnName() {}

    /** Empty while nobody said so. */
    static String get() {
        HttpSession session = request().getSession(false);
        Object name = session == null ? null : session.getAttribute(KEY);
        return name == null ? "" : name.toString();
    }

    static void keep(String name) {
        if (name != null && name.length() <= LONGEST) {
            request().getSession().setAttribute(KEY, name.strip());
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
