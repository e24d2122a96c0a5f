package nl.woonzorgtoets.prestaties;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Dossiers of any size. */
final class Dossiers {

    private Dossiers() {}

    /** The dossier with exactly this many groups of residents: its own ones over and over. */
    static String withGroups(String dossier, int count) {
        JsonNode root = JsonMapper.shared().readTree(dossier);
        ArrayNode groups = (ArrayNode) root.path("doelgroepen");
        int own = groups.size();
        for (int i = own; i < count; i++) {
            groups.add(groups.get(i % own).deepCopy());
        }
        while (groups.size() > count) {
            groups.remove(groups.size() - 1);
        }
        return root.toString();
    }
}
