package nl.woonzorgtoets.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole numbers that get smaller together. */
final class Shares {

    private Shares() {}

    /**
     * Divides less over the same rows: each shrinks alike, none below its floor, and what is left over by rounding goes to who lost most of it.
     *
     * @param floors what each keeps at least
     */
    static int[] of(int[] numbers, int[] floors, int sum) {
        int before = IntStream.of(numbers).sum();
        int[] now = new int[numbers.length];
        for (int i = 0; i < now.length; i++) {
            now[i] = Math.max(floors[i], (int) ((long) numbers[i] * sum / Math.max(1, before)));
        }
        int over = IntStream.of(now).sum() - sum;
        List<Integer> order = IntStream.range(0, now.length)
                .boxed()
                .sorted(Comparator.comparing((Integer it) -> -((long) numbers[it] * sum % Math.max(1, before))))
                .toList();
        while (over != 0) {
            int left = over;
            for (int i : order) {
                if (over < 0 && now[i] < numbers[i]) {
                    now[i]++;
                    over++;
                } else if (over > 0 && now[i] > floors[i]) {
                    now[i]--;
                    over--;
                }
            }
            if (over == left) {
                break;
            }
        }
        return now;
    }

    /** What a row keeps: not nothing where there was something, and what it may not go below. */
    static int[] floors(int[] numbers, int[] least) {
        return IntStream.range(0, numbers.length)
                .map(it -> Math.min(numbers[it], Math.max(Math.min(1, numbers[it]), least[it])))
                .toArray();
    }

    static int sum(int[] numbers) {
        return Arrays.stream(numbers).sum();
    }
}
