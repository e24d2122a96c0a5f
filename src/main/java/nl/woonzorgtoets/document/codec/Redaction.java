package nl.woonzorgtoets.document.codec;

import java.util.Set;
import nl.woonzorgtoets.base.Json;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A dossier without some of its answers. */
public final class Redaction {

    private Redaction() {}

    /** @param places JSON pointers to the answers that are left out */
    public static String without(String dossier, Set<String> places) {
        JsonNode root = Json.EXACT.readTree(dossier);
        for (String place : places) {
            JsonPointer pointer = JsonPointer.compile(place);
            if (root.at(pointer.head()) instanceof ObjectNode parent) {
                parent.remove(pointer.last().getMatchingProperty());
            }
        }
        return Json.EXACT.writeValueAsString(root);
    }
}
