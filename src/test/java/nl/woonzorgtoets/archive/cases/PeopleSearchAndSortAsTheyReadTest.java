package nl.woonzorgtoets.archive.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleSearchAndSortAsTheyReadTest {

    @ParameterizedTest
    @CsvSource({"CAFÉ-1, café", "café-1, CAFE", "Z-IJSSEL, ijssel", "ﬁets-2, FIETS", "Ü-3, u-3"})
    void capitalsAndAccentsDoNotMatter(String zaaknummer, String typed) {
        assertThat(SearchText.of("2026-000001", zaaknummer)).contains(SearchText.of(typed));
    }

    @Test
    void twoComesBeforeTen() {
        assertThat(Stream.of("S-10", "s-2", "S-1", "S-2b", "R-99")
                        .sorted(Comparator.comparing(SearchText::sortable))
                        .toList())
                .containsExactly("R-99", "S-1", "s-2", "S-2b", "S-10");
    }
}
