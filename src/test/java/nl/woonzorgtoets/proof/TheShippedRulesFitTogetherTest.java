package nl.woonzorgtoets.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;

class TheShippedRulesFitTogetherTest {

    @Test
    void noRulesContradictEachOtherAndEveryGapIsExplained() throws Exception {
        BewijsReport report = Proof.of(
                RulebookReader.read(RuleFiles.read(Path.of("rules"))),
                Duration.ofMinutes(10),
                (what, done, total) -> {});

        assertThat(report.gevonden())
                .extracting(it -> it.bestand() + ":" + it.regel() + " " + it.over() + ": " + it.wat())
                .isEmpty();
        assertThat(report.overbodig()).isEmpty();
        assertThat(report.verklaard()).hasSizeGreaterThan(20);
        assertThat(report.volledigDoorzocht()).isGreaterThan(40);
        assertThat(report.open())
                .as("ruled out by arithmetic alone, or by what lists can hold")
                .hasSizeLessThan(8);
    }
}
