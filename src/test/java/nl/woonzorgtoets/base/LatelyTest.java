package nl.woonzorgtoets.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatelyTest {

    @Test
    void whatIsAskedForStaysAndTheRestIsBounded() {
        Lately<Integer, String> lately = new Lately<>(10);
        lately.put(-1, "asked for again and again");

        for (int i = 0; i < 1_000; i++) {
            lately.put(i, "asked for once");
            assertThat(lately.get(-1)).as("after %d others", i).isNotNull();
        }

        assertThat(IntStream.range(0, 1_000).filter(it -> lately.get(it) != null))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void aThingIsMadeSomethingOfOnceAndWhatIsEqualToItIsAnother() {
        List<String> making = new ArrayList<>();
        ByIdentity<String, String> made = new ByIdentity<>(10, it -> {
            making.add(it);
            return it + "!";
        });
        String one = new String("wijk");
        String equal = new String("wijk");

        assertThat(List.of(made.of(one), made.of(one), made.of(equal))).containsOnly("wijk!");

        assertThat(making).containsExactly("wijk", "wijk");
    }
}
