package nl.woonzorgtoets.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.web.access.ByTable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Where there are several frameworks, has somebody choose one before a page that is about one. */
record ChooseFirst(RulesFolders folders) implements HandlerInterceptor {

    static final String[] PAGES = {"/", "/regels", "/regels/**", "/archief/wijken", "/archief/wijken.csv"};

    /** Whose first page is about one framework. */
    private static final Set<Role> WORKERS = EnumSet.of(Role.BEOORDELAAR, Role.BELEID);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!folders.areSeveral() || folders.chosen().isPresent() || isStartOfOthers(request)) {
            return true;
        }
        response.sendRedirect(request.getContextPath() + KaderkeuzeController.PATH);
        return false;
    }

    private static boolean isStartOfOthers(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/")
                && !ByTable.isOneOf(WORKERS, SecurityContextHolder.getContext().getAuthentication());
    }
}
