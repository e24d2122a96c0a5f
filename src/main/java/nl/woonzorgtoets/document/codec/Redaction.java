package nl.woonzorgtoets.document.codec;

import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A dossier without some of its answers. */
public final class Redaction {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Redaction() {}

    /** @param places JSON pointers to the answers that are left out */
    public static String without(String dossier, Set<String> places) {
        JsonNode root = JSON.readTree(dossier);
        for (String place : places) {
            JsonPointer pointer = JsonPointer.compile(place);
            if (root.at(pointer.head()) instanceof ObjectNode parent) {
                parent.remove(pointer.last().getMatchingProperty());
            }
        }
        return JSON.writeValueAsString(root);
    }
}
