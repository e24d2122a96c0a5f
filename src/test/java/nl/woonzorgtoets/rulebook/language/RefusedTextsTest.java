package nl.woonzorgtoets.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.language.HostileTexts.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is outside the language is refused, at its line and with the reason, and nothing of it ever runs. */
class RefusedTextsTest {

    static List<Hostile> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedAtItsLineWithTheReason(Hostile hostile) {
        SmallWorld.Reading reading = SmallWorld.read(hostile.text());

        assertThat(reading.rules()).as("%s", reading.meldingen()).hasSizeLessThan(2);
        assertThat(reading.meldingen())
                .as(hostile.text())
                .isNotEmpty()
                .anyMatch(melding ->
                        melding.regel() == hostile.line() && melding.melding().contains(hostile.reason()));
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(texts()).hasSizeGreaterThan(100);
    }

    @Test
    void noneOfThemEverRuns() {
        texts().forEach(hostile -> SmallWorld.read(hostile.text()));
        long loaded = loadedClasses();

        for (int i = 0; i < 3; i++) {
            texts().forEach(hostile -> SmallWorld.read(hostile.text()));
        }

        assertThat(loadedClasses() - loaded)
                .as("classes made from %s texts", texts().size())
                .isLessThan(10);
        assertThat(Canary.SONGS).hasValue(0);
        assertThat(Files.exists(Path.of("canary"))).isFalse();
    }

    private static long loadedClasses() {
        return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    }

    @Test
    void theCanaryCanSing() {
        Canary.sing();
        assertThat(Canary.SONGS.getAndSet(0)).isEqualTo(1);
    }
}
