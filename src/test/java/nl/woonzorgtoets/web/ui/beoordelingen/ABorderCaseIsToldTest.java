package nl.woonzorgtoets.web.ui.beoordelingen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.Envelope;
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
    private Archive archive;

    @Autowired
    private BorderWatch watch;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "rules");
    }

    @Test
    void onThePageInTheLettersAndInTheArchive() throws Exception {
        String border = kept("12");
        String firm = kept("03");
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
    }

    @Test
    void alsoOfACaseThatWasKeptWithoutLooking() throws Exception {
        var judged = desk.consider(bytes("12"));
        String nummer = archive.keep(new NewCase(judged.document(
                        Envelope.now("parkstad", null, Instant.parse("2026-07-01T10:00:00Z"), "beoordelaar", null))))
                .nummer();
        assertThat(archive.unlookedAt(1000)).contains(nummer);

        watch.catchUp();

        assertThat(archive.unlookedAt(1000)).isEmpty();
        assertThat(signedIn("auditor")
                        .open("/archief?grensgeval=true&zoek=" + nummer)
                        .html())
                .contains("/beoordelingen/" + nummer);
    }

    private String kept(String dossier) throws Exception {
        return desk.assess(bytes(dossier), null, "beoordelaar").nummer();
    }

    private static byte[] bytes(String dossier) {
        return Parkstad.text(dossier).getBytes(StandardCharsets.UTF_8);
    }
}
