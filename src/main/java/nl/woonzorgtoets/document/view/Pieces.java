package nl.woonzorgtoets.document.view;

import nl.woonzorgtoets.base.ByIdentity;
import nl.woonzorgtoets.base.Lately;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Parts of an answer as bytes: of most rules is told word for word what was told of them in an earlier answer. Mostly it is the very same part
 * (see {@link Filling}); of a case that comes from the archive it is another one that is equal.
 */
final class Pieces<T extends Record> extends ValueSerializer<T> {

    /** Enough for what many different dossiers have in common; a piece takes about a kilobyte. */
    static final int MOST = 4096;

    private final ByIdentity<T, SerializableString> known = new ByIdentity<>(MOST, this::likeAnEqualOne);
    private final Lately<T, SerializableString> equal = new Lately<>(MOST);
    private final JsonMapper anew;

    private Pieces(JsonMapper anew) {
        this.anew = anew;
    }

    /** The same mapper, that writes parts of these kinds anew only when it did not write them before. */
    @SafeVarargs
    static JsonMapper remembering(JsonMapper mapper, Class<? extends Record>... kinds) {
        SimpleModule module = new SimpleModule();
        for (Class<? extends Record> kind : kinds) {
            add(module, kind, mapper);
        }
        return mapper.rebuild().addModule(module).build();
    }

    private static <T extends Record> void add(SimpleModule module, Class<T> kind, JsonMapper mapper) {
        module.addSerializer(kind, new Pieces<>(mapper));
    }

    @Override
    public void serialize(T part, JsonGenerator to, SerializationContext context) {
        to.writeRawValue(known.of(part));
    }

    private SerializableString likeAnEqualOne(T part) {
        SerializableString piece = equal.get(part);
        if (piece == null) {
            piece = new SerializedString(anew.writeValueAsString(part));
            equal.put(part, piece);
        }
        return piece;
    }
}
