package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.rulebook.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the expert said of the ten dossiers, and of the cases on the boundary: all through general rules. */
class ShippedDossiersTest {

    @ParameterizedTest
    @CsvSource({
        "01, POSITIEF",
        "02, NEGATIEF_IN_BEGINSEL",
        "03, NEGATIEF_IN_BEGINSEL",
        "04, ONVOLLEDIG",
        "05, POSITIEF_ONDER_VOORWAARDEN",
        "06, POSITIEF_ONDER_VOORWAARDEN",
        "07, POSITIEF",
        "08, NEGATIEF_IN_BEGINSEL",
        "09, POSITIEF_ONDER_VOORWAARDEN",
        "10, POSITIEF",
        "11, NEGATIEF_IN_BEGINSEL",
        "12, POSITIEF_ONDER_VOORWAARDEN",
        "13, POSITIEF_ONDER_VOORWAARDEN",
        "14, POSITIEF",
        "15, POSITIEF",
        "16, POSITIEF",
        "17, NEGATIEF_IN_BEGINSEL",
        "18, NEGATIEF_IN_BEGINSEL",
        "19, POSITIEF",
        "20, POSITIEF"
    })
    void comesOutAsTheExpertSays(String number, String expected) {
        Uitslag uitslag = Parkstad.assess(Parkstad.text(number)).uitslag();

        assertThat(uitslag.oordeel().code())
                .as("haalbaar %s, beslissend %s", uitslag.haalbaar(), uitslag.beslissend())
                .isEqualTo(expected);
    }

    @Test
    void everyShippedDossierIsExpectedSomewhere() {
        assertThat(Parkstad.dossiers()).hasSize(20);
    }

    @Test
    void pointsDoNotCompensateAFailedRequirement() {
        Uitslag uitslag = Parkstad.assess(Parkstad.text("03")).uitslag();

        assertThat(uitslag.score()).isGreaterThan(new BigDecimal("7.00"));
        assertThat(uitslag.beslissend()).containsExactly("fair-share.draagkracht");
    }

    @Test
    void integritySignalsAreListedNextToWhatDecided() {
        Uitslag uitslag = Parkstad.assess(Parkstad.text("02")).uitslag();

        assertThat(uitslag.signalen().stream().filter(Aspect::integriteit)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void twoPlansThatPassAloneTogetherFillOneWijk() {
        Judgement first = Parkstad.assess(Parkstad.text("19"));
        Map<String, BigDecimal> portfolio = Parkstad.rulebook().portfolioContribution(first.dossier());

        Uitslag second = Parkstad.assess(Parkstad.text("20"), portfolio).uitslag();

        assertThat(second.oordeel().code()).isEqualTo("NEGATIEF_IN_BEGINSEL");
        assertThat(second.beslissend()).containsExactly("fair-share.optelling");
    }

    @Test
    void heerlensOwnRuleIsTurnedOnByEditingOneValue() {
        String path = "gemeenten/heerlen/drempels.yaml";
        Map<String, byte[]> files =
                new java.util.TreeMap<>(Parkstad.rulebook().files().contents());
        String text = new String(files.get(path), java.nio.charset.StandardCharsets.UTF_8);
        Matcher value = Pattern.compile("waarde: BEIDE_ONDER\\b").matcher(text);
        assertThat(value.results()).hasSize(1);
        files.put(
                path,
                value.replaceFirst("waarde: BEIDE_BOVEN_VEREIST").getBytes(java.nio.charset.StandardCharsets.UTF_8));

        String oordeel = Parkstad.assess(Parkstad.text("05"), Parkstad.read(new RuleFiles(files)))
                .uitslag()
                .oordeel()
                .code();

        assertThat(oordeel).isEqualTo("NEGATIEF_IN_BEGINSEL");
    }

    @Test
    void aPlanThatFitsTheOmgevingsplanIsOnlyAdvisedOn() {
        assertThat(legalForce("17")).isEqualTo("ADVIES_ZONDER_WEIGERINGSGROND");
        assertThat(legalForce("08")).isEqualTo("TOETSINGSGROND");
    }

    private static String legalForce(String number) {
        return Parkstad.rulebook().kader().rechtskracht().van(Parkstad.dossier(Parkstad.text(number))::answer);
    }
}
