package nl.woonzorgtoets.insight;

import java.util.Optional;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges a dossier again as if one more question was answered. */
final class WhatIf {

    private final Judgement assessment;
    private final DossierReader reader;

    WhatIf(Judgement assessment) {
        this.assessment = assessment;
        this.reader = new DossierReader(assessment.rulebook().vocabulary());
    }

    /** Empty when the dossier cannot have that answer. */
    Optional<Judgement> answered(String pointer, Object value) {
        try {
            byte[] json = with(pointer, value);
            Rulebook judging = assessment.rulebook().voor(json);
            // An answer that brings in an addition changes the rules themselves: then nothing of before stands.
            return Optional.of(
                    judging == assessment.rulebook()
                            ? Assessor.withMoreAnswers(assessment, reader.readKept(json))
                            : Assessor.judge(
                                    new DossierReader(judging.vocabulary()).readKept(json),
                                    assessment.portfolio(),
                                    judging));
        } catch (InvalidDossierException e) {
            return Optional.empty();
        }
    }

    private byte[] with(String pointer, Object value) {
        JsonNode dossier = Json.EXACT.readTree(assessment.dossier().text());
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = dossier.at(place.head());
        ObjectNode object =
                parent.isMissingNode() ? ((ObjectNode) dossier).putObject(section(place)) : (ObjectNode) parent;
        object.set(place.last().getMatchingProperty(), Json.EXACT.valueToTree(value));
        return Json.EXACT.writeValueAsBytes(dossier);
    }

    private static String section(JsonPointer place) {
        return place.getMatchingProperty();
    }
}
