package nl.woonzorgtoets.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.MissingAnswer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Which open questions can wait: those whose answer changes neither the verdict nor the score. */
class WhatMattersTest {

    private static final List<String> PARTS =
            List.of("initiatiefnemer", "programma", "gemeenschap", "financieel", "aanpasbaarheid", "spreiding");

    @Test
    void noAnswerToAQuestionThatCanWaitChangesAnything() {
        // Given the shipped dossiers, whole and without each of their parts
        int tried = 0;
        for (Path file : Parkstad.dossiers()) {
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

    private static List<Object> outcome(Uitslag it) {
        return Arrays.asList(it.haalbaar(), it.scoreMinimum(), it.scoreMaximum());
    }

    private static List<Object> answers(Field field) {
        return switch (field.type()) {
            case JANEE -> List.of(true, false);
            case OPTIE -> List.copyOf(field.options().keySet());
            default -> field.type() == FieldType.GEHEEL ? List.of(0, 1, 50) : List.of();
        };
    }
}
