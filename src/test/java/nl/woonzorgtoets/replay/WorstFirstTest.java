package nl.woonzorgtoets.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.Replay.Verschil;
import org.junit.jupiter.api.Test;

class WorstFirstTest {

    @Test
    void aVerdictThatFlipsIsNotPushedOutByWhatMattersLess() {
        WorstFirst worst = new WorstFirst(3);

        List.of("1", "2", "3", "4").forEach(it -> worst.add(replay(it, Uitkomst.ANDERE_UITLEG, "/bevindingen/1-1")));
        worst.add(replay("5", Uitkomst.ANDER_OORDEEL, "/score"));
        worst.add(replay("6", Uitkomst.ANDER_OORDEEL, "/oordeel"));

        assertThat(worst.all()).extracting(Replay::nummer).containsExactly("6", "5", "1");
    }

    @Test
    void whatWeighsTheSameStaysInTheOrderOfTheArchive() {
        WorstFirst worst = new WorstFirst(3);

        List.of("1", "2", "3", "4").forEach(it -> worst.add(replay(it, Uitkomst.ANDER_OORDEEL, "/oordeel")));

        assertThat(worst.all()).extracting(Replay::nummer).containsExactly("1", "2", "3");
    }

    private static Replay replay(String nummer, Uitkomst uitkomst, String plaats) {
        return new Replay(nummer, "parkstad", uitkomst, List.of(new Verschil(plaats, "1", "2")));
    }
}
