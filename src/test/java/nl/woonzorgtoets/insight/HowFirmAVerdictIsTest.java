package nl.woonzorgtoets.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.Firmness;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.assessment.Nudge;
import nl.woonzorgtoets.insight.Grenzen.Grens;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How firm a verdict is: whether a figure that is a little beside the truth would have turned it. */
class HowFirmAVerdictIsTest {

    private static final Path SMALL = Path.of("src/main/resources/nl/woonzorgtoets/cli/nieuw");
    private static final String MARGIN = "    marge: { %s, cijfer: aanvraag.oppervlakte, omdat: Meten is lastig. }\n";

    @ParameterizedTest
    @CsvSource({
        "44.99, ''",
        "45, ''",
        "45.01, 45 PAST_NIET",
        "49.99, 45 PAST_NIET",
        "50, ''",
        "50.01, 55 PAST",
        "55, 55 PAST",
        "55.01, ''",
    })
    void aPromiseIsABorderCaseOnEitherSideOfTheNormAndNotExactlyOnIt(String area, String border) {
        Judgement judged = small(small("50", "waarde: 5"), area);

        assertThat(Firmness.of(judged).stream().map(HowFirmAVerdictIsTest::told).toList())
                .isEqualTo(border.isEmpty() ? List.of() : List.of(border));
    }

    @Test
    void inASmallFrameworkItIsWhatTheSameRulesWithAnotherThresholdSay() {
        Rulebook rules = small("50", "procent: 10");
        Map<String, Rulebook> others = Map.of("45", small("45", ""), "55", small("55", ""));

        for (int tenths = 400; tenths <= 600; tenths += 3) {
            String area = BigDecimal.valueOf(tenths, 1).toPlainString();
            Judgement judged = small(rules, area);
            List<String> expected = new ArrayList<>();
            Stream.of("45", "55").forEach(it -> {
                String oordeel = small(others.get(it), area).uitslag().oordeel().code();
                if (!oordeel.equals(judged.uitslag().oordeel().code()) && !area.equals("50.0")) {
                    expected.add(it + " " + oordeel);
                }
            });
            assertThat(Firmness.of(judged).stream()
                            .map(HowFirmAVerdictIsTest::told)
                            .toList())
                    .as(area)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whereTheFrameworkSaysNothingOfItNothingIsABorderCase() {
        assertThat(Firmness.of(small(small("50", ""), "50.01"))).isEmpty();
        assertThat(Grenzen.of(small(small("50", ""), "50.01"))).isEqualTo(new Grenzen(false, List.of()));
    }

    @Test
    void aFigureOfSomebodyElseIsABorderCaseAlsoExactlyOnTheNorm() {
        Grenzen found = Grenzen.of(Parkstad.assess(Parkstad.text("12")));

        assertThat(found.grensgeval()).isTrue();
        assertThat(found.sentences())
                .containsExactly(
                        "Dit is een grensgeval: de SES-WOA is 0 en de grens 0. Dat cijfer kan 0,05 afwijken, en dan is"
                                + " het oordeel ‘Negatief in beginsel’. Vraag bij het CBS naar het officiële cijfer van de wijk, of laat"
                                + " ter plaatse kijken hoe de wijk ervoor staat.");
    }

    @Test
    void ofTheShippedDossiersFourLieOnABorderAndEachIsWhatSuchRulesSay() {
        Map<String, Grens> borders = new TreeMap<>();
        Parkstad.dossiers()
                .forEach(file -> Grenzen.of(Parkstad.assess(Parkstad.text(file)))
                        .grenzen()
                        .forEach(it -> borders.put(file.getFileName().toString().substring(0, 2), it)));

        assertThat(borders).containsOnlyKeys("05", "09", "12", "13");
        borders.forEach((number, border) -> {
            Rulebook moved = Parkstad.with(
                    "drempels.yaml",
                    number.equals("12") ? "waarde: 0, bron: cbs-ses-woa" : "waarde: 0, bron: leefbaarometer",
                    number.equals("12")
                            ? "waarde: " + border.naar() + ", bron: cbs-ses-woa"
                            : "waarde: " + border.naar() + ", bron: leefbaarometer");
            assertThat(Parkstad.assess(Parkstad.text(number), moved)
                            .uitslag()
                            .oordeel()
                            .code())
                    .as(number)
                    .isEqualTo(border.oordeel());
        });
    }

    @Test
    void aScoreCloseToAClassIsABorderCase() {
        // Given rules whose best class starts just above the score of a plan that goes on
        BigDecimal score = Parkstad.assess(Parkstad.text("14")).uitslag().score();
        String just = score.add(new BigDecimal("0.10")).toPlainString();
        String further = score.add(new BigDecimal("0.11")).toPlainString();

        List<Nudge> close = Firmness.of(Parkstad.assess(Parkstad.text("14"), withClassFrom(just)));
        List<Nudge> far = Firmness.of(Parkstad.assess(Parkstad.text("14"), withClassFrom(further)));

        assertThat(close)
                .filteredOn(it -> it.kind() == Nudge.Kind.SCORE_CLASS)
                .singleElement()
                .satisfies(it -> assertThat(it.to()).isEqualByComparingTo(score));
        assertThat(far).noneMatch(it -> it.kind() == Nudge.Kind.SCORE_CLASS);
    }

    @Test
    void aCriteriumJustAboveItsFloorIsABorderCase() {
        // Given a plan of which the finances score 8.89
        List<Nudge> close = Firmness.of(Parkstad.assess(Parkstad.text("14"), withFloor("8.80")));
        List<Nudge> far = Firmness.of(Parkstad.assess(Parkstad.text("14"), withFloor("8.78")));

        assertThat(close)
                .filteredOn(it -> it.kind() == Nudge.Kind.CRITERIUM_FLOOR)
                .singleElement()
                .satisfies(it -> assertThat(it.to()).isEqualByComparingTo("8.90"));
        assertThat(far).noneMatch(it -> it.kind() == Nudge.Kind.CRITERIUM_FLOOR);
    }

    private static Rulebook withFloor(String score) {
        return Parkstad.with("kader.yaml", "minimum: { score: 5.00,", "minimum: { score: " + score + ",");
    }

    private static Rulebook withClassFrom(String score) {
        return Parkstad.with(
                "kader.yaml", "vanaf: 7.00, oordeel: POSITIEF,", "vanaf: " + score + ", oordeel: POSITIEF,");
    }

    private static String told(Nudge it) {
        return it.to().stripTrailingZeros().toPlainString() + " " + it.oordeel().code();
    }

    private static Judgement small(Rulebook rules, String area) {
        return Parkstad.assess(
                "{\"zaak\":{\"zaaknummer\":\"Z-1\",\"peildatum\":\"2026-07-01\"},\"aanvraag\":{\"oppervlakte\":" + area
                        + ",\"buren\":true}}",
                rules);
    }

    /** The framework that one starts with. */
    private static Rulebook small(String threshold, String margin) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(SMALL)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file)
                        .replace("@sleutel@", "klein")
                        .replace("@naam@", "Klein kader")
                        .replace("waarde: 50 }", "waarde: " + threshold + " }");
                String path = SMALL.relativize(file).toString();
                if (path.equals("drempels.yaml") && !margin.isEmpty()) {
                    text = text.replace("    waarden:", MARGIN.formatted(margin) + "    waarden:");
                }
                files.put(path, text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Parkstad.read(new RuleFiles(files));
    }
}
