package nl.woonzorgtoets.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who answers what is asked, and then what is asked then, until nothing is. */
record Answering(InventedFramework framework, Chance chance) {

    /** No dossier has so many questions. */
    private static final int ENOUGH = 100;

    void from(Promises start) throws InvalidDossierException {
        Promises now = start;
        int answers = 0;
        for (List<String> asked = now.asked(); !asked.isEmpty(); asked = now.asked()) {
            String place = chance.one(asked);
            Promises then = Promises.of(now.rulebook(), with(now.dossier(), place));
            then.areKept();
            if (!framework.isOwnFigure(place)) {
                now.claimNoMoreThan(then);
            }
            now = then;
            assertThat(++answers).as("it ends: %s", now).isLessThan(ENOUGH);
        }
    }

    private String with(String text, String place) {
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(text);
        JsonPointer pointer = JsonPointer.compile(place);
        String section = pointer.getMatchingProperty();
        Questions.Part part = framework.questions().part(section);
        if (pointer.tail().matches()) {
            dossier.set(
                    section,
                    JsonMapper.shared().valueToTree(framework.questions().rows(part, 3)));
        } else {
            String name = pointer.last().getMatchingProperty();
            JsonNode parent = dossier.at(pointer.head());
            ObjectNode object = parent.isMissingNode() ? dossier.putObject(section) : (ObjectNode) parent;
            object.set(name, JsonMapper.shared().valueToTree(part.question(name).answer(chance)));
        }
        return dossier.toString();
    }
}
