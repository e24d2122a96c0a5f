package nl.woonzorgtoets.web.ui.beoordelingen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whoever reads a verdict under conditions sees what would lift them; whoever reads a yes is not asked to wish for more. */
class WhatItTakesTest extends OpenPages {

    @Autowired
    private AssessmentDesk desk;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "rules");
    }

    @Test
    void fromTheVerdictToWhatWouldMakeItBetter() throws Exception {
        // Given a plan that can go on under a condition
        String nummer = kept("06");
        Browser assessor = signedIn("beoordelaar");
        assertThat(assessor.open("/beoordelingen/" + nummer).text()).contains("Kijk wat het plan mogelijk zou maken");

        // When somebody looks what would make it better
        Page page = assessor.open("/beoordelingen/" + nummer + "/verbeteringen");

        // Then it says what to do, and by whom
        assertThat(page.text())
                .contains(
                        "Om zonder voorwaarden door te kunnen gaan",
                        "Laat met een wachtlijst, een woonbehoefteonderzoek of Thuis in Limburg zien",
                        "Door: de initiatiefnemer.");
        assertThat(signedIn("auditor")
                        .open("/beoordelingen/" + nummer + "/verbeteringen")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aProposalIsTriedInANewDossier() throws Exception {
        // Given a proposal for a plan that can go on under a condition
        String nummer = kept("06");
        Browser assessor = signedIn("beoordelaar");

        // When the assessor tries it
        Page draft = assessor.send("/beoordelingen/" + nummer + "/kopie", "mogelijkheid", "1");

        // Then the new dossier has the answer that changes, and one that does not exist is no dossier
        assertThat(draft.html()).containsPattern("value=\"WACHTLIJST\"[^>]*checked|checked[^>]*value=\"WACHTLIJST\"");
        assertThat(assessor.send("/beoordelingen/" + nummer + "/kopie", "mogelijkheid", "9")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whereThePlaceStandsInTheWayItLeadsToOtherPlaces() throws Exception {
        Page page = signedIn("beoordelaar").open("/beoordelingen/" + kept("03") + "/verbeteringen");

        assertThat(page.text()).contains("Aan het plan ligt het niet.", "Kijk waar het plan wel past");
    }

    @Test
    void aPlanThatCanGoOnNeedsNothing() throws Exception {
        assertThat(signedIn("beoordelaar").open("/beoordelingen/" + kept("01")).text())
                .doesNotContain("mogelijk zou maken");
    }

    private String kept(String number) throws Exception {
        return desk.assess(Parkstad.text(number).getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                .nummer();
    }
}
