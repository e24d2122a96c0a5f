package nl.woonzorgtoets.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/** Both doors leave the same line. */
class AuditLogTest extends OpenPages {

    private final Logger audit = (Logger) LoggerFactory.getLogger("nl.woonzorgtoets.audit");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void listen() {
        lines.start();
        audit.addAppender(lines);
    }

    @AfterEach
    void stop() {
        audit.detachAppender(lines);
    }

    @Test
    void signingInAndOutSaysWho() {
        Browser browser = signedIn("auditor");
        browser.send("/uitloggen");

        assertThat(written())
                .containsExactly(
                        "door=auditor actie=POST object=/inloggen resultaat=302 herkomst=127.0.0.1",
                        "door=auditor actie=POST object=/uitloggen resultaat=302 herkomst=127.0.0.1");
    }

    @Test
    void aWrongPasswordIsNobodys() {
        Browser browser = browser();
        browser.open("/inloggen");
        browser.send("/inloggen", "account", "auditor", "wachtwoord", "mis");

        assertThat(written())
                .containsExactly("door=onbekend actie=POST object=/inloggen resultaat=302 herkomst=127.0.0.1");
    }

    @Test
    void whatIsMadeOnThePagesIsNamedAndReadingIsNot() {
        Browser browser = signedIn("beoordelaar");
        String draft = browser.send("/dossiers").path();
        browser.open(draft);

        assertThat(written())
                .contains("door=beoordelaar actie=POST object=" + draft + " resultaat=302 herkomst=127.0.0.1")
                .noneMatch(line -> line.contains("actie=GET"));
    }

    @Test
    void aRefusalOnThePagesIsThereAlsoForWhoOnlyLooked() {
        Browser browser = signedIn("auditor");
        browser.open("/dossiers/0123456789abcdef?zaak=geheim");
        browser.sendWithoutToken("/dossiers");

        assertThat(written())
                .contains(
                        "door=auditor actie=GET object=/dossiers/0123456789abcdef resultaat=403 herkomst=127.0.0.1",
                        "door=auditor actie=POST object=/dossiers resultaat=403 herkomst=127.0.0.1");
    }

    @Test
    void theApiLeavesTheSameLineOnce() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/beoordelingen"))
                .POST(BodyPublishers.ofString("{}"))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

        assertThat(written())
                .containsExactly(
                        "door=onbekend actie=POST object=/api/v1/beoordelingen resultaat=401 herkomst=127.0.0.1");
    }

    /** The line is written after the answer has gone out: so once nothing more comes. */
    private List<String> written() {
        int seen = -1;
        for (int look = 0; look < 25 && (lines.list.isEmpty() || lines.list.size() != seen); look++) {
            seen = lines.list.size();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
