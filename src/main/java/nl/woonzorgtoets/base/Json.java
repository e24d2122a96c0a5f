package nl.woonzorgtoets.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON: the small documents that this program keeps for itself, and dossiers where nothing but their digits matters. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Every digit stays as it was written: 7.00 is not 7.0. */
    public static final JsonMapper EXACT = MAPPER.rebuild()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** An object with these members, in this order: a name, its value, the next name. */
    public static byte[] object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return MAPPER.writeValueAsBytes(object);
    }

    /** @throws IllegalArgumentException it is something else */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("De inhoud is geen leesbare JSON.", e);
        }
    }

    /** Empty when it is something else, as where it was tampered with. */
    public static <T> Optional<T> tryRead(byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(read(json, type));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
