package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of which an expert said beforehand how they should come out; more than one verdict can be defended of some. */
class PlansAnExpertJudgedTest {

    private static final Path PLANS = Path.of("src/test/resources/nl/woonzorgtoets/regelset/plannen");

    @ParameterizedTest
    @CsvSource({
        "01-hof-in-eigen-beheer-bocholtz, POSITIEF",
        "02-zorgbuurthuis-schinveld, POSITIEF",
        "03-dementie-bij-een-echtpaar-klimmen, AANHOUDEN/NEGATIEF_IN_BEGINSEL",
        "04-verpleeghuis-som-kerkrade-west, NEGATIEF_IN_BEGINSEL",
        "05-skaeve-huse-ubach-over-worms, NEGATIEF_IN_BEGINSEL",
        "06-skaeve-huse-buitengebied-voerendaal, POSITIEF/POSITIEF_ONDER_VOORWAARDEN",
        "07-housing-first-heerlerbaan, POSITIEF/POSITIEF_ONDER_VOORWAARDEN",
        "08-flexwoningen-hulsberg, POSITIEF/POSITIEF_ONDER_VOORWAARDEN",
        "09-magic-mix-heerlen-centrum, POSITIEF/POSITIEF_ONDER_VOORWAARDEN",
        "10-jongeren-en-statushouders-kerkrade-oost, NEGATIEF_IN_BEGINSEL",
        "11-standplaatsen-brunssum-zuid, POSITIEF/POSITIEF_ONDER_VOORWAARDEN",
        "12-wooncooperatie-welten, POSITIEF",
        "13-seniorenflat-heerlerbaan, POSITIEF/POSITIEF_ONDER_VOORWAARDEN",
        "14-zorgresidentie-bekkerveld, POSITIEF_ONDER_VOORWAARDEN/NEGATIEF_IN_BEGINSEL",
        "15-afbouw-beschermd-wonen-vrieheide, POSITIEF/POSITIEF_ONDER_VOORWAARDEN",
        "16-instelling-verhuist-naar-heerlerbaan, NEGATIEF",
        "17-huis-na-detentie-nuth, POSITIEF/POSITIEF_ONDER_VOORWAARDEN",
        "18-dertig-plekken-met-een-vinkje, NEGATIEF_IN_BEGINSEL",
        "19-nul-personen-in-dertig-eenheden, NEGATIEF_IN_BEGINSEL/ONVOLLEDIG",
        "20-een-statushouder-in-een-cooperatie, POSITIEF/POSITIEF_ONDER_VOORWAARDEN",
        "21-drie-signalen-en-een-lichte-bewoner, AANHOUDEN/NEGATIEF_IN_BEGINSEL",
        "22-twee-keer-luxe, POSITIEF_ONDER_VOORWAARDEN/NEGATIEF_IN_BEGINSEL",
        "23-een-woning-niet-levensloopbestendig, POSITIEF_ONDER_VOORWAARDEN/POSITIEF"
    })
    void comesOutAsTheExpertSays(String plan, String expected) {
        Uitslag uitslag =
                Parkstad.assess(Parkstad.text(PLANS.resolve(plan + ".json"))).uitslag();

        assertThat(expected.split("/"))
                .as("haalbaar %s, beslissend %s", uitslag.haalbaar(), uitslag.beslissend())
                .contains(uitslag.oordeel().code());
    }

    /** Most plans are sound, and few are excellent: else the score tells nothing. */
    @Test
    void theMedianPlanIsGood() throws Exception {
        List<BigDecimal> scores = Stream.concat(files(), Parkstad.dossiers().stream())
                .map(it -> Parkstad.assess(Parkstad.text(it)).uitslag().score())
                .filter(Objects::nonNull)
                .sorted()
                .toList();

        assertThat(scores.get(scores.size() / 2)).isBetween(new BigDecimal("6.50"), new BigDecimal("8.00"));
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
