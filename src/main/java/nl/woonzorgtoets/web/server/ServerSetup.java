package nl.woonzorgtoets.web.server;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What Tomcat is told beside its settings. */
@Component
final class ServerSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** How long the next piece of a body may stay away; a form or dossier is small and comes at once. */
    private static final int BODY_MILLIS = 5_000;

    /** An answer with a verdict is 100 kB; a connection that is open holds this much memory. */
    private static final int WRITTEN_AT_ONCE = 32_768;

    private final String proxies;
    private final Cookies cookies;

    ServerSetup(Environment environment, Cookies cookies) {
        this.proxies = environment.getProperty("woonzorgtoets.proxies", "");
        this.cookies = cookies;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!proxies.isBlank()) {
            factory.addEngineValves(believing(proxies));
        }
        factory.addInitializers(context -> {
            context.getSessionCookieConfig().setName(cookies.session());
            if (cookies.secure()) {
                context.getSessionCookieConfig().setSecure(true);
                context.getSessionCookieConfig().setPath("/");
            }
        });
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setDisableUploadTimeout(false);
                http.setConnectionUploadTimeout(BODY_MILLIS);
                http.setProperty("socket.appWriteBufSize", String.valueOf(WRITTEN_AT_ONCE));
            }
        });
    }

    /** Only these may say for whom they ask, and whether that came over https: addresses, or ranges such as 10.0.0.0/24. */
    static RemoteIpValve believing(String proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        boolean ranges = proxies.contains("/");
        valve.setInternalProxies(Arrays.stream(proxies.split(","))
                .map(String::strip)
                .map(it -> ranges ? it : Pattern.quote(it))
                .collect(Collectors.joining(ranges ? "," : "|")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
