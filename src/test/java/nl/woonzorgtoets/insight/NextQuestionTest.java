package nl.woonzorgtoets.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;

/** Which open question matters most, and what hangs on it. */
class NextQuestionTest {

    @Test
    void theOnlyOpenQuestionIsNamedWithWhatEachAnswerLeadsTo() {
        // Given a sound plan of which only is open whether it breaks even
        String dossier = without(Parkstad.text("01"), "\"exploitatieSluitend\": \"JA\",");

        // When the next question is asked for
        NextQuestion next = NextQuestion.of(Parkstad.assess(dossier));

        // Then it is that one, a no is a refusal, and what is no answer is not tried
        assertThat(next.pointer()).isEqualTo("/financieel/exploitatieSluitend");
        assertThat(next.answers()).extracting(NextQuestion.Answer::value).containsExactly("JA", "NEE");
        assertThat(next.answers().get(1).reachable()).extracting(Oordeel::code).containsExactly("NEGATIEF");
        assertThat(next.answers().get(0).reachable()).extracting(Oordeel::code).doesNotContain("NEGATIEF");
    }

    @Test
    void itIsAQuestionThatRulesWaitForAndNoOtherThatWasTriedLeavesFewerVerdicts() {
        for (Path file : Parkstad.dossiers()) {
            Judgement assessment = Parkstad.assess(Parkstad.text(file));
            NextQuestion next = NextQuestion.of(assessment);
            if (next == null) {
                assertThat(waiting(assessment)).as(file.toString()).isEmpty();
                continue;
            }
            assertThat(waiting(assessment)).as(file.toString()).contains(next.pointer());
            Set<Oordeel> now = assessment.uitslag().haalbaar();
            next.answers()
                    .forEach(answer ->
                            assertThat(now).as(file + " " + next.pointer()).containsAll(answer.reachable()));
        }
    }

    @Test
    void aQuestionThatRulesOutAVerdictGoesBeforeOneThatMoreRulesWaitFor() {
        // Given a plan of which a price is open, that many rules wait for, and whether it breaks even
        String dossier = without(Parkstad.text("01"), "\"exploitatieSluitend\": \"JA\",")
                .replaceFirst("\"prijs\": [0-9.]+,?", "")
                .replaceAll(",(\\s*})", "$1");
        Judgement assessment = Parkstad.assess(dossier);

        NextQuestion next = NextQuestion.of(assessment);

        assertThat(waiting(assessment)).anyMatch(pointer -> pointer.endsWith("/prijs"));
        assertThat(next.pointer()).isEqualTo("/financieel/exploitatieSluitend");
        assertThat(next.narrows(assessment.uitslag().haalbaar())).isTrue();
    }

    @Test
    void aNumberIsNotTriedAndIsChosenByTheRulesThatWaitForIt() {
        String dossier = Parkstad.text("01").replaceFirst("\"looptijdJaren\": [0-9]+,", "");

        NextQuestion next = NextQuestion.of(Parkstad.assess(dossier));

        assertThat(next.pointer()).isEqualTo("/financieel/looptijdJaren");
        assertThat(next.answers()).isEmpty();
        assertThat(next.rules()).isEqualTo(3);
    }

    @Test
    void thinkingOnGivesWhatJudgingAnewGives() {
        for (Path file : Parkstad.dossiers()) {
            for (String field :
                    List.of("exploitatieSluitend", "ontmoetingsruimte", "type", "segment", "code", "aard")) {
                String open = Parkstad.text(file).replaceFirst("\"" + field + "\": \"[A-Za-z_.]+\",", "");
                Judgement now = Parkstad.assess(open);
                Judgement on = Assessor.withMoreAnswers(now, Parkstad.dossier(Parkstad.text(file)));
                Judgement anew = Parkstad.assess(Parkstad.text(file));

                assertThat(on.uitslag()).as(file + " " + field).isEqualTo(anew.uitslag());
            }
        }
    }

    private static List<String> waiting(Judgement assessment) {
        return assessment.explanations().stream()
                .filter(it -> it.truth() == Truth.UNKNOWN)
                .flatMap(it -> it.gaps().stream())
                .map(Gap::pointer)
                .distinct()
                .filter(it -> assessment.rulebook().vocabulary().sections().containsKey(it.split("/")[1]))
                .collect(Collectors.toList());
    }

    private static String without(String text, String part) {
        assertThat(text).contains(part);
        return text.replace(part, "");
    }
}
