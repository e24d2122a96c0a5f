package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a case kept secret stays secret when another regelset, that keeps less secret, judges it again. */
class ARefugeStaysSecretTest extends OpenPages {

    private static final String SECRET_GROUP = "waarden: [I.iii.ii] }";
    private static final String ANOTHER_GROUP = "waarden: [III.i] }";
    private static final String[] TOLD = {"0,2", "5 minuten", "10 minuten", "‘nee’"};

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private SqliteArchive archive;

    @Autowired
    private RulebookShelf shelf;

    private String refuge;

    @BeforeEach
    void aRefuge() {
        refuge = Cases.judged(desk, "09", "OPVANG");
    }

    @Test
    void whenAnAuditorJudgesItAgain() {
        RuleFiles open = keepingLessSecret();
        Browser browser = signedIn("auditor");
        browser.open("/beoordelingen/" + refuge);

        Page again = browser.send("/archief/zaken/" + refuge + "/herhalingen", "met", open.hash());
        Page beside = browser.open("/archief/zaken/" + refuge + "/vergelijking?met=" + open.hash());

        assertThat(again.text()).contains("Opnieuw beoordeeld met een andere regelset", "Gelijk");
        assertThat(again.text()).doesNotContain("naar -0,2", "naar 5 minuten", "naar 10 minuten");
        assertThat(beside.text()).contains("De uitkomst is dezelfde als toen.").doesNotContain(TOLD);
    }

    @Test
    void whenAPolicyOfficerTriesADraftOnIt() {
        Browser browser = signedIn("beleid");
        Page window = browser.open("/regels/bestand?pad=kader.yaml");
        browser.send(
                "/regels/bestand",
                "pad",
                "kader.yaml",
                "basis",
                hidden(window, "basis"),
                "merk",
                hidden(window, "merk"),
                "tekst",
                text("kader.yaml").replace(SECRET_GROUP, ANOTHER_GROUP),
                "doe",
                "bewaren");

        Page tried = browser.send("/regels/proef", "nummer", refuge);
        browser.send("/regels/laatvallen");

        assertThat(tried.text())
                .contains("Geprobeerd op: Beoordeling " + refuge, "Bij dit plan zijn antwoorden geheim.")
                .doesNotContain(TOLD);
        String ordinary = Cases.judged(desk, "01", "GEWOON");
        assertThat(browser.send("/regels/proef", "nummer", ordinary).text())
                .contains("Geprobeerd op: Beoordeling " + ordinary)
                .doesNotContain("antwoorden geheim");
    }

    @Test
    void theHashOfTheDossierIsNotToldEither() {
        String secret = "Dossier (SHA-256) niet genoemd, omdat dit geheim is";

        assertThat(signedIn("auditor").open("/beoordelingen/" + refuge).text()).contains(secret);
        assertThat(signedIn("beoordelaar")
                        .open("/beoordelingen/" + refuge + "/rapport")
                        .text())
                .contains(secret);
        assertThat(signedIn("beoordelaar").open("/beoordelingen/" + refuge).text())
                .containsPattern("Dossier \\(SHA-256\\) [0-9a-f]{64}");
    }

    private RuleFiles keepingLessSecret() {
        Map<String, byte[]> files =
                new TreeMap<>(shelf.active().rulebook().files().contents());
        files.put(
                "kader.yaml",
                text("kader.yaml").replace(SECRET_GROUP, ANOTHER_GROUP).getBytes(StandardCharsets.UTF_8));
        RuleFiles open = new RuleFiles(files);
        archive.keepRules("parkstad", open);
        return open;
    }

    private String text(String file) {
        return new String(shelf.active().rulebook().files().contents().get(file), StandardCharsets.UTF_8);
    }

    private static String hidden(Page page, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.html());
        return matcher.find() ? matcher.group(1) : "";
    }
}
