package nl.woonzorgtoets.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.vocabulary.AnswerPlace;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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
        explain(now);
    }

    /** What does not fit together and is explained, leaves the verdict that was reachable. */
    private static void explain(Promises now) throws InvalidDossierException {
        boolean canBePointedAt = now.unexplained().stream().allMatch(place -> AnswerPlace.parse(place) != null);
        if (now.it().stap() != Stap.ONGERIJMD || !canBePointedAt) {
            return;
        }
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(now.dossier());
        ArrayNode explained = dossier.putArray("uitleg");
        now.unexplained().stream()
                .map(place -> AnswerPlace.parse(place).path())
                .distinct()
                .forEach(path -> explained.addObject().put("veld", path).put("tekst", "Zo is het."));
        Promises then = Promises.of(now.rulebook(), dossier.toString());
        then.areKept();
        assertThat(then.it().stap()).as("explained: %s", then).isNotEqualTo(Stap.ONGERIJMD);
        assertThat(then.it().haalbaar())
                .as("reachable: %s", then)
                .isEqualTo(now.it().haalbaar());
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
