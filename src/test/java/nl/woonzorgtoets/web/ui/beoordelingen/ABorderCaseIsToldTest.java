package nl.woonzorgtoets.web.ui.beoordelingen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.insight.BorderWatch;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who reads or looks for a verdict that hangs on a figure close to a border is told so. */
class ABorderCaseIsToldTest extends OpenPages {

    private static final String FIGURE = "Dit is een grensgeval: de SES-WOA is 0 en de grens 0.";

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private BorderWatch watch;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "rules");
    }

    @Test
    void onThePageInTheLettersAndInTheArchive() throws Exception {
        String border;
        String firm;
        // So that nobody looks meanwhile.
        synchronized (watch) {
            watch.catchUp();
            border = kept("12");
            firm = kept("03");
            assertThat(signedIn("auditor").open("/archief?grensgeval=false").text())
                    .contains("Van 2 zaken is nog niet nagegaan of het een grensgeval is.");
            watch.catchUp();
        }
        assertThat(signedIn("auditor").open("/archief?grensgeval=false").text()).doesNotContain("nog niet nagegaan");
        Browser assessor = signedIn("beoordelaar");

        assertThat(assessor.open("/beoordelingen/" + border).text()).contains(FIGURE);
        assertThat(assessor.open("/beoordelingen/" + firm).text()).doesNotContain("grensgeval");
        for (String reader : new String[] {"dossier", "initiatiefnemer", "college"}) {
            assertThat(assessor.open("/beoordelingen/" + border + "/rapport?lezer=" + reader)
                            .text())
                    .as(reader)
                    .contains(FIGURE);
        }
        assertThat(assessor.open("/beoordelingen/" + border + "/rapport?lezer=openbaar")
                        .text())
                .doesNotContain("grensgeval");
        assertThat(signedIn("auditor").open("/archief?grensgeval=true").html())
                .contains("/beoordelingen/" + border, "> Grensgeval</span>")
                .doesNotContain("/beoordelingen/" + firm);
        assertThat(signedIn("auditor").open("/archief?grensgeval=false").html())
                .contains("/beoordelingen/" + firm)
                .doesNotContain("/beoordelingen/" + border);
        policySeesWhichThresholdMattered(border, firm);
    }

    private void policySeesWhichThresholdMattered(String border, String firm) {
        String list = "/archief?kader=parkstad&grens=ses-woa.gemiddelde&ingetrokken=false";
        Browser policy = signedIn("beleid");

        assertThat(policy.open("/archief/grenzen").html())
                .contains(
                        list.replace("&", "&amp;"),
                        "/regels/bestand?pad=drempels.yaml",
                        " wordt Negatief in beginsel: ",
                        "Grenzen waar geen zaak dichtbij ligt");
        assertThat(policy.open(list).html())
                .contains("/beoordelingen/" + border)
                .doesNotContain("/beoordelingen/" + firm);
        assertThat(policy.open("/archief/grenzen.csv").text()).contains(";ses-woa.gemiddelde;", ";Zou worden;Zaken");
        assertThat(signedIn("auditor").open("/archief/grenzen").html()).doesNotContain("/regels/bestand?pad=");
    }

    private String kept(String dossier) throws Exception {
        return desk.assess(bytes(dossier), null, "beoordelaar").nummer();
    }

    private static byte[] bytes(String dossier) {
        return Parkstad.text(dossier).getBytes(StandardCharsets.UTF_8);
    }
}
