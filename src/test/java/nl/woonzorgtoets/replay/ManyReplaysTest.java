package nl.woonzorgtoets.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import org.junit.jupiter.api.Test;

/** Many cases are judged again side by side, and told one after another. */
class ManyReplaysTest {

    private static final int MANY = 300;
    private static final Envelope ENVELOPE =
            Envelope.now("parkstad", "2026-000001", Instant.parse("2026-08-01T10:00:00Z"), "beoordelaar", null);

    private final CaseBytes sound =
            Codecs.write(Parkstad.assess(Parkstad.text("03")).document(ENVELOPE));
    private final CaseBytes altered = new CaseBytes(
            new String(sound.body(), StandardCharsets.UTF_8)
                    .replace("\"oordeel\":\"NEGATIEF_IN_BEGINSEL\"", "\"oordeel\":\"POSITIEF\"")
                    .getBytes(StandardCharsets.UTF_8),
            null);
    private final Replayer replayer = new Replayer(hash -> Parkstad.rulebook());

    @Test
    void eachIsToldInItsTurnAlsoWhenOneBeforeItTakesLonger() {
        List<Replay> told = new ArrayList<>();
        try (ManyReplays many = new ManyReplays(replayer, null, told::add)) {
            for (int i = 0; i < MANY; i++) {
                many.add("Z-" + i, i % 50 == 0 ? altered : sound);
            }
            many.finish(() -> false);
        }

        assertThat(told)
                .extracting(Replay::nummer)
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(i -> "Z-" + i).toList());
        for (int i = 0; i < MANY; i++) {
            assertThat(told.get(i).uitkomst()).isEqualTo(i % 50 == 0 ? Uitkomst.ANDER_OORDEEL : Uitkomst.GELIJK);
        }
    }

    @Test
    void withoutANumberTheOneThatStandsInItIsTold() {
        List<Replay> told = new ArrayList<>();
        try (ManyReplays many = new ManyReplays(replayer, null, told::add)) {
            many.add(null, sound);
            many.add(null, new CaseBytes("geen json".getBytes(StandardCharsets.UTF_8), null));
            many.finish(() -> false);
        }

        assertThat(told).extracting(Replay::nummer).containsExactly("2026-000001", "");
    }

    @Test
    void afterAStopNothingIsToldAnyMoreAndNothingWaits() {
        CountDownLatch never = new CountDownLatch(1);
        List<Replay> told = new ArrayList<>();
        Replayer stuck = new Replayer(hash -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
        try (ManyReplays many = new ManyReplays(stuck, null, told::add)) {
            many.add("Z-1", sound);
            many.finish(() -> true);
        }

        assertThat(told).isEmpty();
    }
}
