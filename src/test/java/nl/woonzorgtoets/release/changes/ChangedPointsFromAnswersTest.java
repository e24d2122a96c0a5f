package nl.woonzorgtoets.release.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;

/** Other points for the same answer, and another score for the class, are told before they are saved. */
class ChangedPointsFromAnswersTest {

    @Test
    void itSaysFromWhatToWhat() throws Exception {
        RuleFiles files = RuleFiles.read(Path.of("src/test/resources/regels-cijfers"));
        Map<String, byte[]> changed = new TreeMap<>(files.contents());
        String kader = new String(changed.get("kader.yaml"), StandardCharsets.UTF_8);
        changed.put(
                "kader.yaml",
                kader.replace("tot: 10, uit: 6", "tot: 10, uit: 8")
                        .replace("klasseUit: exact\n", "")
                        .getBytes(StandardCharsets.UTF_8));
        Rulebook was = RulebookReader.read(files);
        Rulebook becomes = RulebookReader.read(new RuleFiles(changed));

        assertThat(RulebookChanges.between(was, becomes).toString())
                .contains(
                        "oplopend tot 6 bij 10.",
                        "oplopend tot 8 bij 10.",
                        "Klasse en ondergrens volgen uit de score",
                        "zonder af te ronden",
                        "na afronden");
    }
}
