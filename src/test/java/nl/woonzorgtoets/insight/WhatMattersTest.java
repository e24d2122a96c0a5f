package nl.woonzorgtoets.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.assessment.WhatMatters;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.MissingAnswer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which open questions can wait: those whose answer changes neither the verdict nor the score. */
class WhatMattersTest {

    private static final List<String> PARTS =
            List.of("initiatiefnemer", "programma", "gemeenschap", "financieel", "aanpasbaarheid", "spreiding");

    @Test
    void noAnswerToAQuestionThatCanWaitChangesAnything() {
        // Given the shipped dossiers and those of an expert, whole and without each of their parts
        int tried = 0;
        for (Path file : Stream.concat(Parkstad.dossiers().stream(), Parkstad.plans().stream())
                .toList()) {
            ObjectNode dossier = (ObjectNode) Json.EXACT.readTree(Parkstad.text(file));
            tried += nothingChanges(file.getFileName().toString(), dossier);
            for (String part : PARTS) {
                ObjectNode less = dossier.deepCopy();
                less.remove(part);
                tried += nothingChanges(file.getFileName() + " without " + part, less);
            }
        }
        assertThat(tried).isGreaterThan(300);
    }

    /** How many answers were tried. */
    private static int nothingChanges(String which, ObjectNode dossier) {
        Judgement now = Parkstad.assess(dossier.toString());
        WhatMatters matters = WhatMatters.in(now);
        WhatIf whatIf = new WhatIf(now);
        int tried = 0;
        for (MissingAnswer open : now.dossier().missing()) {
            if (matters.canWait(open.pointer(), open.field())) {
                for (Object answer : answers(open.field())) {
                    var then = whatIf.answered(open.pointer(), answer).map(it -> outcome(it.uitslag()));
                    tried += then.isPresent() ? 1 : 0;
                    assertThat(then.orElse(outcome(now.uitslag())))
                            .as(which + ": " + open.pointer() + " " + answer)
                            .isEqualTo(outcome(now.uitslag()));
                }
            }
        }
        return tried;
    }

    @Test
    void whatARuleIsStillOpenForCannotWait() {
        String dossier = Parkstad.text("01").replace("\"exploitatieSluitend\": \"JA\",", "");

        Judgement now = Parkstad.assess(dossier);

        WhatMatters matters = WhatMatters.in(now);
        assertThat(now.dossier().missing().stream()
                        .filter(it -> it.pointer().equals("/financieel/exploitatieSluitend"))
                        .noneMatch(it -> matters.canWait(it.pointer(), it.field())))
                .isTrue();
    }

    @Test
    void nothingIsCalledMissingThatCanWait() {
        // Given shipped dossiers of several kinds, each without one of its answers
        int called = 0;
        for (String number : List.of("01", "02", "05")) {
            JsonNode dossier = Json.EXACT.readTree(Parkstad.text(number));
            for (String part : PARTS) {
                for (String question : dossier.path(part).propertyNames()) {
                    ObjectNode less = (ObjectNode) dossier.deepCopy();
                    less.withObject("/" + part).remove(question);
                    called += onlyWhatMattersIsCalledMissing(number + " " + question, less);
                }
            }
        }
        assertThat(called).isGreaterThan(150);
    }

    /** How much is called missing. */
    private static int onlyWhatMattersIsCalledMissing(String which, ObjectNode dossier) {
        Judgement now = Parkstad.byPlan(dossier.toString());
        WhatMatters matters = WhatMatters.in(now);
        Set<String> waiting = now.dossier().missing().stream()
                .filter(it -> matters.canWait(it.pointer(), it.field()))
                .map(MissingAnswer::pointer)
                .collect(Collectors.toSet());
        List<Missing> missing = now.assessment().missing();
        assertThat(missing).as(which).extracting(Missing::pointer).noneMatch(waiting::contains);
        return missing.size();
    }

    private static List<Object> outcome(Uitslag it) {
        return Arrays.asList(it.haalbaar(), it.scoreMinimum(), it.scoreMaximum());
    }

    private static List<Object> answers(Field field) {
        return switch (field.type()) {
            case JANEE -> List.of(true, false);
            case OPTIE -> List.copyOf(field.options().keySet());
            case GEHEEL, DECIMAAL -> List.of(0, 1, 50);
            default -> List.of();
        };
    }
}
