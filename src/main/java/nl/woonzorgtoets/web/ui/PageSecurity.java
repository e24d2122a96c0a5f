package nl.woonzorgtoets.web.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import nl.woonzorgtoets.accounts.TooManyTriesException;
import nl.woonzorgtoets.web.access.ByTable;
import nl.woonzorgtoets.web.access.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who gets in at the pages: a session after signing in, a token in every form, and the table of {@link Permissions}. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final AuthenticationFailureHandler TRY_AGAIN = (request, response, e) -> {
        TypedName.keep(request);
        String reason = e instanceof TooManyTriesException tooMany ? "wacht=" + tooMany.seconds() : "fout";
        response.sendRedirect(request.getContextPath() + "/inloggen?" + reason);
    };

    /** A part of a page cannot be a login page: the script on it says that nothing was kept. */
    private static final AuthenticationEntryPoint SIGN_IN = (request, response, e) -> {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(401);
        } else {
            response.sendRedirect(request.getContextPath() + "/inloggen" + reason(request));
        }
    };

    private static final AccessDeniedHandler REFUSED = (request, response, e) -> {
        request.setAttribute(RefusedController.STALE_FORM, e instanceof CsrfException);
        request.getRequestDispatcher(RefusedController.PATH).forward(request, response);
    };

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, AuthenticationManager manager) throws Exception {
        RequestCache unfinished = new Unfinished();
        return http.securityMatcher(PageSecurity::isPage)
                .authenticationManager(manager)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .requestCache(cache -> cache.requestCache(unfinished))
                .formLogin(login -> login.loginPage("/inloggen")
                        .usernameParameter(TypedName.FIELD)
                        .passwordParameter("wachtwoord")
                        .successHandler(goOn(unfinished))
                        .failureHandler(TRY_AGAIN))
                .logout(logout ->
                        logout.logoutUrl("/uitloggen").deleteCookies("sessie").logoutSuccessUrl("/inloggen?uit"))
                .exceptionHandling(
                        answers -> answers.accessDeniedHandler(REFUSED).authenticationEntryPoint(SIGN_IN))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .access(new ByTable()))
                .build();
    }

    /** Who had a session that is over is told so, and what became of what was sent. */
    private static String reason(HttpServletRequest request) {
        if (request.getRequestedSessionId() == null || request.isRequestedSessionIdValid()) {
            return "";
        }
        return "?verlopen=" + (Unfinished.isRead(request) ? "" : Unfinished.isKept(request) ? "bewaard" : "kwijt");
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/actuator") && !path.equals("/error");
    }

    /** In a cookie, so that a form that was open when the session ended is still known as ours. */
    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("formulier");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /** From here on the session lasts as long as that of anybody who works here. */
    private static AuthenticationSuccessHandler goOn(RequestCache unfinished) {
        SavedRequestAwareAuthenticationSuccessHandler next = new SavedRequestAwareAuthenticationSuccessHandler();
        next.setRequestCache(unfinished);
        return (request, response, who) -> {
            int minutes = request.getServletContext().getSessionTimeout();
            request.getSession().setMaxInactiveInterval(minutes * 60);
            next.onAuthenticationSuccess(request, response, who);
        };
    }
}
