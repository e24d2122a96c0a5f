package nl.woonzorgtoets.invented;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Chooses, the same for the same seed. */
public record Chance(Random random) {

    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** At least one of them, in their order. */
    <T> List<T> some(List<T> of) {
        T sure = one(of);
        return of.stream().filter(it -> it == sure || oneIn(3)).toList();
    }

    IntStream times(int least, int most) {
        return IntStream.range(0, from(least, most));
    }
}
