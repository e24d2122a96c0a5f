package nl.woonzorgtoets.document.view;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Parts of an answer as bytes: of most rules is told word for word what was told of them in an earlier answer. */
final class Pieces<T> extends ValueSerializer<T> {

    /** Enough for what many different dossiers have in common; a piece takes about a kilobyte. */
    private static final int MOST = 4096;

    private final JsonMapper anew;
    private final Function<T, Object[]> names;
    private final Map<Told, SerializableString> known = new ConcurrentHashMap<>();

    /**
     * @param anew writes what was not written before
     * @param names everything that is told; what records make of that by themselves is several times as slow
     */
    Pieces(JsonMapper anew, Function<T, Object[]> names) {
        this.anew = anew;
        this.names = names;
    }

    private record Told(Object[] names, int hash) {

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Told it && hash == it.hash && Arrays.equals(names, it.names);
        }
    }

    @Override
    public void serialize(T part, JsonGenerator to, SerializationContext context) {
        Object[] told = names.apply(part);
        Told key = new Told(told, Arrays.hashCode(told));
        SerializableString piece = known.get(key);
        if (piece == null) {
            piece = new SerializedString(anew.writeValueAsString(part));
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, piece);
        }
        to.writeRawValue(piece);
    }
}
