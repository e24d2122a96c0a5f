package nl.woonzorgtoets.web.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a problem straight to the response, whatever the client said it accepts; filters and the container can use it too. */
public final class ProblemWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private ProblemWriter() {}

    public static void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        ApiVersion.put(response);
        response.setStatus(problem.kind().status());
        response.setContentType("application/problem+json");
        if (problem.retryAfterSeconds() != null) {
            response.setHeader("Retry-After", problem.retryAfterSeconds().toString());
        }
        byte[] json = json(problem, instance(request));
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
        response.flushBuffer();
    }

    private static String instance(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }

    private static byte[] json(Problem problem, String instance) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeStringProperty("type", problem.kind().type());
            out.writeStringProperty("title", problem.kind().title());
            out.writeNumberProperty("status", problem.kind().status());
            out.writeStringProperty("detail", problem.detail());
            writeIfKnown(out, "instance", instance);
            if (!problem.fouten().isEmpty()) {
                out.writeArrayPropertyStart("fouten");
                problem.fouten().forEach(fout -> write(out, fout));
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator out, Fout fout) {
        out.writeStartObject();
        writeIfKnown(out, "pointer", fout.pointer());
        writeIfKnown(out, "parameter", fout.parameter());
        out.writeStringProperty("melding", fout.melding());
        writeIfKnown(out, "suggestie", fout.suggestie());
        out.writeEndObject();
    }

    private static void writeIfKnown(JsonGenerator out, String name, String value) {
        if (value != null) {
            out.writeStringProperty(name, value);
        }
    }
}
