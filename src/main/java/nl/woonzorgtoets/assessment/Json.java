package nl.woonzorgtoets.assessment;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON that is the same to the byte for the same content. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    static byte[] object(Consumer<Json> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try (JsonGenerator out = FACTORY.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            content.accept(new Json(out));
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    Json put(String name, Object value) {
        out.writeName(name);
        write(value);
        return this;
    }

    /** Left out when null. */
    Json putIfKnown(String name, Object value) {
        return value == null ? this : put(name, value);
    }

    Json object(String name, Consumer<Json> content) {
        out.writeName(name);
        out.writeStartObject();
        content.accept(this);
        out.writeEndObject();
        return this;
    }

    <T> Json list(String name, Collection<T> items, Consumer<T> each) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(item -> {
            out.writeStartObject();
            each.accept(item);
            out.writeEndObject();
        });
        out.writeEndArray();
        return this;
    }

    /** Bytes that are JSON already. */
    Json raw(String name, byte[] json) {
        out.writeName(name);
        out.writeRawValue(new String(json, java.nio.charset.StandardCharsets.UTF_8));
        return this;
    }

    private void write(Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof Collection<?> items) {
            out.writeStartArray();
            items.forEach(this::write);
            out.writeEndArray();
        } else if (value instanceof LocalDate || value instanceof String || value instanceof Enum<?>) {
            out.writeString(value.toString());
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }
}
