package nl.woonzorgtoets.release.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

    private static final String BASE = "een\ntwee\ndrie\nvier\nvijf\nzes\nzeven\n";

    @Test
    void bothChangesStandInTheText() {
        String mine = BASE.replace("twee", "TWEE");
        String theirs = BASE.replace("zes\n", "ZES\nen een half\n").replace("een\n", "nul\neen\n");

        assertThat(ThreeWayMerge.of(BASE, mine, BASE.replace("zes\n", "ZES\nen een half\n")))
                .hasValue("een\nTWEE\ndrie\nvier\nvijf\nZES\nen een half\nzeven\n");
        assertThat(ThreeWayMerge.of(BASE, BASE.replace("zes\n", ""), theirs.replace("ZES\nen een half\n", "zes\n")))
                .hasValue("nul\neen\ntwee\ndrie\nvier\nvijf\nzeven\n");
    }

    @Test
    void whatBothChangedAlikeStandsThereOnce() {
        String same = BASE.replace("drie", "DRIE");

        assertThat(ThreeWayMerge.of(BASE, same, same.replace("zes", "ZES"))).hasValue(same.replace("zes", "ZES"));
        assertThat(ThreeWayMerge.of(BASE, same, same)).hasValue(same);
    }

    @Test
    void theSameLineOrTheOneBesideItIsForSomebodyToChoose() {
        assertThat(ThreeWayMerge.of(BASE, BASE.replace("drie", "3"), BASE.replace("drie", "III")))
                .isEmpty();
        assertThat(ThreeWayMerge.of(BASE, BASE.replace("drie", "3"), BASE.replace("vier", "4")))
                .isEmpty();
        assertThat(ThreeWayMerge.of(BASE, BASE + "mijn\n", BASE + "hun\n")).isEmpty();
    }

    /** Whoever changes only the first half and whoever changes only the second never get in each other's way. */
    @Test
    void halvesThatWereChangedApartComeTogether() {
        Random chance = new Random(7);
        for (int i = 0; i < 300; i++) {
            List<String> first = lines(chance, 12);
            List<String> second = lines(chance, 12);
            String between = "midden\nvan\nhet\nbestand";
            List<String> mine = changed(first, chance);
            List<String> theirs = changed(second, chance);

            assertThat(ThreeWayMerge.of(
                            text(first, between, second), text(mine, between, second), text(first, between, theirs)))
                    .hasValue(text(mine, between, theirs));
        }
    }

    private static List<String> lines(Random chance, int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> "regel " + chance.nextInt(5))
                .toList();
    }

    private static List<String> changed(List<String> lines, Random chance) {
        List<String> changed = new ArrayList<>(lines);
        for (int i = 0; i < 4; i++) {
            int at = chance.nextInt(changed.size());
            switch (chance.nextInt(3)) {
                case 0 -> changed.set(at, "anders " + i);
                case 1 -> changed.add(at, "erbij " + i);
                default -> changed.remove(at);
            }
        }
        return changed;
    }

    private static String text(List<String> first, String between, List<String> second) {
        return String.join("\n", first) + "\n" + between + "\n" + String.join("\n", second);
    }
}
