package nl.woonzorgtoets.web.api;

import jakarta.servlet.DispatcherType;
import nl.woonzorgtoets.accounts.SignInDetails;
import nl.woonzorgtoets.accounts.TooManyTriesException;
import nl.woonzorgtoets.web.access.ByTable;
import nl.woonzorgtoets.web.access.Permissions;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import nl.woonzorgtoets.web.api.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in at the API: HTTP Basic with every request, no session, and the table of {@link Permissions}. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final AuthenticationEntryPoint SIGN_IN = (request, response, e) -> {
        if (e instanceof TooManyTriesException tooMany) {
            Problem problem = Problem.of(ProblemKind.TE_VEEL_VERZOEKEN).retryAfter(tooMany.seconds());
            ProblemWriter.write(request, response, problem);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Woonzorgtoets\", charset=\"UTF-8\"");
        ProblemWriter.write(request, response, Problem.of(ProblemKind.NIET_AANGEMELD));
    };

    private static final AccessDeniedHandler DENY =
            (request, response, e) -> ProblemWriter.write(request, response, Problem.of(ProblemKind.GEEN_TOEGANG));

    private static final AuthenticationEntryPoint NOTHING_HERE =
            (request, response, e) -> ProblemWriter.write(request, response, Problem.of(ProblemKind.NIET_GEVONDEN));

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, AuthenticationManager manager, Environment environment)
            throws Exception {
        return stateless(http.securityMatcher(Api.V1, "/api/**"))
                .authenticationManager(manager)
                .addFilter(CorsAllowList.filter(environment))
                .httpBasic(basic ->
                        basic.authenticationEntryPoint(SIGN_IN).authenticationDetailsSource(SignInDetails::new))
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(SIGN_IN).accessDeniedHandler(DENY))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(new ByTable()))
                .build();
    }

    /** What is neither API nor page: only what is named. */
    @Bean
    @Order(3)
    SecurityFilterChain rest(HttpSecurity http) throws Exception {
        return stateless(http)
                .exceptionHandling(answers -> answers.authenticationEntryPoint(NOTHING_HERE))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
    }
}
