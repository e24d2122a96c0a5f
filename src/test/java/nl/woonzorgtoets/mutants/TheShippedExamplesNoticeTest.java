package nl.woonzorgtoets.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;

class TheShippedExamplesNoticeTest {

    @Test
    void everySmallChangeOfTheShippedRulesIsNoticedOrExplained() throws Exception {
        Rulebook shipped = RulebookReader.readProposed(RuleFiles.read(Path.of("rules")));

        MutantReport report = Mutants.of(shipped, 0, (what, done, total) -> {});

        assertThat(report.mutanten()).isGreaterThan(3_000);
        assertThat(report.overlevend())
                .extracting(it -> it.bestand() + ":" + it.regel() + " " + it.over() + ": " + it.wat())
                .isEmpty();
        assertThat(report.overbodig()).isEmpty();
    }
}
