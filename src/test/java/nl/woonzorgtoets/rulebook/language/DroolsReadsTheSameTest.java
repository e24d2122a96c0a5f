package nl.woonzorgtoets.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.engine.RandomRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule files are DRL: what our parser accepts, Drools' own accepts too, and sees the same structure in it. */
class DroolsReadsTheSameTest {

    static Stream<Path> shippedFiles() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".drl")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void inTheRulesOfParkstad(Path file) throws Exception {
        String text = Files.readString(file);

        assertThat(OwnReading.of(text)).isNotEmpty().isEqualTo(DroolsReading.of(text));
    }

    @Test
    void inEverythingThatTheLanguageHas() throws Exception {
        for (String when : GoodTexts.all()) {
            assertSame(SmallWorld.file(when));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void inRandomRules(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            assertSame(SmallWorld.file(new RandomRule(random).when()));
        }
    }

    /** Most random mistakes make a rule wrong; the others must not be read in another way than Drools does. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void inWhatIsLeftOfRulesWithRandomMistakes(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> good = GoodTexts.all();
        int accepted = 0;
        for (int i = 0; i < 2_000; i++) {
            String text = RandomMistake.in(SmallWorld.file(good.get(random.nextInt(good.size()))), 1, random);
            if (SmallWorld.read(text).meldingen().isEmpty()) {
                assertSame(text);
                accepted++;
            }
        }
        assertThat(accepted)
                .as("texts that are still right, or the test says nothing")
                .isGreaterThan(150);
    }

    private static void assertSame(String file) throws Exception {
        assertThat(OwnReading.of(file)).as(file).isNotEmpty().isEqualTo(DroolsReading.of(file));
    }
}
