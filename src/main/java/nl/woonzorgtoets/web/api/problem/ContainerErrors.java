package nl.woonzorgtoets.web.api.problem;

import java.io.IOException;
import nl.woonzorgtoets.web.server.SlowBodies;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets Tomcat itself speak as the rest does, for requests that never reach a filter. */
@Component
class ContainerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int WAIT_SECONDS = 5;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextValves(new SlowBodies((request, response) -> ProblemWriter.write(
                request, response, Problem.of(ProblemKind.NIET_BESCHIKBAAR).retryAfter(WAIT_SECONDS))));
        factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Valve.class.getName()));
    }

    /** Made by Tomcat, by name. */
    public static final class Valve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                ProblemWriter.write(request, response, Problem.of(ProblemKind.of(response.getStatus())));
            } catch (IOException | IllegalStateException e) {
                container.getLogger().debug("no answer possible", e);
            }
        }
    }
}
