package nl.woonzorgtoets.web.ui;

import jakarta.servlet.http.HttpSession;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** With which rules folder somebody works on the pages: chosen once, kept in the session. */
@Component
final class ChosenFolder implements RulebookShelf.Choice {

    private static final String KEY = "woonzorgtoets.regelmap";

    /** Null when nothing was chosen, and outside the pages. */
    @Override
    public String folder() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && PageWeb.isPage(attributes.getRequest())
                ? name(attributes)
                : null;
    }

    private static String name(ServletRequestAttributes attributes) {
        Object here = attributes.getRequest().getAttribute(KEY);
        HttpSession session = attributes.getRequest().getSession(false);
        return (String) (here != null || session == null ? here : session.getAttribute(KEY));
    }

    /** From now on, in this request too: two windows of one session do not come between each other. */
    static void choose(String folder) {
        ServletRequestAttributes attributes =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        attributes.getRequest().setAttribute(KEY, folder);
        attributes.getRequest().getSession().setAttribute(KEY, folder);
    }
}
