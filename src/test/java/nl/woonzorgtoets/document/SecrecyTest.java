package nl.woonzorgtoets.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address of a refuge is told nowhere, nor what points at it. */
class SecrecyTest {

    private static final CaseDocument REFUGE =
            document(Parkstad.text("09").replace("\"omschrijving\": \"", "\"omschrijving\": \"Rozenlaan 7 "));
    private static final Secrecy SECRECY = Secrecy.of(REFUGE, Parkstad.rulebook());

    @Test
    void itAppliesToTheGroupsThatTheFrameworkNames() {
        assertThat(SECRECY.applies()).isTrue();
        assertThat(Secrecy.of(document(Parkstad.text("01")), Parkstad.rulebook())
                        .applies())
                .isFalse();
        assertThat(Secrecy.NONE.withholds("/locatie/buurtcode")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/locatie/wijkcode, false",
        "/locatie/buurtcode, true",
        "/locatie/sesWoa, true",
        "/locatie/bronScores, true",
        "/bijlagen/0/omschrijving, true",
        "/zaak/zaaknummer, false",
        "/zaak/gemeente, false",
        "/doelgroepen/0/code, false",
        "/locatie, false",
        "/onbekend/veld, true"
    })
    void theWijkIsKnownToAllAndNothingMorePrecise(String pointer, boolean withheld) {
        assertThat(SECRECY.withholds(pointer)).isEqualTo(withheld);
    }

    @Test
    void aFigureOfTheWijkMayBeToldAndOneOfTheBuurtMayNot() {
        assertThat(SECRECY.withholds(used(table("wijk")))).isFalse();
        assertThat(SECRECY.withholds(used(table("gemeente")))).isFalse();
        assertThat(SECRECY.withholds(used(table("buurt")))).isTrue();
        assertThat(SECRECY.withholds(used(new Origin.AnswerInstead("Cijfer", "/locatie/sesWoa", List.of(), null))))
                .isTrue();
        assertThat(SECRECY.withholds(used(new Origin.Sum(2)))).isFalse();
        assertThat(SECRECY.withholds("Locatie", "buurtcode")).isTrue();
        assertThat(SECRECY.withholds("Doelgroep", "code")).isFalse();
    }

    @Test
    void aTotalOverSecretAnswersIsAsSecretAsTheyAre() throws Exception {
        Rulebook rulebook = Parkstad.with(
                "vragen.yaml",
                "        hulp: Hoeveel woningen of plekken van deze regel er komen.",
                "        geheim: ja");
        CaseDocument refuge = Assessor.judge(
                        new DossierReader(rulebook.vocabulary()).read(REFUGE.dossierBytes()), Map.of(), rulebook)
                .document(Envelope.trial("parkstad", Instant.EPOCH));
        Secrecy secrecy = Secrecy.of(refuge, rulebook);

        assertThat(withheld(refuge, SECRECY)).doesNotContain("6.4.2-14");
        assertThat(withheld(refuge, secrecy)).contains("6.4.2-14");
        assertThat(secrecy.inPublic(refuge).assessment().findings())
                .filteredOn(it -> it.rule().id().equals("6.4.2-13"))
                .flatExtracting(Finding::used)
                .extracting(UsedValue::field)
                .contains("segment")
                .doesNotContain("$alle", "$passend");
    }

    private static List<String> withheld(CaseDocument document, Secrecy secrecy) {
        return document.assessment().notFired().stream()
                .filter(secrecy::withholds)
                .map(it -> it.rule().id())
                .toList();
    }

    @Test
    void judgedAgainByARegelsetThatKeepsLessSecretItStaysAsSecretAsItWas() {
        Secrecy both = Secrecy.NONE.and(SECRECY);

        assertThat(both.applies()).isTrue();
        assertThat(both.withholds("/locatie/buurtcode")).isTrue();
        assertThat(both.withholds("/locatie/wijkcode")).isFalse();
        assertThat(both.withholds(used(table("wijk")))).isFalse();
        assertThat(both.withholds(used(table("buurt")))).isTrue();
        assertThat(both.withholds("Locatie", "buurtcode")).isTrue();
        assertThat(SECRECY.and(Secrecy.NONE).withholds(used(table("wijk")))).isFalse();
    }

    @Test
    void theDossierIsGivenWithoutIt() {
        String told = new String(SECRECY.dossier(REFUGE), StandardCharsets.UTF_8);

        assertThat(told).contains("WK089904", "I.iii.ii", "420.0").doesNotContain("Rozenlaan", "sesWoa", "bronScores");
        assertThat(Secrecy.NONE.dossier(REFUGE)).isEqualTo(REFUGE.dossierBytes());
    }

    @Test
    void whatCanNoLongerBeReadIsNotTold() {
        assertThat(Secrecy.of(REFUGE, null).withholds("/locatie/wijkcode")).isTrue();
    }

    private static Origin table(String scale) {
        return new Origin.Table(
                "regio/x.csv", "2022", scale, "Zuid", 0, List.of(), "cbs", List.of(), null, false, null);
    }

    private static UsedValue used(Origin origin) {
        return new UsedValue("Gebied", "/regio/Gebied", "sesWoa", BigDecimal.ONE, origin);
    }

    private static CaseDocument document(String dossier) {
        return Parkstad.assess(dossier).document(Envelope.trial("parkstad", Instant.EPOCH));
    }
}
