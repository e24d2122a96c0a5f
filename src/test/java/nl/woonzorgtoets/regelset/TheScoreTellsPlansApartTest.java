package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Of an otherwise good plan in a wijk with mostly owner-occupied homes; the rest of its homes is for high incomes. */
    @Test
    void theScoreRisesWithTheShareOfAffordableHomesAndNowhereAtOnce() throws Exception {
        String luxury = Files.readString(Path.of("rules/dossiers/26-ijkpunt-luxe.json"));
        List<BigDecimal> scores = Stream.of(0, 5, 12, 20, 25, 35, 50, 70)
                .map(share -> score(withAffordable(luxury, share, 100)))
                .toList();

        assertThat(scores).isSorted();
        assertThat(scores.subList(0, 5)).allMatch(it -> it.compareTo(new BigDecimal("7.00")) < 0);
        assertThat(scores.subList(5, 8)).allMatch(it -> it.compareTo(new BigDecimal("7.00")) >= 0);
        for (int share = 1; share <= 100; share++) {
            BigDecimal step =
                    score(withAffordable(luxury, share, 100)).subtract(score(withAffordable(luxury, share - 1, 100)));
            assertThat(step).as(share + " %").isLessThan(new BigDecimal("0.45"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, POSITIEF_ONDER_VOORWAARDEN", "7, POSITIEF_ONDER_VOORWAARDEN", "8, POSITIEF", "17, POSITIEF"})
    void aPlanThatIsExcellentInAllElseNeedsAffordableHomesAllTheSame(int ofTwentyFour, String expected)
            throws Exception {
        String excellent = Files.readString(Path.of("rules/dossiers/21-ijkpunt-uitstekend.json"));

        assertThat(Parkstad.assess(withAffordable(excellent, ofTwentyFour, 24))
                        .uitslag()
                        .oordeel()
                        .code())
                .isEqualTo(expected);
    }

    /** Whatever else is excellent: the verdict is under conditions, and so is the score. */
    @ParameterizedTest
    @CsvSource({"0, 24", "7, 24", "0, 4", "0, 1"})
    void withoutEnoughAffordableHomesNoScoreIsGood(int affordable, int all) throws Exception {
        String excellent = Files.readString(Path.of("rules/dossiers/21-ijkpunt-uitstekend.json"));

        assertThat(score(withAffordable(excellent, affordable, all)))
                .isBetween(new BigDecimal("3.50"), new BigDecimal("6.99"));
    }

    private static String withAffordable(String plan, int affordable, int all) {
        int rented = (all - affordable) / 3;
        return plan.replaceFirst(
                "(?s)\"woningen\": \\[.*?\\]",
                "\"woningen\": [" + homes(affordable, "SOCIAAL", 700) + ", " + homes(rented, "VRIJE_HUUR", 1900) + ", "
                        + homes(all - affordable - rented, "KOOP", 625000) + "]");
    }

    private static String homes(int number, String segment, int price) {
        return "{\"woningtype\": \"GECLUSTERD\", \"aantal\": " + number + ", \"segment\": \"" + segment
                + "\", \"prijs\": " + price + ", \"pct55Plus\": 70}";
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
