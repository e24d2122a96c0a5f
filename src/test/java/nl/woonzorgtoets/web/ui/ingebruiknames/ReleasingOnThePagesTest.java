package nl.woonzorgtoets.web.ui.ingebruiknames;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Policy staff changes a rule in the browser: alone it is marked so, with two persons the other one has to approve; and back again. */
class ReleasingOnThePagesTest extends OpenPages {

    private static final Path SMALL = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");
    private static final String PASSWORD = "een lange zin met spaties";

    private static final String IN_A_TOWN = """
            { "zaak": { "zaaknummer": "Z-1", "gemeente": "NOORD", "peildatum": "2026-07-01", "fase": "PRINCIPEVERZOEK" },
              "locatie": { "wijkcode": "WK02" }, "zorg": { "geregeld": true } }
            """;

    private static Path rules;

    @Autowired
    private Persons persons;

    @Autowired
    private RulebookShelf shelf;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Concepts concepts;

    @Autowired
    private Checks checks;

    @DynamicPropertySource
    static void rulesOfItsOwn(DynamicPropertyRegistry registry) throws Exception {
        rules = Files.createTempDirectory("woonzorgtoets-ingebruiknames");
        for (var file : RuleFiles.read(SMALL).contents().entrySet()) {
            Path place = rules.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        registry.add("woonzorgtoets.regels", rules::toString);
    }

    @AfterEach
    void nobody() throws Exception {
        for (Persons.Known it : persons.all()) {
            if (it.person().ingetrokken() == null) {
                persons.withdraw(it.person().id());
            }
            persons.forget(it.person().id());
        }
    }

    @Test
    void aloneItIsMarkedEverywhereAndOneButtonPutsTheEarlierOneBack() throws Exception {
        Browser policy = signedIn("beleid");
        String before = judging();
        assertThat(policy.open("/regels/verschillen").status()).isEqualTo(200);
        saves(policy, "# alleen\n");

        assertThat(judging()).isNotEqualTo(before);
        assertThat(policy.open("/").text()).contains("zonder tweede persoon");
        assertThat(signedIn("beoordelaar").open("/kader").text())
                .as("on every page")
                .contains("zonder tweede persoon");
        Browser auditor = signedIn("auditor");
        Browser.Page list = auditor.open("/ingebruiknames");
        int newest = newest(list);
        assertThat(list.text()).contains("Om te proberen", "zonder tweede persoon", "Oordeelt nu");
        assertThat(auditor.open("/ingebruiknames/" + newest).text())
                .contains("Het kader lezen zoals het toen was")
                .doesNotContain("Deze terugzetten");

        policy.open("/ingebruiknames/" + (newest - 1));
        assertThat(policy.send("/ingebruiknames/" + (newest - 1) + "/terug", "reden", "")
                        .text())
                .contains("Schrijf kort op waarom");
        assertThat(policy.send("/ingebruiknames/" + (newest - 1) + "/terug", "reden", "Het ging mis.")
                        .text())
                .contains(
                        "Deze regelset oordeelt weer.", "Terug naar ingebruikname " + (newest - 1) + ": Het ging mis.");
        assertThat(judging()).isEqualTo(before);
        assertThat(RuleFiles.read(rules).hash())
                .as("nobody works on from another")
                .isEqualTo(before);
    }

    @Test
    void withTwoPersonsTheOtherOneApproves() throws Exception {
        Browser anna = person("anna", "Anna de Vries");
        Browser bram = person("bram", "Bram Smit");
        String before = judging();
        int earlier = newest(anna.open("/ingebruiknames"));
        Browser.Page saved = saves(anna, "# samen " + System.nanoTime() + "\n");
        assertThat(saved.text()).contains("is een concept", "Ingebruiknames");
        assertThat(judging()).as("saving makes a concept").isEqualTo(before);
        persons.withdraw(persons.idOf("bram").orElseThrow());
        Thread.sleep(11_000);
        assertThat(judging())
                .as("and what waited does not slip in when the other one leaves")
                .isEqualTo(before);
        persons.forget(persons.all().stream()
                .filter(it -> it.person().ingetrokken() != null && it.name() != null)
                .findFirst()
                .orElseThrow()
                .person()
                .id());
        bram = person("bram", "Bram Smit");

        String concept = concept(anna.open("/ingebruiknames"));
        anna.open(concept);
        assertThat(anna.send(concept + "/indienen", "reden", "De raad wil het.", "verwachting", "veel")
                        .text())
                .contains("is geen verwachting", "De raad wil het.");
        assertThat(anna.send(concept + "/indienen", "reden", "De raad wil het.", "beleidsbesluit", "Besluit 12")
                        .text())
                .contains("Het concept is ingediend.", "Ingediend door Anna de Vries, adviseur");
        assertThat(anna.send(concept + "/goedkeuren").text()).contains("U heeft hier zelf aan gewerkt.");
        assertThat(anna.send(concept + "/activeren").text()).contains("nog niet goedgekeurd");
        Browser shared = signedIn("beleid");
        shared.open(concept);
        assertThat(shared.send(concept + "/goedkeuren").text()).contains("Een gedeeld account kan dat nooit.");
        Browser again = browser();
        signIn(again, "anna");
        again.open(concept);
        assertThat(again.send(concept + "/goedkeuren", "teken", "ja").text())
                .as("in another session too")
                .contains("U heeft hier zelf aan gewerkt.");

        bram.open(concept);
        assertThat(bram.send(concept + "/goedkeuren").text()).contains("U heeft het concept goedgekeurd.");
        assertThat(bram.send(concept + "/activeren").text()).contains("Deze regelset oordeelt nu.");

        assertThat(judging()).isNotEqualTo(before);
        Browser auditor = signedIn("auditor");
        int newest = newest(auditor.open("/ingebruiknames"));
        assertThat(newest).isEqualTo(earlier + 1);
        assertThat(auditor.open("/ingebruiknames/" + newest).text())
                .contains("Anna de Vries, adviseur", "Bram Smit, adviseur", "Besluit 12", "niets slaat om")
                .doesNotContain("zonder tweede persoon");

        bram.open("/ingebruiknames/" + earlier);
        Browser.Page back = bram.send("/ingebruiknames/" + earlier + "/terug", "reden", "Toch niet.");
        assertThat(back.text()).as("putting back asks the other one too").contains("Ingediend door Bram Smit");
        assertThat(bram.send(back.path() + "/goedkeuren").text()).contains("U heeft hier zelf aan gewerkt.");
        anna.open(back.path());
        anna.send(back.path() + "/goedkeuren");
        anna.send(back.path() + "/activeren");
        assertThat(judging()).isEqualTo(before);
    }

    @Test
    void whoSavedBeforeInTheSameFolderWorkedOnItToo() throws Exception {
        Browser anna = person("anna", "Anna de Vries");
        Browser bram = person("bram", "Bram Smit");
        saves(anna, "# van anna " + System.nanoTime() + "\n");
        saves(bram, "# van bram " + System.nanoTime() + "\n");

        String concept = concept(bram.open("/ingebruiknames"));
        bram.open(concept);
        bram.send(concept + "/indienen", "reden", "Van ons beiden.");
        anna.open(concept);

        assertThat(anna.send(concept + "/goedkeuren").text()).contains("U heeft hier zelf aan gewerkt.");
        assertThat(anna.send(concept + "/intrekken").text()).contains("Ingetrokken");
        assertThat(bram.send(concept + "/activeren").text()).contains("Dit concept is ingetrokken.");
    }

    @Test
    void whatAConceptWouldDoToKeptCasesStandsOnAPageAndInASpreadsheet() throws Exception {
        String kept = desk.assess(IN_A_TOWN.getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                .nummer();
        String concept = ConceptController.PATH + "/" + onlyVeryLarge();
        Browser policy = signedIn("beleid");

        assertThat(policy.open(concept + "/gevolgen").text()).contains("Ze zijn nog niet bepaald.");
        String page = policy.send(concept + "/gevolgen").text();

        assertThat(page)
                .contains(
                        "Elke zaak naast de plannen van toen",
                        "Alle zaken opnieuw, op volgorde",
                        kept,
                        "In beginsel negatief (ongunstiger)",
                        "wijk.groot Een grote wijk heeft zoveel woningen");
        assertThat(policy.open(concept + "/gevolgen.csv").text())
                .contains("elk naast de plannen van toen;" + kept
                        + ";Positief;In beginsel negatief;10,00;4,00;wijk.groot");
        assertThat(signedIn("beoordelaar").open(concept + "/gevolgen").status()).isEqualTo(403);
    }

    /** The number of a concept in which a wijk is large only from 90,000 homes on. */
    private String onlyVeryLarge() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(SMALL).contents());
        files.computeIfPresent(
                "drempels.yaml",
                (path, it) -> new String(it, StandardCharsets.UTF_8)
                        .replace("waarde: 500", "waarde: 90000")
                        .getBytes(StandardCharsets.UTF_8));
        return concepts.keep("beleid", checks.of(new RuleFiles(files))).nummer();
    }

    private Browser.Page saves(Browser browser, String more) throws Exception {
        String path = "drempels.yaml";
        String text = Files.readString(rules.resolve(path)) + more;
        Browser.Page page = browser.open("/regels/bestand?pad=" + path);
        browser.send("/regels/bestand", "pad", path, "basis", field(page, "basis"), "tekst", text, "doe", "bewaren");
        Browser.Page changes = browser.open("/regels/verschillen");
        Browser.Page saved = browser.send(
                "/regels/bewaren", "regelset", field(changes, "regelset"), "waarom", "Om te proberen", "bedoeld", "ja");
        assertThat(saved.path()).as(saved.text()).startsWith("/regels/bewaard");
        return saved;
    }

    private static String field(Browser.Page page, String name) {
        return Stream.of(page.html().split("<input"))
                .filter(it -> it.contains("name=\"" + name + "\""))
                .map(it -> it.replaceAll("(?s).*?value=\"([^\"]*)\".*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    /** The newest on its way. */
    private static String concept(Browser.Page page) {
        return page.html().replaceAll("(?s).*?href=\"(/ingebruiknames/concepten/concept-[0-9]+)\".*", "$1");
    }

    private static int newest(Browser.Page page) {
        return List.of(page.html().split("Ingebruikname ")).stream()
                .map(it -> it.replaceAll("(?s)^([0-9]*).*", "$1"))
                .filter(it -> !it.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
    }

    private Browser person(String login, String name) throws Exception {
        Persons.Invited invited = persons.invite(login, name, "adviseur", "beleid", null);
        persons.choose(login, invited.code(), PASSWORD);
        Browser browser = browser();
        signIn(browser, login);
        return browser;
    }

    private static void signIn(Browser browser, String login) {
        browser.open("/inloggen");
        browser.send("/inloggen", "account", login, "wachtwoord", PASSWORD);
    }

    private String judging() {
        return shelf.active().rulebook().hash();
    }
}
