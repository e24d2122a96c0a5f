package nl.woonzorgtoets.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Compresses a verdict for who asks for that, as fast as it goes: what the web server does by itself takes longer than to judge. Who asks in
 * another way than by the bare word is left to the web server.
 */
@RestControllerAdvice(basePackageClasses = Api.class)
@ConditionalOnProperty("server.compression.enabled")
final class Compressed implements ResponseBodyAdvice<byte[]> {

    private static final String GZIP = "gzip";

    /** Smaller ones fit in a packet or two as they are. */
    private static final int FROM = 2048;

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return converter == ByteArrayHttpMessageConverter.class;
    }

    @Override
    public byte[] beforeBodyWrite(
            byte[] body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null
                || body.length < FROM
                || !MediaType.APPLICATION_JSON.isCompatibleWith(type)
                || !asksFor(request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT_ENCODING))) {
            return body;
        }
        response.getHeaders().set(HttpHeaders.CONTENT_ENCODING, GZIP);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return compressed(body);
    }

    private static boolean asksFor(List<String> encodings) {
        return encodings.stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(String::strip)
                .anyMatch(GZIP::equalsIgnoreCase);
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream into = new ByteArrayOutputStream(body.length / 4);
        try (OutputStream out = new Fast(into)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return into.toByteArray();
    }

    private static final class Fast extends GZIPOutputStream {

        private Fast(OutputStream into) throws IOException {
            super(into, 8192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
