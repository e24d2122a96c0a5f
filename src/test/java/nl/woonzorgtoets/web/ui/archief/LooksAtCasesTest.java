package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever looks at a case is in a list that the auditor can search. */
class LooksAtCasesTest extends OpenPages {

    private static final String PASSWORD = "een lange zin met spaties";

    @Autowired
    private Persons persons;

    @Autowired
    private AssessmentDesk desk;

    @Test
    void whoLookedAtACaseIsFoundByCaseByPersonAndByDay() throws Exception {
        Browser assessor = signedIn("beoordelaar");
        String one = judged("01-hof-achter-de-kerk");
        String other = judged("02-zorgvilla-prestige");
        assessor.open("/beoordelingen/" + one);
        assessor.open("/beoordelingen/" + other);
        Persons.Invited invited = persons.invite("anna", "Anna de Vries", "adviseur", "beoordelaar", null);
        persons.choose("anna", invited.code(), PASSWORD);
        Browser anna = browser();
        anna.open("/inloggen");
        anna.send("/inloggen", "account", "anna", "wachtwoord", PASSWORD);
        anna.open("/beoordelingen/" + one + "/rapport");
        anna.open("/beoordelingen/2099-000001");

        Browser auditor = signedIn("auditor");
        assertThat(auditor.open("/archief/inzage?zaak=" + one).text())
                .contains("Anna de Vries, adviseur", "beoordelaar", "GET /beoordelingen/{nummer}/rapport", one)
                .doesNotContain(other);
        assertThat(auditor.open("/archief/inzage?wie=anna").text())
                .contains("1 keer gevonden", one)
                .as("what is not there was not seen")
                .doesNotContain("2099-000001");
        assertThat(auditor.open("/archief/inzage?dag=2020-01-01").text()).contains("Niets gevonden.");
        assertThat(assessor.open("/archief/inzage").status()).isEqualTo(403);
        try (Stream<Path> files = Files.walk(data().resolve("inzage"))) {
            String all = Files.readString(
                    files.filter(Files::isRegularFile).findFirst().orElseThrow());
            assertThat(all).contains(invited.id()).doesNotContain("Anna");
        }
    }

    private String judged(String example) throws Exception {
        byte[] dossier = Files.readAllBytes(Path.of("cases/dossiers/" + example + ".json"));
        return desk.assess(dossier, null, "beoordelaar", "parkstad").nummer();
    }
}
