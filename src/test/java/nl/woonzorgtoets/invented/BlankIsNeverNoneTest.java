package nl.woonzorgtoets.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody blanks a value in a file of the shipped rules: it is refused at its place, or no verdict becomes milder by it. */
@Endurance
class BlankIsNeverNoneTest {

    /** A value after its key, up to the end of the line or of what stands between brackets; not a text of more lines. */
    private static final Pattern VALUE = Pattern.compile("(?<=[\\w'] ?: )(?![|>{\\[#])[^,{}\\[\\]\\n#]+(?=[,}\\n])");

    private final Random random = new Random(51);

    @ParameterizedTest
    @CsvSource({"drempels.yaml, 20", "kader.yaml, 12", "vragen.yaml, 12"})
    void whateverIsBlanked(String file, int times) throws Exception {
        String text = new String(Parkstad.rulebook().files().contents().get(file), StandardCharsets.UTF_8);
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        List<String> plans = plans();
        int refused = 0;
        for (int i = 0; i < times * Endurance.TIMES; i++) {
            MatchResult value = values.get(random.nextInt(values.size()));
            String blank =
                    text.substring(0, value.start()) + (random.nextBoolean() ? "" : "~") + text.substring(value.end());
            Map<String, byte[]> files =
                    new TreeMap<>(Parkstad.rulebook().files().contents());
            files.put(file, blank.getBytes(StandardCharsets.UTF_8));
            String place =
                    file + ", line " + blank.substring(0, value.start()).lines().count();
            try {
                noMilder(RulebookReader.read(new RuleFiles(files)), plans, place);
            } catch (RejectedRulebookException e) {
                refused++;
                assertThat(e.meldingen()).as(place).extracting(Melding::bestand).contains(file);
            }
        }
        assertThat(refused).as("or the test says nothing").isGreaterThan(times / 2);
    }

    private List<String> plans() {
        InventedPlans invented = new InventedPlans(Parkstad.rulebook().vocabulary(), new Chance(random));
        List<String> plans = new ArrayList<>();
        Parkstad.dossiers().forEach(it -> {
            plans.add(Parkstad.text(it));
            plans.add(invented.like(Parkstad.text(it), 3));
        });
        return plans;
    }

    private static void noMilder(Rulebook blanked, List<String> plans, String place) throws Exception {
        for (String plan : plans) {
            if (!isRead(plan, Parkstad.rulebook()) || !isRead(plan, blanked)) {
                continue;
            }
            Promises full = Promises.of(Parkstad.rulebook(), plan, Map.of());
            Promises careful = Promises.of(blanked, plan, Map.of());
            assertThat(careful.it().oordeel().onvolledig() || careful.rank() >= full.rank())
                    .as("%s: %s\nbefore: %s", place, careful, full)
                    .isTrue();
        }
    }

    private static boolean isRead(String plan, Rulebook rulebook) {
        try {
            Promises.of(rulebook, plan, Map.of());
            return true;
        } catch (InvalidDossierException e) {
            return false;
        }
    }
}
