package nl.woonzorgtoets.archive.sqlite;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.woonzorgtoets.archive.ArchiveInUseException;
import nl.woonzorgtoets.archive.ChildProcess;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.Snapshot;
import nl.woonzorgtoets.archive.SnapshotGoneException;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import nl.woonzorgtoets.archive.TakenIn;
import nl.woonzorgtoets.archive.cases.CaseNumber;
import nl.woonzorgtoets.archive.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class WhenTheDiskFailsTest {

    @TempDir
    Path data;

    @Test
    @Timeout(20)
    void aFullDiskRefusesNewCasesAndGoesOnWhenThereIsRoomAgain() {
        AtomicInteger pages = new AtomicInteger(60);
        try (SqliteArchive archive = new SqliteArchive(OpenArchive.in(
                new DataFolder(data),
                Clock.systemUTC(),
                config -> config.setPragma(SQLiteConfig.Pragma.MAX_PAGE_COUNT, pages.toString())))) {
            int kept = keepUntilFull(archive);

            assertThatThrownBy(() -> archive.keep(zaak("Z").nieuw())).isInstanceOf(StoreUnavailableException.class);
            assertThat(archive.find(new CaseNumber(2026, kept).toString())).isPresent();
            assertThat(archive.lastSeq()).isEqualTo(kept);

            pages.set(10_000);
            assertThat(archive.keep(zaak("Z").nieuw()).nummer()).isEqualTo(new CaseNumber(2026, kept + 1).toString());
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    @Timeout(20)
    void whatAFullDiskRefusesDoesNotCountForTheNext() {
        AtomicInteger pages = new AtomicInteger(60);
        try (SqliteArchive archive = new SqliteArchive(OpenArchive.in(
                new DataFolder(data),
                Clock.systemUTC(),
                config -> config.setPragma(SQLiteConfig.Pragma.MAX_PAGE_COUNT, pages.toString())))) {
            keepUntilFull(archive);
            CountDownLatch slow = new CountDownLatch(1);
            archive.takeIn(new NewCase(
                    zaak("Z-traag").in("A").nieuw().document(), new Snapshot(Map.of(), () -> await(slow) == null)));
            TakenIn full = archive.takeIn(zaak("Z").in("B").nieuw());
            Snapshot beside = archive.snapshot("parkstad", "B", null);
            slow.countDown();

            assertThatThrownBy(full::onDisk).isInstanceOf(StoreUnavailableException.class);
            pages.set(10_000);

            assertThat(archive.snapshot("parkstad", "B", null).totals()).isEmpty();
            NewCase next = new NewCase(zaak("Z-volgende").in("B").nieuw().document(), beside);
            assertThatThrownBy(() -> archive.keep(next)).isInstanceOf(SnapshotGoneException.class);
        }
    }

    private static int keepUntilFull(SqliteArchive archive) {
        int kept = 0;
        try {
            while (true) {
                archive.keep(zaak("Z-" + kept).nieuw());
                kept++;
            }
        } catch (StoreUnavailableException e) {
            return kept;
        }
    }

    @Test
    @Timeout(20)
    void aSlowDiskIsNotAnEndlessQueue() throws Exception {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            CountDownLatch stuck = new CountDownLatch(1);
            CountDownLatch slow = new CountDownLatch(1);
            Thread first = new Thread(() -> archive.writer().submit(ledger -> {
                stuck.countDown();
                return await(slow);
            }));
            first.start();
            stuck.await();
            AtomicInteger refused = new AtomicInteger();
            CountDownLatch done = new CountDownLatch(600);
            for (int i = 0; i < 600; i++) {
                String zaak = "Z-" + i;
                new Thread(() -> {
                            try {
                                archive.keep(zaak(zaak).nieuw());
                            } catch (StoreUnavailableException e) {
                                refused.incrementAndGet();
                            }
                            done.countDown();
                        })
                        .start();
            }
            while (done.getCount() > 512) {
                Thread.sleep(5);
            }
            slow.countDown();

            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(refused).hasValueBetween(600 - 512, 600);
            assertThat(archive.lastSeq()).isEqualTo(600 - refused.get());
        }
    }

    private static Void await(CountDownLatch latch) {
        try {
            latch.await();
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aReadOnlyDiskIsReadAndSaysSo() throws Exception {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keep(zaak("Z-1").nieuw());
        }
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(data)).as("root writes anywhere").isFalse();
            try (SqliteArchive archive = SqliteArchive.open(data)) {
                assertThat(archive.readOnlyBecause())
                        .hasValueSatisfying(it -> assertThat(it).contains("alleen-lezen"));
                assertThat(archive.find("2026-000001")).isPresent();
                assertThatThrownBy(() -> archive.keep(zaak("Z-2").nieuw()))
                        .isInstanceOf(StoreUnavailableException.class);
            }
        } finally {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    @Timeout(20)
    void aSecondProcessOnTheSameArchiveIsTurnedAway() throws Exception {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            assertThatThrownBy(() -> SqliteArchive.open(data)).isInstanceOf(ArchiveInUseException.class);

            long start = System.nanoTime();
            Process second = ChildProcess.start(data, 0);
            String message = second.inputReader().readLine();
            boolean ended = second.waitFor(5, TimeUnit.SECONDS);
            second.destroyForcibly();

            assertThat(ended).isTrue();
            assertThat(second.exitValue()).isEqualTo(3);
            assertThat(message).contains("al in gebruik door een ander programma");
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
            assertThat(archive.keep(zaak("Z-1").nieuw()).nummer()).isEqualTo("2026-000001");
            try (SqliteArchive reading = SqliteArchive.openReadOnly(data)) {
                assertThat(reading.find("2026-000001")).isPresent();
            }
        }
    }

    @Test
    void afterClosingNothingIsTakenIn() {
        SqliteArchive archive = SqliteArchive.open(data);
        archive.close();

        assertThatThrownBy(() -> archive.keep(zaak("Z-1").nieuw())).isInstanceOf(StoreUnavailableException.class);
    }
}
