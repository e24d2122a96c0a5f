package nl.woonzorgtoets.document.codec;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.document.codec.V2.Feit;
import nl.woonzorgtoets.vocabulary.Origin;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * What rules used stands in a document once: where another used the same, a number says which it was, counted from 0 in the order of
 * the document. Documents written before that say it each time; they are read as they are.
 */
final class Repeats {

    private Repeats() {}

    /** As it is written the first time. */
    @JsonFormat(shape = Shape.ARRAY)
    private record Whole(String feit, String plaats, Map<String, Object> waarden, Origin herkomst) {

        static Whole of(Feit it) {
            return new Whole(it.feit(), it.plaats(), it.waarden(), it.herkomst());
        }

        Feit whole() {
            return new Feit(feit, plaats, waarden, herkomst);
        }
    }

    /** The same values in another order are not the same. */
    private record Key(Feit feit, List<String> order) {

        static Key of(Feit it) {
            return new Key(it, List.copyOf(it.waarden().keySet()));
        }
    }

    static final class Writer extends ValueSerializer<Feit> {

        @Override
        public void serialize(Feit it, JsonGenerator out, SerializationContext context) {
            Map<Key, Integer> written = written(context);
            Integer before = written.putIfAbsent(Key.of(it), written.size());
            if (before == null) {
                context.writeValue(out, Whole.of(it));
            } else {
                out.writeNumber(before);
            }
        }

        @SuppressWarnings("unchecked")
        private static Map<Key, Integer> written(SerializationContext context) {
            Map<Key, Integer> written = (Map<Key, Integer>) context.getAttribute(Writer.class);
            if (written == null) {
                written = new HashMap<>();
                context.setAttribute(Writer.class, written);
            }
            return written;
        }
    }

    static final class Reader extends ValueDeserializer<Feit> {

        @Override
        public Feit deserialize(JsonParser in, DeserializationContext context) {
            List<Feit> read = read(context);
            if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                Feit it = context.readValue(in, Whole.class).whole();
                read.add(it);
                return it;
            }
            int before = in.getIntValue();
            return before >= 0 && before < read.size()
                    ? read.get(before)
                    : context.reportInputMismatch(Feit.class, "nothing was used before that is number %d", before);
        }

        @SuppressWarnings("unchecked")
        private static List<Feit> read(DeserializationContext context) {
            List<Feit> read = (List<Feit>) context.getAttribute(Reader.class);
            if (read == null) {
                read = new ArrayList<>();
                context.setAttribute(Reader.class, read);
            }
            return read;
        }
    }
}
