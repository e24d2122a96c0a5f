package nl.woonzorgtoets.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;

class WhatWasToldBeforeIsToldTheSameTest {

    private final Rulebook rulebook = Parkstad.rulebook();
    private final Explainer remembering = new Explainer(rulebook.rules(), rulebook.tussenuitkomsten());

    @Test
    void ofEveryRuleInEveryShippedDossierAfterAllOthers() throws Exception {
        for (int time = 0; time < 2; time++) {
            for (Path number : Parkstad.dossiers()) {
                Dossier dossier = rulebook.read(Parkstad.text(number).getBytes(StandardCharsets.UTF_8));
                List<RuleExplanation> anew = Explainer.explain(
                        rulebook.rules(), rulebook.tussenuitkomsten(), rulebook.facts(dossier, Map.of()));

                List<RuleExplanation> again = remembering.whenAsked(
                        anew.stream().map(RuleExplanation::truth).toArray(Truth[]::new),
                        rulebook.ownFacts(dossier, Map.of()),
                        rulebook.knownFacts(dossier));

                for (int i = 0; i < anew.size(); i++) {
                    assertThat(told(again.get(i)))
                            .as(number + " " + anew.get(i).rule().id())
                            .isEqualTo(told(anew.get(i)));
                }
            }
        }
    }

    private static List<Object> told(RuleExplanation it) {
        return Arrays.asList(it.truth(), it.used(), it.failure(), it.gaps(), it.notInForce());
    }
}
