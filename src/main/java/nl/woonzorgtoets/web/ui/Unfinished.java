package nl.woonzorgtoets.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Keeps what somebody asked for, and also what was filled in, until they have signed in again. Whoever has not signed in can be anybody:
 * so not for long, not much, and not for many at a time.
 */
final class Unfinished extends HttpSessionRequestCache {

    static final int SECONDS = 300;
    static final int MOST_BYTES = 256 * 1024;
    static final int MOST_FORMS = 64;
    private static final String KEPT = "woonzorgtoets.onaf";

    private final Deque<HttpSession> forms = new ArrayDeque<>();

    Unfinished() {
        setSessionAttrName(KEPT);
        setMatchingRequestParameterName(null);
        setRequestMatcher(Unfinished::isWorthKeeping);
    }

    /** A form that came this far had the token of a form of ours. */
    private static boolean isWorthKeeping(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean isPage = request.getHeader("HX-Request") == null && !path.contains(".") && !path.contains("/uitloggen");
        return isPage && (isRead(request) || isSmallForm(request));
    }

    /** Whether the form that was sent with this request goes on after signing in. */
    static boolean isKept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) != null;
    }

    static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    private static boolean isSmallForm(HttpServletRequest request) {
        String type = request.getContentType();
        long length = request.getContentLengthLong();
        return type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && length >= 0
                && length <= MOST_BYTES;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        super.saveRequest(request, response);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setMaxInactiveInterval(SECONDS);
            if (!isRead(request) && session.getAttribute(KEPT) != null) {
                makeRoomFor(session);
            }
        }
    }

    /** The oldest forms go first. */
    private void makeRoomFor(HttpSession session) {
        synchronized (forms) {
            forms.remove(session);
            forms.addLast(session);
            while (forms.size() > MOST_FORMS) {
                forget(forms.removeFirst());
            }
        }
    }

    private static void forget(HttpSession session) {
        try {
            session.removeAttribute(KEPT);
        } catch (IllegalStateException e) {
            // It had ended already.
        }
    }
}
