package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static nl.woonzorgtoets.archive.Fixtures.besluit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.woonzorgtoets.archive.cases.CaseNumber;
import org.junit.jupiter.api.Test;

class ManyAtOnceTest extends ArchiveOfATest {

    private static final int CLIENTS = 16;

    @Test
    void sixteenClientsGetConsecutiveNumbersAndFindTheirOwnBytes() throws Exception {
        int each = 50;

        List<KeptCase> kept = together(client -> {
            List<KeptCase> mine = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                mine.add(archive.keep(zaak("Z-" + client + "-" + i).nieuw()));
            }
            return mine;
        });

        List<String> numbers = IntStream.rangeClosed(1, CLIENTS * each)
                .mapToObj(i -> new CaseNumber(2026, i).toString())
                .toList();
        assertThat(kept).extracting(KeptCase::nummer).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(kept)
                .allSatisfy(
                        it -> assertThat(archive.find(it.nummer()).orElseThrow().body())
                                .isEqualTo(it.body()));
        assertThat(archive.portfolio("parkstad", "WK091701", "x").get("kwetsbareEenheden"))
                .isEqualByComparingTo("" + 12 * CLIENTS * each);
        assertThat(archive.verify().findings()).isEmpty();
    }

    @Test
    void sixteenClientsWithTheSameKeysGetTheSameCases() throws Exception {
        int keys = 25;

        List<KeptCase> kept = together(client -> {
            List<KeptCase> mine = new ArrayList<>();
            for (int i = 0; i < keys; i++) {
                mine.add(
                        archive.keep(zaak("Z-" + client).sleutel("sleutel-" + i).nieuw()));
            }
            return mine;
        });

        assertThat(archive.lastSeq()).isEqualTo(keys);
        for (int i = 0; i < keys; i++) {
            int place = i;
            List<byte[]> answers = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> kept.get(client * keys + place).body())
                    .toList();
            assertThat(answers).allSatisfy(body -> assertThat(body).isEqualTo(answers.get(0)));
        }
    }

    @Test
    void searchTablesThatAreRebuiltAreTheSame() throws Exception {
        together(client -> List.of(archive.keep(zaak("Z-" + client % 5)
                .eenheden(client % 4 == 0 ? null : "" + client)
                .nieuw())));
        archive.decide(besluit("2026-000003", "NEGATIEF"));
        archive.decide(besluit("2026-000016", "NEGATIEF"));
        archive.destroy("2026-000015", "selectielijst", "beheer", "2036-01-01T00:00:00Z");
        List<CaseSummary> before = archive.search(CaseFilter.ALL, 0, 100).cases();

        archive.rebuildIndex();

        assertThat(archive.search(CaseFilter.ALL, 0, 100).cases()).isEqualTo(before);
        assertThat(archive.verify().findings()).isEmpty();
    }

    private interface Client {
        List<KeptCase> work(int number) throws Exception;
    }

    private static List<KeptCase> together(Client client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<List<KeptCase>>> work = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                work.add(() -> client.work(number));
            }
            List<KeptCase> all = new ArrayList<>();
            for (Future<List<KeptCase>> done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
