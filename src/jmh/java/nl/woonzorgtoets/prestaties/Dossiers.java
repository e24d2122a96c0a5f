package nl.woonzorgtoets.prestaties;

import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Dossiers of any size. */
final class Dossiers {

    private Dossiers() {}

    /** The dossier with exactly this many groups of residents: its own ones over and over, each time of another size. */
    static String withGroups(String dossier, int count) {
        JsonNode root = JsonMapper.shared().readTree(dossier);
        ArrayNode groups = (ArrayNode) root.path("doelgroepen");
        int own = groups.size();
        for (int i = own; i < count; i++) {
            ObjectNode group = (ObjectNode) groups.get(i % own).deepCopy();
            group.put("aantalPersonen", i);
            group.put("aantalEenheden", i);
            groups.add(group);
        }
        while (groups.size() > count) {
            groups.remove(groups.size() - 1);
        }
        return root.toString();
    }

    /** With a space behind it as long as it is that one in sixteen that is also judged by the rules as written, which is a cost of its own. */
    static Dossier outsideTheSample(String dossier, DossierReader reader) throws InvalidDossierException {
        Dossier read = reader.read(dossier.getBytes(StandardCharsets.UTF_8));
        return read.sha256().endsWith("0") ? outsideTheSample(dossier + " ", reader) : read;
    }
}
