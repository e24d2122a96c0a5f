package nl.woonzorgtoets.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.woonzorgtoets.accounts.StillTheSame;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a person whose account was withdrawn, or got another password or other roles, since they signed in. */
final class WithdrawnMeanwhile extends OncePerRequestFilter {

    private final StillTheSame same;

    WithdrawnMeanwhile(StillTheSame same) {
        this.same = same;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!same.is(SecurityContextHolder.getContext().getAuthentication())) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
