package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Caution;
import nl.woonzorgtoets.document.Caution.Kind;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.view.Beoordeling;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.framework.AnnualLimits;
import nl.woonzorgtoets.wording.telling.CautionTexts;
import nl.woonzorgtoets.wording.telling.Telling;
import org.junit.jupiter.api.Test;

/** A verdict says what to know of its figures before one relies on it; none of it changes the verdict. */
class CautionsTest {

    private static final String NEXT_YEAR = Parkstad.text("01").replace("2026-07-01", "2027-07-01");

    @Test
    void anAnnualLimitPastItsYearIsNamed() {
        assertThat(cautions(NEXT_YEAR))
                .contains(new Caution(Kind.JAARGRENS_VERLOPEN, "huur.socialegrens"))
                .isEqualTo(cautions(Parkstad.text("01").replace("2026-07-01", "2062-07-01")));
        assertThat(cautions(Parkstad.text("01")))
                .doesNotContain(new Caution(Kind.JAARGRENS_VERLOPEN, "huur.socialegrens"));
        assertThat(Telling.of(document(NEXT_YEAR), Parkstad.rulebook()).cautions())
                .contains(
                        "De drempel ‘Hoogste huur van een sociale huurwoning’ verandert elk jaar. De waarde van 2027 is nog"
                                + " niet ingevoerd; gerekend is met die van 2026. Controleer of die er al is, want dan kan de"
                                + " uitkomst anders zijn.");
    }

    @Test
    void anAnnualLimitOfHomesThatThePlanHasNotIsNotNamed() {
        String rented = Parkstad.text("06").replace("2026-07-01", "2027-07-01");
        String sold = rented.replaceFirst("\"segment\": \"[A-Z]+\"", "\"segment\": \"BETAALBARE_KOOP\"");
        Caution caution = new Caution(Kind.JAARGRENS_VERLOPEN, "koop.betaalbaar");

        assertThat(rented).doesNotContain("BETAALBARE_KOOP");
        assertThat(cautions(rented)).doesNotContain(caution);
        assertThat(sold).contains("BETAALBARE_KOOP");
        assertThat(cautions(sold)).contains(caution);
    }

    @Test
    void anOwnFigureWithoutASourceDoesNotCountAndIsNamed() {
        String without = Parkstad.text("03").replaceFirst(",\\s*\"bronScores\": \"[^\"]*\"", "");
        String own = without.replaceFirst(",\\s*\"sesWoa\": [-0-9.]+", "")
                .replaceFirst("\"locatie\": \\{", "\"locatie\": { \"sesWoa\": 0.5,");
        String withSource = own.replaceFirst("\"sesWoa\"", "\"bronScores\": \"CBS 2025\", \"sesWoa\"");

        Caution caution = new Caution(Kind.EIGEN_CIJFER_TELT_NIET_MEE, "/locatie/sesWoa");
        assertThat(cautions(own)).contains(caution);
        assertThat(cautions(withSource)).doesNotContain(caution);
        assertThat(verdict(own)).as("by the figure of the wijk").isEqualTo("NEGATIEF_IN_BEGINSEL");
        assertThat(verdict(withSource)).isNotEqualTo("NEGATIEF_IN_BEGINSEL");
    }

    @Test
    void aFrameworkCanLetAnOwnFigureWithoutASourceCount() {
        Rulebook counting = Parkstad.with("vragen.yaml", ", bronNodig: ja", "");
        String own = Parkstad.text("03").replaceFirst(",\\s*\"bronScores\": \"[^\"]*\"", "");

        assertThat(Parkstad.assess(own, counting).assessment().cautions())
                .contains(new Caution(Kind.EIGEN_CIJFER_ZONDER_BRON, "/locatie/sesWoa"));
    }

    @Test
    void whatCountsWhereNothingWasAnsweredIsNamed() {
        assertThat(Telling.of(document(Parkstad.text("03")), Parkstad.rulebook())
                        .cautions())
                .contains(
                        "Zonder antwoord op ‘Hoeveel daarvan zijn er nu al? (regel 1)’ rekent het oordeel met 0 woningen of"
                                + " plekken.");
        assertThat(cautions(Parkstad.text("01")))
                .as("where nothing can be there already, nothing is asked")
                .extracting(Caution::kind)
                .doesNotContain(Kind.ANTWOORD_ONTBREEKT_EN_TELT);
    }

    @Test
    void aDerivedFigureIsNamedWhereItDecided() {
        String tableFigure = Parkstad.text("03")
                .replaceFirst(",\\s*\"sesWoa\": [-0-9.]+", "")
                .replaceFirst(",\\s*\"bronScores\": \"[^\"]*\"", "");

        assertThat(cautions(tableFigure)).contains(new Caution(Kind.AFGELEID_CIJFER, "/regio/Gebied/sesWoa"));
        assertThat(cautions(NEXT_YEAR)).extracting(Caution::kind).doesNotContain(Kind.AFGELEID_CIJFER);
        assertThat(cautions(tableFigure.replace("2026-07-01", "2029-07-01")))
                .contains(new Caution(Kind.OUD_CIJFER, "/regio/Gebied/sesWoa"));
        assertThat(Telling.of(document(tableFigure), Parkstad.rulebook()).cautions())
                .anyMatch(it -> it.startsWith("Het oordeel rust op ") && it.contains("afgeleid"));
    }

    @Test
    void theArchiveKeepsWhichAndNotInWhichWords() {
        CaseDocument document = document(NEXT_YEAR);
        byte[] body = Codecs.write(document).body();

        assertThat(new String(body, java.nio.charset.StandardCharsets.UTF_8))
                .contains("[\"JAARGRENS_VERLOPEN\",\"huur.socialegrens\"]")
                .doesNotContain("verandert elk jaar");
        assertThat(Codecs.read(Codecs.write(document), hash -> Optional.of(Parkstad.rulebook()))
                        .assessment()
                        .cautions())
                .isEqualTo(document.assessment().cautions());
    }

    @Test
    void theApiGivesKindPlaceAndSentence() {
        CaseDocument document = document(NEXT_YEAR);
        CautionTexts texts = CautionTexts.of(document, Parkstad.rulebook());

        assertThat(Beoordeling.of(document, texts::sentence).kanttekeningen()).anySatisfy(it -> {
            assertThat(it.soort()).isEqualTo(Kind.JAARGRENS_VERLOPEN);
            assertThat(it.plaats()).isEqualTo("huur.socialegrens");
            assertThat(it.tekst()).contains("2027");
        });
    }

    @Test
    void policyStaffSeesInJanuaryWhatIsStillOfLastYear() {
        Rulebook rulebook = Parkstad.rulebook();

        assertThat(AnnualLimits.pastTheirYear(rulebook, LocalDate.of(2027, 1, 1)))
                .contains(
                        "‘Eerste aftoppingsgrens’ heeft nog de waarde van 2026. Voer in drempels.yaml de waarde van 2027"
                                + " in, met vanaf en bron.");
        assertThat(AnnualLimits.pastTheirYear(rulebook, LocalDate.of(2026, 12, 31)))
                .noneMatch(it -> it.contains("aftoppingsgrens"));
    }

    private static List<Caution> cautions(String dossier) {
        return Parkstad.assess(dossier).assessment().cautions();
    }

    private static String verdict(String dossier) {
        return Parkstad.assess(dossier).uitslag().oordeel().code();
    }

    private static CaseDocument document(String dossier) {
        return Parkstad.assess(dossier).document(Envelope.trial("parkstad", Instant.EPOCH));
    }
}
