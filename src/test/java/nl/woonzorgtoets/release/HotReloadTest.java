package nl.woonzorgtoets.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotReloadTest {

    private static final String DREMPELS = "drempels.yaml";
    private static final String RULE = "fair-share/5.3-draagkracht.drl";
    private static final String EXAMPLES = "fair-share/5.3-draagkracht.voorbeelden.yaml";
    /** Far more than it takes, because a build machine may be busy; a benchmark says how long it takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MANY = 300 * Endurance.TIMES;

    @TempDir
    Path temporary;

    private Path folder;

    private final List<String> activated = new ArrayList<>();
    private Release release;
    private FolderWatch watch;

    @BeforeEach
    void aWatchedFolder() throws IOException {
        folder = temporary.resolve("regels");
        copy(Path.of("src/test/resources/regels-klein"), folder);
        release = new Release(
                new RulebookShelf(hash -> Optional.empty()),
                (files, moment, author, approval) -> activated.add(files.hash()),
                new Checks(),
                kader -> true,
                Clock.systemUTC());
        offer();
        assertThat(release.state().afgewezen()).isEmpty();
        watch = new FolderWatch(folder, this::offer);
        watch.start();
    }

    @AfterEach
    void stopWatching() {
        watch.close();
    }

    @Test
    void aValidChangeBecomesActive() throws IOException {
        String before = release.state().hash();

        edit(DREMPELS, "waarde: 0.10", "waarde: 0.20");

        await(() -> !release.state().hash().equals(before));
        assertThat(release.state().afgewezen()).isEmpty();
        assertThat(activated).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aBrokenChangeLeavesTheActiveRegelsetAndSaysWhatIsWrong() throws IOException {
        String before = release.state().hash();

        edit(RULE, "Gebied( ses <", "Gebied( sse <");

        await(() -> !release.state().afgewezen().isEmpty());
        assertThat(release.state().hash()).isEqualTo(before);
        assertThat(release.state().afgewezen()).singleElement().satisfies(melding -> {
            assertThat(melding.bestand()).isEqualTo(RULE);
            assertThat(melding.regel()).isEqualTo(9);
            assertThat(melding.suggestie()).isEqualTo("ses");
        });
    }

    @Test
    void aChangeWhoseExamplesFailIsRefusedTheSameWay() throws IOException {
        String before = release.state().hash();

        edit(RULE, "ses < $ses", "ses > $ses");

        await(() -> !release.state().afgewezen().isEmpty());
        assertThat(release.state().hash()).isEqualTo(before);
        assertThat(release.state().afgewezen())
                .allSatisfy(melding -> assertThat(melding.bestand()).isEqualTo(EXAMPLES));
    }

    @Test
    void aMendedFolderIsNoLongerRefused() throws IOException {
        edit(RULE, "Gebied( ses <", "Gebied( sse <");
        await(() -> !release.state().afgewezen().isEmpty());

        edit(RULE, "Gebied( sse <", "Gebied( ses <");

        await(() -> release.state().afgewezen().isEmpty());
        assertThat(activated).hasSize(1);
    }

    @Test
    void aSaveByRenamingIsSeen() throws IOException {
        String before = release.state().hash();
        Path aside = folder.resolve("drempels.yaml.tmp");
        Files.writeString(aside, text(DREMPELS).replace("waarde: 0.10", "waarde: 0.30"));

        Files.move(
                aside, folder.resolve(DREMPELS), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        await(() -> !release.state().hash().equals(before));
    }

    @Test
    void aFileInHalvesIsTakenOnceItIsWhole() throws Exception {
        String before = release.state().hash();
        String whole = text(DREMPELS).replace("waarde: 0.10", "waarde: 0.40");

        for (int end = 0; end <= 10; end++) {
            Files.writeString(folder.resolve(DREMPELS), whole.substring(0, whole.length() * end / 10));
            Thread.sleep(60);
        }

        await(() -> !release.state().hash().equals(before)
                && release.state().afgewezen().isEmpty());
        assertThat(activated).hasSize(2);
    }

    @Test
    void anEditorAtWorkBesideTheFilesDoesNotKeepAChangeWaiting() throws Exception {
        String before = release.state().hash();
        edit(DREMPELS, "waarde: 0.10", "waarde: 0.50");

        await(() -> {
            write(".drempels.yaml.swp", String.valueOf(System.nanoTime()));
            return !release.state().hash().equals(before);
        });
    }

    @Test
    void filesThatComeAndGoBesideTheFilesDoNotKeepAChangeWaiting() throws Exception {
        String before = release.state().hash();
        Files.createDirectories(folder.resolve(".git"));
        Thread noise = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                write(".git/index.lock", "x");
                write("4913", "x");
                folder.resolve(".git/index.lock").toFile().delete();
                folder.resolve("4913").toFile().delete();
            }
        });
        noise.start();
        try {
            edit(DREMPELS, "waarde: 0.10", "waarde: 0.60");

            await(() -> !release.state().hash().equals(before));
        } finally {
            noise.interrupt();
            noise.join();
        }
    }

    @Test
    void aFolderThatIsGoneIsSaidSoAndHealsWhenItIsBack() throws IOException {
        Path aside = folder.resolveSibling("regels-weg");

        Files.move(folder, aside);
        await(() -> !release.state().afgewezen().isEmpty());
        assertThat(release.state().afgewezen())
                .singleElement()
                .satisfies(it -> assertThat(it.melding()).isEqualTo("De map met regels bestaat niet."));
        assertThat(release.state().hash()).isNotNull();

        Files.move(aside, folder);
        await(() -> release.state().afgewezen().isEmpty());
        assertThat(activated).hasSize(1);
    }

    @Test
    @Endurance
    void manyReloadsLeaveMemoryFlat() throws IOException {
        watch.close();
        reload(50);
        long before = usedAfterCollection();

        reload(MANY);

        long growth = usedAfterCollection() - before;
        assertThat(growth).isLessThan(24L * 1024 * 1024);
        assertThat(activated.size()).isGreaterThan(MANY);
    }

    private void offer() {
        release.release(Proposal.ofFolder(folder, hash -> Author.RULES_FOLDER));
    }

    private void reload(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            String text = text(DREMPELS);
            String next = text.contains("waarde: 0.10") ? "waarde: 0.11" : "waarde: 0.10";
            Files.writeString(folder.resolve(DREMPELS), text.replaceAll("waarde: 0\\.1[01]", next));
            offer();
            assertThat(release.state().afgewezen()).isEmpty();
        }
    }

    private static long usedAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void edit(String file, String text, String becomes) throws IOException {
        String old = text(file);
        assertThat(old).contains(text);
        Files.writeString(folder.resolve(file), old.replace(text, becomes));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
