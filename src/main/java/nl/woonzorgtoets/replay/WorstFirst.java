package nl.woonzorgtoets.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.woonzorgtoets.replay.Replay.Uitkomst;

/**
 * The most serious replays among many, as many as can be shown: a verdict that flips must not be pushed out by hundreds of texts that
 * changed before it.
 */
final class WorstFirst {

    private static final Comparator<Replay> BY_WEIGHT = Comparator.comparing(
                    Replay::uitkomst, Comparator.<Uitkomst>reverseOrder())
            .thenComparing(it -> !it.flips());

    private final int most;
    private final List<Replay> kept = new ArrayList<>();

    WorstFirst(int most) {
        this.most = most;
    }

    void add(Replay replay) {
        int place = kept.size();
        while (place > 0 && BY_WEIGHT.compare(replay, kept.get(place - 1)) < 0) {
            place--;
        }
        if (place < most) {
            kept.add(place, replay);
        }
        if (kept.size() > most) {
            kept.remove(most);
        }
    }

    List<Replay> all() {
        return List.copyOf(kept);
    }
}
