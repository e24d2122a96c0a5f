package nl.woonzorgtoets.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import org.junit.jupiter.api.Test;

/** What is thought on from a judgement is what would come out anew, however many answers are changed one after the other. */
class OneAnswerAfterAnotherTest {

    private static final Pattern ANSWER = Pattern.compile("(?<=: ?)(true|false|null|[0-9]+)(?=[,\\s}])");

    @Test
    void whatDidNotChangeIsTakenFromTheJudgementBefore() {
        int changed = 0;
        int otherwise = 0;
        List<Path> files = Parkstad.dossiers();
        for (int i = 0; i < files.size(); i += 3) {
            Path file = files.get(i);
            String text = Parkstad.text(file);
            Judgement before = Parkstad.assess(text);
            for (MatchResult answer : ANSWER.matcher(text).results().toList()) {
                // Given a case of which one answer is another, or open, than in the case before it
                Dossier dossier = read(before, changed(text, answer));
                if (dossier == null) {
                    continue;
                }

                // When it is thought on from that case
                Judgement on = Assessor.withMoreAnswers(before, dossier);

                // Then every rule, every aspect and the verdict are what they are when nothing of before is known
                Judgement anew = Assessor.byPlan(dossier, before.portfolio(), before.rulebook());
                assertThat(on.truths())
                        .as("%s, %s at %d", file, answer.group(), answer.start())
                        .isEqualTo(anew.truths());
                assertThat(on.uitslag())
                        .as("%s, %s at %d", file, answer.group(), answer.start())
                        .isEqualTo(anew.uitslag());
                changed++;
                otherwise += on.uitslag().equals(before.uitslag()) ? 0 : 1;
                before = on;
            }
        }
        assertThat(changed).as("answers that were changed").isGreaterThan(150);
        assertThat(otherwise).as("outcomes that changed with it").isGreaterThan(100);
    }

    private static String changed(String text, MatchResult answer) {
        String other = switch (answer.group()) {
            case "true" -> "false";
            case "false" -> "true";
            case "null" -> "1";
            default -> answer.start() % 2 == 0 ? "null" : answer.group() + "0";
        };
        return text.substring(0, answer.start()) + other + text.substring(answer.end());
    }

    /** Null when a dossier cannot be so. */
    private static Dossier read(Judgement judgement, String text) {
        try {
            return new DossierReader(judgement.rulebook().vocabulary()).read(text.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidDossierException e) {
            return null;
        }
    }
}
