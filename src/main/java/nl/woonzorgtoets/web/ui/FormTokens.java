package nl.woonzorgtoets.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.woonzorgtoets.web.server.Cookies;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The token in every form, kept in a cookie: a form that was open when the session ended, or was left, is still known as ours. */
final class FormTokens implements CsrfTokenRepository {

    static final String SIGN_OUT = "/uitloggen";

    private final CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();

    FormTokens(Cookies cookies) {
        tokens.setCookieName(cookies.form());
        if (cookies.secure()) {
            tokens.setCookiePath("/");
        }
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(cookies.secure()));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return tokens.generateToken(request);
    }

    /** Signing out would take the token away; signing in makes a new one anyhow. */
    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null || !request.getRequestURI().endsWith(SIGN_OUT)) {
            tokens.saveToken(token, request, response);
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return tokens.loadToken(request);
    }
}
