package nl.woonzorgtoets.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import org.junit.jupiter.api.Test;

/** Typing may not take the machine from those who judge. */
class ChecksTest {

    private final Checks checks = new Checks();

    @Test
    void theSameTextIsCheckedOnce() throws Exception {
        assertThat(checks.of(version(1))).isSameAs(checks.of(version(1)));
        assertThat(checks.whileTyping("anne", version(1))).containsSame(checks.of(version(1)));
    }

    @Test
    void ofManyKeystrokesOnlyTheLastIsWaitedFor() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            List<Future<Optional<Checked>>> asked = new ArrayList<>();
            for (int i = 1; i <= 12; i++) {
                RuleFiles files = version(i);
                asked.add(threads.submit(() -> checks.whileTyping("anne", files)));
                Thread.sleep(2);
            }
            long answered = 0;
            for (Future<Optional<Checked>> one : asked) {
                answered += one.get().isPresent() ? 1 : 0;
            }
            assertThat(asked.get(11).get()).isPresent();
            assertThat(answered).isLessThan(12);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void oneWhoTypesDoesNotTakeTheTurnOfAnother() throws Exception {
        assertThat(checks.whileTyping("anne", version(1))).isPresent();
        assertThat(checks.whileTyping("bert", version(2))).isPresent();
        assertThat(checks.whileTyping("anne", version(3))).isPresent();
    }

    private static RuleFiles version(int number) throws RejectedRulebookException {
        Map<String, byte[]> files =
                new TreeMap<>(RuleFiles.read(Path.of("rules")).contents());
        files.put("README.md", ("Versie " + number).getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(files);
    }
}
