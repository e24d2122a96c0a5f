package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.wording.framework.FrameworkReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a framework without points one condition can lead to another verdict than the next. */
class AConditionWithALimitOfItsOwnTest {

    private static final String CONDITION = "    soort: VOORWAARDE\n";

    @ParameterizedTest(name = "{0}, herplant {1}: {2}")
    @CsvSource({
        "LIEVER_NIET, false, LIEVER_NIET",
        "LIEVER_NIET, true, MAG",
        // the limit of the step stays: a condition that is open never gives a verdict without conditions
        "MAG, false, HERPLANT"
    })
    void theLeastFavourableLimitCounts(String limit, boolean planted, String verdict) throws Exception {
        Rulebook rulebook = treesWith("hoogstens: { voldoetNiet: " + limit + " }");
        byte[] dossier = """
                { "zaak": { "zaaknummer": "K-1", "peildatum": "2026-06-01" },
                  "kap": { "perceel": "P2", "monument": false, "dikte": 45, "ziek": true, "herplant": %s } }
                """.formatted(planted).getBytes(StandardCharsets.UTF_8);

        var judgement = Assessor.judge(new DossierReader(rulebook.vocabulary()).read(dossier), Map.of(), rulebook);

        assertThat(judgement.uitslag().oordeel().code()).isEqualTo(verdict);
    }

    @Test
    void thePageOfTheFrameworkTellsBothLimits() throws Exception {
        Rulebook rulebook = treesWith("hoogstens: { voldoetNiet: LIEVER_NIET }");

        assertThat(FrameworkReader.read(rulebook, LocalDate.of(2026, 6, 1), null)
                        .documents()
                        .toString())
                .contains("krijgt hoogstens het oordeel ‘Kappen mag met herplant’."
                        + " Bij de uitkomst ‘Voldoet niet’ is het oordeel hoogstens ‘Liever laten staan’.");
    }

    private static Rulebook treesWith(String limit) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(Path.of("src/test/resources/regels-kapmeldingen"))
                .contents());
        String kader = new String(files.get("kader.yaml"), StandardCharsets.UTF_8);
        assertThat(kader).contains(CONDITION);
        files.put(
                "kader.yaml",
                kader.replace(CONDITION, CONDITION + "    " + limit + "\n").getBytes(StandardCharsets.UTF_8));
        return Parkstad.read(new RuleFiles(files));
    }
}
