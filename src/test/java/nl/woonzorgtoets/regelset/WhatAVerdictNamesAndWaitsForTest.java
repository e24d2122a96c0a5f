package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.wording.telling.Telling;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A verdict under conditions names what gives a better one; a total waits until it says something, and no verdict waits for what changes nothing. */
class WhatAVerdictNamesAndWaitsForTest {

    private static final Path MIDDLING = Path.of("rules/dossiers/23-ijkpunt-middelmatig.json");

    @Test
    void underConditionsByItsScoreAPlanHearsWhatTogetherGivesABetterOne() {
        Assessment it = Parkstad.assess(Parkstad.text(MIDDLING)).assessment();

        assertThat(it.oordeel().code()).isEqualTo("POSITIEF_ONDER_VOORWAARDEN");
        assertThat(it.conditions())
                .extracting(Remark::aspect)
                .containsExactly("aanpasbaarheid.herbestemming", "aanpasbaarheid.ruimten", "aanpasbaarheid.modulair");
        assertThat(Parkstad.assess(adapted(true)).assessment().oordeel().code()).isEqualTo("POSITIEF");
        assertThat(Parkstad.assess(adapted(false)).assessment().oordeel().code())
                .as("one less is not enough")
                .isEqualTo("POSITIEF_ONDER_VOORWAARDEN");
    }

    private static String adapted(boolean modular) {
        return with(MIDDLING, Map.of("herbestemming", "VOLLEDIG", "multifunctioneleRuimte", true, "modulair", modular));
    }

    private static String with(Path file, Map<String, Object> answers) {
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(Parkstad.text(file));
        answers.forEach((name, answer) -> dossier.withObject("/aanpasbaarheid")
                .set(name, JsonMapper.shared().valueToTree(answer)));
        return dossier.toString();
    }

    @Test
    void aTotalThatSaysMoreThanIsKnownIsARange() {
        Assessment it = Parkstad.assess(Parkstad.text("04")).assessment();

        assertThat(it.score().now()).isNull();
        assertThat(it.klasse()).isNull();
        assertThat(it.score().lowest()).isLessThan(it.score().highest());
    }

    @Test
    void whatIsDueAndChangesNothingIsListedAndHoldsNothing() {
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(Parkstad.text("10"));
        dossier.withObject("/zaak").remove("planologischeStatus");
        Judgement judged = Parkstad.assess(dossier.toString());

        Assessment it = judged.assessment();
        Telling told = Telling.of(judged.document(Envelope.trial("parkstad", Instant.EPOCH)), Parkstad.rulebook());

        assertThat(it.oordeel().code()).isEqualTo("POSITIEF");
        assertThat(it.due()).extracting(Missing::pointer).contains("/zaak/planologischeStatus");
        assertThat(told.next())
                .noneMatch(one -> one.contains("niets meer te doen"))
                .anyMatch(one -> one.startsWith("In het dossier ontbreekt nog een antwoord."));
    }
}
