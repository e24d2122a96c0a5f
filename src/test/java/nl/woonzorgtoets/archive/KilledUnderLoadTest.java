package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.archive.cases.CaseReader;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Endurance
class KilledUnderLoadTest {

    private static final int CYCLES = 6 * Endurance.TIMES;
    private static final int MAX_MILLIS = 400;

    @TempDir
    Path data;

    private final Map<String, String> acknowledged = new HashMap<>();

    @Test
    void nothingThatWasAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        Random moments = new Random(20260701);
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            Process child = ChildProcess.start(data, cycle);
            Thread killer = killAfter(child, 1 + moments.nextInt(MAX_MILLIS));
            readAcknowledgements(child, killer);
            killer.join();
            child.waitFor();

            try (SqliteArchive archive = SqliteArchive.open(data)) {
                assertThat(archive.readOnlyBecause()).isEmpty();
                retryWhatWasNotAcknowledged(archive, cycle);
                assertThat(archive.search(CaseFilter.ALL, 0, 1).total()).isEqualTo(archive.lastSeq());
            }
        }
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            assertThat(kept(archive)).containsAllEntriesOf(acknowledged);
            assertThat(archive.verify().findings()).isEmpty();
        }
        System.out.println(CYCLES + " keer gestopt, " + acknowledged.size() + " bevestigd, 0 verloren");
    }

    private static Thread killAfter(Process child, int millis) {
        return new Thread(() -> {
            try {
                Thread.sleep(millis);
                // Through its handle: the process itself would close the pipe with acknowledgements still in it.
                child.toHandle().destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void readAcknowledgements(Process child, Thread killer) throws IOException {
        try (BufferedReader lines = child.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 2 && words[1].length() == "2026-000001".length()) {
                    acknowledged.put(words[0], words[1]);
                }
                if (killer.getState() == Thread.State.NEW) {
                    killer.start();
                }
            }
        }
    }

    /** The client does not know whether its last request was kept; it sends it again, and there must be one. */
    private void retryWhatWasNotAcknowledged(SqliteArchive archive, int cycle) {
        for (int client = 0; client < ChildProcess.CLIENTS; client++) {
            int i = 0;
            while (acknowledged.containsKey(ChildProcess.key(cycle, client, i))) {
                i++;
            }
            String key = ChildProcess.key(cycle, client, i);
            KeptCase retried = archive.keep(zaak("Z-" + key).sleutel(key).nieuw());
            acknowledged.put(key, retried.nummer());
        }
    }

    private static Map<String, String> kept(SqliteArchive archive) {
        Map<String, String> kept = new HashMap<>();
        Set<String> numbers = new HashSet<>();
        archive.cases(CaseFilter.ALL).forEach(it -> {
            assertThat(numbers.add(it.nummer())).isTrue();
            kept.put(CaseReader.read(it.bytes()).envelope().sleutel(), it.nummer());
        });
        assertThat(kept).hasSameSizeAs(numbers);
        return kept;
    }
}
