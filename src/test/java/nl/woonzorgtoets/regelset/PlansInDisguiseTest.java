package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.oordeel.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Good plans, bad ones and bad ones dressed up, and what a small change makes of them; said before they were tried. */
class PlansInDisguiseTest {

    private static final Path PLANS = Path.of("src/test/resources/nl/woonzorgtoets/regelset/vermomd");

    @ParameterizedTest
    @CsvSource({
        "hof-klimmen, POSITIEF",
        "opvang-nuth, POSITIEF_ONDER_VOORWAARDEN",
        "na-detentie-schaesberg, POSITIEF_ONDER_VOORWAARDEN",
        "standplaatsen-ubach, NEGATIEF_IN_BEGINSEL",
        "seniorenflat-kerkrade, POSITIEF",
        "afstapeling-vrieheide, POSITIEF_ONDER_VOORWAARDEN",
        "dementie-bocholtz, POSITIEF",
        "dertig-plekken-in-een-complex-schinnen, NEGATIEF_IN_BEGINSEL",
        "beperking-kerkrade, POSITIEF",
        "residentie-benzenrade, POSITIEF_ONDER_VOORWAARDEN",
        "verhuizing-brunssum, NEGATIEF",
        "zorghoeve-als-bewonersinitiatief-kunrade, AANHOUDEN",
        "kamers-bij-een-particulier-hulsberg, POSITIEF",
        "vier-dure-woningen-voerendaal, POSITIEF_ONDER_VOORWAARDEN",
        "kleine-kamers-voerendaal, POSITIEF_ONDER_VOORWAARDEN",
        "duur-naast-sociaal-voerendaal, POSITIEF_ONDER_VOORWAARDEN"
    })
    void comesOutAsWasSaid(String plan, String expected) {
        assertThat(verdict(text(plan))).isEqualTo(expected);
    }

    /** What it costs is no offer to anybody, and one home need not be of use to others later. */
    @Test
    void aHomeForAnIllParentMayCostWhatItCosts() {
        String home = text("mantelzorgwoning-bocholtz")
                .replace("\"financieel\": {}", "\"financieel\": {\"sluitAanOpGemeentelijkeBehoefte\": true}");

        assertThat(verdict(changed(changed(home, "SOCIAAL", "KOOP"), "\"prijs\": 500", "\"prijs\": 480000")))
                .isEqualTo("POSITIEF");
    }

    @Test
    void aHomeForAnIllParentIsNotRefusedBecauseNobodyElseCanRentIt() {
        String home = text("mantelzorgwoning-bocholtz");

        assertThat(judged(home).haalbaar()).extracting(it -> it.code()).contains("POSITIEF");
        assertThat(verdict(home)).isEqualTo("ONVOLLEDIG");
        assertThat(verdict(home.replace(
                        "\"financieel\": {}", "\"financieel\": {\"sluitAanOpGemeentelijkeBehoefte\": true}")))
                .isEqualTo("POSITIEF");
    }

    /** Whatever else it calls itself or adds: what an expert refuses to sign stays unsigned. */
    @ParameterizedTest
    @CsvSource({
        "residentie-benzenrade, '\"verspreid\": false', '\"verspreid\": true', ONVOLLEDIG",
        "residentie-benzenrade, '\"sociaalBeheer\": \"GEEN\"', '\"sociaalBeheer\": \"COMMUNITYTEAM\"', POSITIEF_ONDER_VOORWAARDEN",
        "residentie-benzenrade, '\"woningen\": [', '\"woningen\": [{\"woningtype\": \"REGULIER\", \"aantal\": 4, \"segment\": \"SOCIAAL\", \"prijs\": 700},', POSITIEF_ONDER_VOORWAARDEN",
        "zorghoeve-als-bewonersinitiatief-kunrade, BEWONERSINITIATIEF, WOONCOOPERATIE, AANHOUDEN",
        "zorghoeve-als-bewonersinitiatief-kunrade, BEWONERSINITIATIEF, PARTICULIER, AANHOUDEN",
        "vier-dure-woningen-voerendaal, ONTWIKKELAAR, PARTICULIER, POSITIEF_ONDER_VOORWAARDEN",
        "vier-dure-woningen-voerendaal, '\"verspreid\": false', '\"verspreid\": true', ONVOLLEDIG",
        "kleine-kamers-voerendaal, '\"gboM2\": 9', '\"gboM2\": 14', POSITIEF_ONDER_VOORWAARDEN",
        "kleine-kamers-voerendaal, ONZELFSTANDIG, REGULIER, ONVOLLEDIG",
        "duur-naast-sociaal-voerendaal, TRANSFORMATIE, NIEUWBOUW, ONVOLLEDIG",
        "opvang-nuth, '\"bestaandeEenheden\": 0', '\"bestaandeEenheden\": 12', ONVOLLEDIG",
        "afstapeling-vrieheide, '\"SLOOPBESLUIT\"', '', NEGATIEF_IN_BEGINSEL"
    })
    void aBadPlanDoesNotTurnGoodByCallingItselfOtherwise(String plan, String answer, String other, String expected) {
        assertThat(verdict(changed(text(plan), answer, other))).isEqualTo(expected);
    }

    /** The size of a room that nobody knows is not small: it is asked. What is added anew counts, what stands there does not. */
    @ParameterizedTest
    @CsvSource({
        "kleine-kamers-voerendaal, '\"gboM2\": 9', '\"gboM2\": 15', POSITIEF",
        "kleine-kamers-voerendaal, ',\n      \"gboM2\": 9', '', ONVOLLEDIG",
        "duur-naast-sociaal-voerendaal, '\"bestaandAantal\": 20', '\"bestaandAantal\": 0', POSITIEF",
        "vier-dure-woningen-voerendaal, '\"prijs\": 625000', '\"prijs\": 415000', POSITIEF"
    })
    void whatMakesItAnotherPlanMakesAnotherVerdict(String plan, String answer, String other, String expected) {
        assertThat(verdict(changed(text(plan), answer, other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"servicekostenPerMaand\": 60', '\"servicekostenPerMaand\": 75', POSITIEF",
        "'\"aantalPersonen\": 20', '\"aantalPersonen\": 21', POSITIEF",
        "'\"minutenLopenVoorzieningen\": 8', '\"minutenLopenVoorzieningen\": 40', POSITIEF",
        "'\"levensloopbestendigPct\": 100', '\"levensloopbestendigPct\": 85', POSITIEF_ONDER_VOORWAARDEN",
        "'\"levensloopbestendigPct\": 100', '\"levensloopbestendigPct\": 79', NEGATIEF_IN_BEGINSEL",
        "'\"regionaalAfgestemd\": \"AKKOORD\"', '\"regionaalAfgestemd\": \"NEE\"', NEGATIEF_IN_BEGINSEL",
        "'\"exploitatieSluitend\": \"JA\"', '\"exploitatieSluitend\": \"NEE\"', NEGATIEF"
    })
    void aSmallChangeTurnsAGoodPlanOnlyWhereItMatters(String answer, String other, String expected) {
        assertThat(verdict(changed(text("hof-klimmen"), answer, other))).isEqualTo(expected);
    }

    private static String changed(String plan, String answer, String other) {
        assertThat(plan).contains(answer);
        return plan.replaceFirst(Pattern.quote(answer), Matcher.quoteReplacement(other));
    }

    private static String text(String plan) {
        return Parkstad.text(PLANS.resolve(plan + ".json"));
    }

    private static String verdict(String plan) {
        return judged(plan).oordeel().code();
    }

    private static Uitslag judged(String plan) {
        return Parkstad.assess(plan).uitslag();
    }
}
