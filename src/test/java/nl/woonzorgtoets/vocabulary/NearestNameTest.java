package nl.woonzorgtoets.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> NAMES = List.of("aantalPersonen", "aantalEenheden", "rol", "code");

    @Test
    void forgivesTypingErrors() {
        assertThat(NearestName.of("aantalPersonnen", NAMES)).isEqualTo("aantalPersonen");
        assertThat(NearestName.of("AANTALPERSONEN", NAMES)).isEqualTo("aantalPersonen");
        assertThat(NearestName.of("antalEenhedne", NAMES)).isEqualTo("aantalEenheden");
        assertThat(NearestName.of("cdoe", NAMES)).as("swapped").isEqualTo("code");
    }

    @Test
    void suggestsNothingThatIsFarAway() {
        assertThat(NearestName.of("zorgzwaarte", NAMES)).isNull();
        assertThat(NearestName.of("x", List.of("abc"))).isNull();
        assertThat(NearestName.of("", NAMES)).isNull();
        assertThat(NearestName.of("a".repeat(100_000), List.of("a".repeat(100_000))))
                .as("not worth the time")
                .isNull();
    }

    @Test
    void choosesTheSameOfTwoThatAreEquallyNear() {
        assertThat(NearestName.of("groep0", List.of("groep2", "groep1"))).isEqualTo("groep1");
        assertThat(NearestName.of("groep0", List.of("groep1", "groep2"))).isEqualTo("groep1");
    }
}
