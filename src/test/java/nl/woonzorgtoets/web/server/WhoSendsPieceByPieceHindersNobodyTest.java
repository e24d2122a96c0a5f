package nl.woonzorgtoets.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

class WhoSendsPieceByPieceHindersNobodyTest extends OpenPages {

    private static final Duration SOON = Duration.ofSeconds(4);

    @Value("${local.server.port}")
    private int port;

    private final List<Socket> dawdlers = new ArrayList<>();

    @AfterEach
    void theyGoAway() throws IOException {
        for (Socket dawdler : dawdlers) {
            dawdler.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/api/v1/beoordelingen", "/static/toets.css"})
    void twoHundredAndFiftyOfThemLeaveThePagesOpen(String path) throws IOException {
        browser().open("/inloggen");
        for (int i = 0; i < 250; i++) {
            dawdlers.add(dawdler(path));
        }

        long start = System.nanoTime();
        assertThat(browser().open("/inloggen").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void whoComesAfterTheOthersIsToldWhenToComeBack() throws IOException {
        for (int i = 0; i <= SlowBodies.MOST_OF_ONE_ADDRESS; i++) {
            dawdlers.add(dawdler("/inloggen"));
        }

        assertThat(firstAnswer()).contains("HTTP/1.1 503", "Retry-After: 5", "Connection: close");
    }

    @Test
    void aBodyThatComesInPiecesIsStillRead() throws Exception {
        try (Socket slow = new Socket("127.0.0.1", port)) {
            String body = "account=beleid&wachtwoord=mis";
            send(slow, head("/inloggen", body.length()) + body.substring(0, 10));
            Thread.sleep(300);
            send(slow, body.substring(10));

            assertThat(new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 302");
        }
    }

    /** Of the one that was refused. */
    private String firstAnswer() throws IOException {
        for (int i = 0; i < 100; i++) {
            for (Socket dawdler : dawdlers) {
                if (dawdler.getInputStream().available() > 0) {
                    return new String(dawdler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return "";
    }

    private Socket dawdler(String path) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        send(socket, head(path, 100) + "a");
        return socket;
    }

    private static String head(String path, int length) {
        return "POST " + path
                + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length
                + "\r\n\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
