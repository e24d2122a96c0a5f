package nl.woonzorgtoets.base;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies and writes new ones; what is kept is never written again. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static byte[] bytes(Map<String, ?> object) {
        return MAPPER.writeValueAsBytes(object);
    }

    public static <T> T read(byte[] body, Class<T> type) {
        try {
            return MAPPER.readValue(body, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("De inhoud is geen leesbare JSON.", e);
        }
    }

    /** Empty when it is not what was expected, as in an archive that was tampered with. */
    public static <T> Optional<T> tryRead(byte[] body, Class<T> type) {
        try {
            return Optional.ofNullable(read(body, type));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
