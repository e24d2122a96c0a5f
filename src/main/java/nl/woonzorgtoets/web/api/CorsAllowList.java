package nl.woonzorgtoets.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import nl.woonzorgtoets.web.api.problem.ProblemWriter;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/** Sites whose pages a browser may let in; by default none ({@code woonzorgtoets.cors}). The description is for all. */
final class CorsAllowList {

    private CorsAllowList() {}

    static CorsFilter filter(Environment environment) {
        List<String> origins = Binder.get(environment)
                .bind("woonzorgtoets.cors", Bindable.listOf(String.class))
                .orElse(List.of());
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(List.of("Authorization", "Content-Type", "Idempotency-Key"));
        allowed.setExposedHeaders(List.of("API-Version", "Location", "Retry-After"));
        CorsConfiguration everybody = new CorsConfiguration();
        everybody.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        everybody.setAllowedMethods(List.of("GET"));
        everybody.setExposedHeaders(List.of("API-Version"));
        CorsFilter filter = new CorsFilter(request -> {
            if (request.getRequestURI().equals(request.getContextPath() + OpenApiController.PATH)) {
                return everybody;
            }
            String origin = request.getHeader("Origin");
            return origin != null && origins.contains(origin) ? allowed : null;
        });
        filter.setCorsProcessor(new RefusalInDutch());
        return filter;
    }

    private static final class RefusalInDutch extends DefaultCorsProcessor {

        @Override
        public boolean processRequest(
                CorsConfiguration allowed, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            boolean stranger = allowed == null && CorsUtils.isPreFlightRequest(request);
            boolean fine = !stranger && super.processRequest(allowed, request, response);
            if (!fine) {
                Problem problem = Problem.of(ProblemKind.GEEN_TOEGANG, "Deze website mag de API niet gebruiken.");
                ProblemWriter.write(request, response, problem);
            }
            return fine;
        }

        /** Leaves the answer to the caller. */
        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
        }
    }
}
