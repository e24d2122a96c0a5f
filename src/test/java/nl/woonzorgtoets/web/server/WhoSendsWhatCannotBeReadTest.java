package nl.woonzorgtoets.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WhoSendsWhatCannotBeReadTest extends OpenPages {

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /inloggen?wacht=%zz HTTP/1.1\r\n",
                "GET /?x=%zz HTTP/1.1\r\n",
                "GET /archief?jaar=%e2%28 HTTP/1.1\r\n",
                "GET /api/v1/beoordelingen?jaar=%zz HTTP/1.1\r\n",
                "GET /actuator/health?x=%zz HTTP/1.1\r\n",
                "POST /inloggen?x=%zz HTTP/1.1\r\nContent-Length: 0\r\n",
                "POST /inloggen HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n",
            })
    void isToldSoAndTheLogStaysQuiet(String head, CapturedOutput log) throws IOException {
        String answer = answer(head + "Host: localhost\r\nConnection: close\r\n\r\n" + "a=%zz&b");

        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|401|302|200|403).*");
        assertThat(log).doesNotContain("ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/uitloggen", "/dossiers/importeren", "/api/v1/beoordelingen"})
    void aBrokenChunkIsNoFailureOfOurs(String path, CapturedOutput log) throws IOException {
        String answer = answer(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1\\.1 40[0-9].*");
        assertThat(log).doesNotContain("ERROR");
    }

    @Test
    void whoGoesAwayHalfwayIsNoFailureOfOurs(CapturedOutput log) throws Exception {
        for (String path : new String[] {"/inloggen", "/dossiers/importeren", "/api/v1/beoordelingen"}) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                send(
                        socket,
                        "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\naccount=b");
            }
        }
        Thread.sleep(500);

        assertThat(log).doesNotContain("ERROR");
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            send(socket, request);
            return new String(socket.getInputStream().readNBytes(2_000), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
