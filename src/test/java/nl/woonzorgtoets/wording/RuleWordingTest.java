package nl.woonzorgtoets.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.model.Rule;
import org.junit.jupiter.api.Test;

/** All shipped rules as people read them; a change of words shows in the file beside this test. */
class RuleWordingTest {

    private static final Path GOLDEN = Path.of("src/test/resources/nl/woonzorgtoets/wording/regels-in-woorden.txt");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void everyShippedRuleReadsAsItWasAgreed() throws IOException {
        String read = allRules();
        if (System.getProperty("woordenOpnieuw") != null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, read);
        }

        assertThat(read).isEqualTo(Files.readString(GOLDEN));
    }

    private static String allRules() {
        RuleWording wording = new RuleWording(Parkstad.rulebook(), DAY, null);
        StringBuilder text = new StringBuilder();
        for (Rule rule : Parkstad.rulebook().rules()) {
            text.append(rule.id()).append(' ').append(rule.title()).append('\n');
            wording.conditions(rule).forEach(it -> append(text, it, "  - "));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Clause clause, String indent) {
        text.append(indent).append(clause.sentence()).append('\n');
        clause.parts().forEach(it -> append(text, it, "  " + indent));
    }
}
