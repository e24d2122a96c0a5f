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

/** Whoever reads a refusal sees where the plan would fit, and tries one of these places. */
class WhereItFitsTest extends OpenPages {

    @Autowired
    private AssessmentDesk desk;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "rules");
    }

    @Test
    void fromTheVerdictToADossierInAnotherPlace() throws Exception {
        // Given a plan that is refused for where it lies
        String nummer = desk.assess(Parkstad.text("03").getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                .nummer();
        Browser assessor = signedIn("beoordelaar");
        Page verdict = assessor.open("/beoordelingen/" + nummer);
        assertThat(verdict.text()).contains("Kijk waar het plan wel past");

        // When somebody looks where it would fit
        Page places = assessor.open("/beoordelingen/" + nummer + "/plekken");

        // Then the plan is not to blame, and places stand together with one reason
        assertThat(places.text())
                .contains("Aan het plan ligt het niet.", "Kan na antwoord", "Kan alleen kleiner", "Probeer hier");
        // And one of these places can be tried, without what was answered about the old one
        Page draft = assessor.send("/beoordelingen/" + nummer + "/kopie", "plek", "WK088201");
        assertThat(draft.html()).contains("<option value=\"WK088201\" selected");
        assertThat(signedIn("auditor")
                        .open("/beoordelingen/" + nummer + "/plekken")
                        .status())
                .isEqualTo(403);
    }
}
