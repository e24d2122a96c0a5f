package nl.woonzorgtoets.web.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.woonzorgtoets.accounts.SignInDetails;
import nl.woonzorgtoets.accounts.StillTheSame;
import nl.woonzorgtoets.accounts.TooManyTriesException;
import nl.woonzorgtoets.web.access.ByTable;
import nl.woonzorgtoets.web.access.Permissions;
import nl.woonzorgtoets.web.server.Cookies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
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

    /** Whoever signed out in another window is not signed in: that is what is said, and not that the form is too old. */
    private static final AccessDeniedHandler REFUSED = (request, response, e) -> {
        if (e instanceof CsrfException && SecurityContextHolder.getContext().getAuthentication() == null) {
            signIn(request, response);
            return;
        }
        request.setAttribute(RefusedController.STALE_FORM, e instanceof CsrfException);
        request.getRequestDispatcher(RefusedController.PATH).forward(request, response);
    };

    /** A part of a page cannot be a login page: the script on it says that nothing was kept. */
    private static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(401);
        } else {
            response.sendRedirect(request.getContextPath() + "/inloggen" + reason(request));
        }
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, AuthenticationManager manager, Cookies cookies, StillTheSame stillTheSame)
            throws Exception {
        RequestCache unfinished = new Unfinished();
        return http.securityMatcher(PageSecurity::isPage)
                .authenticationManager(manager)
                .addFilterBefore(new WithdrawnMeanwhile(stillTheSame), LogoutFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens(cookies)))
                .requestCache(cache -> cache.requestCache(unfinished))
                .formLogin(login -> login.loginPage("/inloggen")
                        .usernameParameter(TypedName.FIELD)
                        .passwordParameter("wachtwoord")
                        .authenticationDetailsSource(SignInDetails::new)
                        .successHandler(goOn(unfinished))
                        .failureHandler(TRY_AGAIN))
                .logout(logout -> logout.logoutUrl(FormTokens.SIGN_OUT)
                        .deleteCookies(cookies.session())
                        .logoutSuccessUrl("/inloggen?uit"))
                .exceptionHandling(answers -> answers.accessDeniedHandler(REFUSED)
                        .authenticationEntryPoint((request, response, e) -> signIn(request, response)))
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

    /** Who had a session that is over is told so, and whoever sent something what became of it. */
    private static String reason(HttpServletRequest request) {
        boolean hadNone = request.getRequestedSessionId() == null || request.isRequestedSessionIdValid();
        if (hadNone && Unfinished.isRead(request)) {
            return "";
        }
        return "?verlopen=" + (Unfinished.isRead(request) ? "" : Unfinished.isKept(request) ? "bewaard" : "kwijt");
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/actuator") && !path.equals("/error");
    }

    /** From here on the session lasts as long as that of anybody who works here. */
    private static AuthenticationSuccessHandler goOn(RequestCache unfinished) {
        SavedRequestAwareAuthenticationSuccessHandler next = new SavedRequestAwareAuthenticationSuccessHandler();
        next.setRequestCache(unfinished);
        next.setRedirectStrategy((request, response, address) -> response.sendRedirect(withinHere(address)));
        return (request, response, who) -> {
            int minutes = request.getServletContext().getSessionTimeout();
            request.getSession().setMaxInactiveInterval(minutes * 60);
            next.onAuthenticationSuccess(request, response, who);
        };
    }

    /** What was asked for was remembered with the name that the visitor gave to this computer. */
    static String withinHere(String address) {
        return address.replaceFirst("^https?://[^/?]*(?=$|\\?)", "/").replaceFirst("^https?://[^/?]*", "");
    }
}
