package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six plans that lie far apart, and the score that keeps them apart. */
class TheScoreTellsPlansApartTest {

    @ParameterizedTest
    @CsvSource({
        "21-ijkpunt-uitstekend, 8.50, 10.00",
        "22-ijkpunt-goed, 7.00, 8.49",
        "23-ijkpunt-middelmatig, 5.00, 6.99",
        "24-ijkpunt-zwak, 3.50, 4.99",
        "25-ijkpunt-slecht, 0.00, 3.49",
        "26-ijkpunt-luxe, 3.50, 6.99"
    })
    void anAnchorLiesInItsBand(String name, BigDecimal least, BigDecimal most) throws Exception {
        assertThat(score(Files.readString(Path.of("rules/dossiers", name + ".json"))))
                .isBetween(least, most);
    }

    /** Whatever it builds, for whom and how large: no requirement refuses these, and nothing speaks for them. */
    @Test
    void aPlanWithNothingButShortcomingsIsBad() throws Exception {
        try (Stream<Path> plans = Files.list(Path.of("src/test/resources/nl/woonzorgtoets/regelset/gebreken"))) {
            assertThat(plans.toList()).hasSize(8).allSatisfy(plan -> {
                Uitslag uitslag = Parkstad.assess(Files.readString(plan)).uitslag();
                assertThat(uitslag.beslissend()).isEmpty();
                assertThat(uitslag.score()).isLessThan(new BigDecimal("3.50"));
            });
        }
    }

    @Test
    void whereNothingOfTheThreePostsIsBudgetedNoPlanIsRealistic() {
        String plan = Stream.of("onderhoud", "beheer", "servicekosten")
                .reduce(
                        Parkstad.text("01"),
                        (text, post) ->
                                text.replaceFirst("\"" + post + "Begroot\": true", "\"" + post + "Begroot\": false"),
                        (a, b) -> b);

        assertThat(Parkstad.assess(plan).uitslag().beslissend()).containsExactly("financieel.realistisch");
    }

    private static BigDecimal score(String dossier) {
        return Parkstad.assess(dossier).uitslag().score();
    }
}
