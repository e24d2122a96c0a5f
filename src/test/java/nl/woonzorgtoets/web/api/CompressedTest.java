package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A verdict is compressed for who asks for that, and only then. */
class CompressedTest {

    private final byte[] verdict = "{\"oordeel\":\"POSITIEF\"}".repeat(500).getBytes(StandardCharsets.UTF_8);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final ServletServerHttpResponse response = new ServletServerHttpResponse(new MockHttpServletResponse());

    @Test
    void whoAsksForItGetsAVerdictCompressed() throws Exception {
        request.addHeader("Accept-Encoding", "br, gzip");

        byte[] answer = answer(verdict, MediaType.APPLICATION_JSON);

        assertThat(answer).hasSizeLessThan(verdict.length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer)).readAllBytes())
                .isEqualTo(verdict);
        assertThat(response.getHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
        assertThat(response.getHeaders().getVary()).containsExactly("Accept-Encoding");
    }

    @Test
    void whoDoesNotAskGetsItAsItIs() {
        assertThat(answer(verdict, MediaType.APPLICATION_JSON)).isSameAs(verdict);

        request.addHeader("Accept-Encoding", "gzip;q=0, br");
        assertThat(answer(verdict, MediaType.APPLICATION_JSON)).isSameAs(verdict);
        assertThat(response.getHeaders().isEmpty()).isTrue();
    }

    @Test
    void whatIsSmallOrNoVerdictStaysAsItIs() {
        request.addHeader("Accept-Encoding", "gzip");

        byte[] small = "{}".getBytes(StandardCharsets.UTF_8);
        assertThat(answer(small, MediaType.APPLICATION_JSON)).isSameAs(small);
        assertThat(answer(verdict, MediaType.APPLICATION_PDF)).isSameAs(verdict);
        assertThat(answer(null, MediaType.APPLICATION_JSON)).isNull();
    }

    private byte[] answer(byte[] body, MediaType type) {
        return new Compressed()
                .beforeBodyWrite(body, null, type, null, new ServletServerHttpRequest(request), response);
    }
}
