package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.KeyReusedException;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.Browser.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One installation with the shipped framework, one about terraces beside it, and a folder whose name is not its key. */
class FrameworksSideBySideTest extends OpenPages {

    private static final Path TERRACES = Path.of("src/test/resources/regels-terrassen");
    private static final String TERRACE = """
            { "zaak": { "zaaknummer": "%s", "peildatum": "2026-02-01" },
              "terras": { "straat": "HAVEN", "doorgang": 2, "muziek": false }, "meubels": [] }
            """;

    @Autowired
    private Environment environment;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Archive archive;

    @Autowired
    private RulebookShelf shelf;

    @Autowired
    private Drafts drafts;

    @Value("${woonzorgtoets.kaders}")
    private Path frameworks;

    @DynamicPropertySource
    static void besideEachOther(DynamicPropertyRegistry registry) throws IOException {
        Path kaders = Files.createTempDirectory("woonzorgtoets-kaders");
        copy(TERRACES, kaders.resolve("terrassen"));
        copy(TERRACES, kaders.resolve("markt"));
        registry.add("woonzorgtoets.regels", () -> "rules");
        registry.add("woonzorgtoets.kaders", kaders::toString);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    @Test
    void machinesSayWhichFrameworkTheyMean() throws Exception {
        assertThat(api("GET", "/kaders", null).body())
                .contains("\"sleutel\":\"parkstad\"", "\"sleutel\":\"terrassen\"", "\"naam\":\"Terrassenregels\"")
                .doesNotContain("markt");
        assertThat(api("GET", "/vragen?kader=terrassen", null).body()).contains("doorgang");
        assertThat(api("GET", "/vragen?kader=parkstad", null).body()).doesNotContain("doorgang");
        assertThat(api("GET", "/regelsets/actief?kader=terrassen", null).body()).contains("\"kader\":\"terrassen\"");

        HttpResponse<String> judged = api("POST", "/beoordelingen?kader=terrassen", TERRACE.formatted("API-1"));
        assertThat(judged.statusCode()).isEqualTo(201);
        assertThat(judged.body()).contains("\"KAN\"");
        assertThat(api("POST", "/proefbeoordelingen?kader=terrassen", TERRACE.formatted("API-2"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(api("POST", "/herhalingen", "{ \"kader\": \"terrassen\" }").statusCode())
                .isEqualTo(403);
        assertThat(api("auditor", "POST", "/herhalingen", "{ \"kader\": \"terrassen\" }")
                        .statusCode())
                .isEqualTo(202);
        assertThat(api("GET", "/openapi.json", null).body()).contains("anyOf", "\"/kaders\"");
    }

    @Test
    void whoDoesNotSayWhichIsToldFromWhatToChoose() throws Exception {
        HttpResponse<String> none = api("POST", "/beoordelingen", TERRACE.formatted("API-3"));
        HttpResponse<String> misspelt = api("GET", "/vragen?kader=terassen", null);

        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("Zeg welk toetsingskader u bedoelt.", "parkstad, terrassen");
        assertThat(misspelt.statusCode()).isEqualTo(400);
        assertThat(misspelt.body()).contains("\"suggestie\":\"terrassen\"");
        assertThat(api("GET", "/regelsets/actief", null).statusCode()).isEqualTo(400);
        assertThat(api("GET", "/gemeenten", null).statusCode()).isEqualTo(400);
        assertThat(api("GET", "/gemeenten?kader=parkstad", null).body()).contains("HEERLEN");
    }

    @Test
    void anAssessorChoosesOnceAndADraftKnowsItsFramework() {
        // Given somebody who signs in and is asked which framework
        Browser assessor = browser();
        Page asked = assessor.signIn("beoordelaar");
        assertThat(asked.path()).isEqualTo("/kaders");
        assertThat(asked.text())
                .contains("Met welk toetsingskader werkt u?", "Terrassenregels", "De map met regels is afgewezen");

        // When terraces are chosen, the form asks about terraces
        Page start = assessor.send("/kaders", "map", "terrassen");
        assertThat(start.text()).contains("Toetsingskader: Terrassenregels", "Terrassen beoordelen");
        Page terrace = assessor.send("/dossiers");
        assertThat(terrace.text()).contains("Is het terras verwarmd?");

        // And when plans are chosen afterwards, that form still does, and is judged by what it asks
        assessor.open("/kaders");
        assessor.send("/kaders", "map", "");
        assertThat(assessor.send("/dossiers").text()).contains("Gemeente").doesNotContain("terras verwarmd");
        assessor.open("/kaders");
        assessor.send("/kaders", "map", "");
        Page verdict = assessor.send(
                terrace.path(),
                "versie",
                hidden("versie", terrace),
                "venster",
                hidden("venster", terrace),
                "zaak.zaaknummer",
                "SAMEN-1",
                "zaak.peildatum",
                "2026-02-01",
                "terras.straat",
                "MARKT",
                "terras.doorgang",
                "1,80",
                "terras.muziek",
                "nee",
                "meubels.rijen",
                "0",
                "doe",
                "indienen");
        assertThat(verdict.path()).matches("/beoordelingen/[0-9]{4}-[0-9]{6}");
        assertThat(verdict.text()).contains("Er is genoeg ruimte.", "van de 5");
        assertThat(signedIn("auditor")
                        .open("/archief?kader=terrassen&zoek=SAMEN")
                        .text())
                .contains("1 zaak gevonden");
    }

    @Test
    void eachCaseIsReplayedByItsOwnRegelset() throws Exception {
        String terrace = desk.assess(
                        TERRACE.formatted("HER-1").getBytes(StandardCharsets.UTF_8), null, "x", "terrassen")
                .nummer();
        byte[] dossier;
        try (Stream<Path> files = Files.list(Path.of("cases/dossiers"))) {
            dossier = Files.readAllBytes(files.filter(it -> it.toString().endsWith(".json"))
                    .sorted()
                    .findFirst()
                    .orElseThrow());
        }
        String plan = desk.assess(dossier, null, "x", "parkstad").nummer();

        for (String nummer : new String[] {terrace, plan}) {
            HttpResponse<String> replay = api("auditor", "POST", "/beoordelingen/" + nummer + "/herhalingen", "");
            assertThat(replay.statusCode()).isEqualTo(200);
            assertThat(replay.body()).contains("\"GELIJK\"");
        }
        assertThat(archive.find(plan)
                        .orElseThrow()
                        .document(Rulebooks.on(shelf))
                        .envelope()
                        .kader())
                .isEqualTo("parkstad");
    }

    @Test
    void aKeyThatWasUsedForAnotherFrameworkGivesNoEarlierCase() throws Exception {
        byte[] terrace = TERRACE.formatted("SLEUTEL-1").getBytes(StandardCharsets.UTF_8);
        String nummer = desk.assess(terrace, "sleutel-1", "x", "terrassen").nummer();

        assertThat(desk.assess(terrace, "sleutel-1", "x", "terrassen").nummer()).isEqualTo(nummer);
        assertThatThrownBy(() -> desk.assess(terrace, "sleutel-1", "x", "parkstad"))
                .isInstanceOf(KeyReusedException.class);
    }

    @Test
    void policyEditsTheRulesThatWereChosenAndTheOthersGoOnJudging() throws Exception {
        String plans = shelf.active("parkstad").rulebook().hash();
        String before = shelf.active("terrassen").rulebook().hash();
        Browser policy = browser();
        policy.signIn("beleid");
        policy.send("/kaders", "map", "terrassen");
        Page file = policy.open("/regels/bestand?pad=kader.yaml");
        assertThat(file.text()).contains("sleutel: terrassen");

        policy.send(
                "/regels/bestand",
                "pad",
                "kader.yaml",
                "basis",
                hidden("basis", file),
                "merk",
                hidden("merk", file),
                "tekst",
                Files.readString(TERRACES.resolve("kader.yaml")).replace("tekst: Het terras past.", "tekst: Het past."),
                "doe",
                "bewaren");
        Page changes = policy.open("/regels/verschillen");
        Page saved =
                policy.send("/regels/bewaren", "regelset", hidden("regelset", changes), "waarom", "korter", "naam", "");

        assertThat(saved.path()).startsWith("/regels/bewaard");
        assertThat(Files.readString(frameworks.resolve("terrassen/kader.yaml"))).contains("tekst: Het past.");
        assertThat(shelf.active("terrassen").rulebook().hash()).isNotEqualTo(before);
        assertThat(shelf.active("parkstad").rulebook().hash()).isEqualTo(plans);
        assertThat(archive.latestActivation("terrassen"::equals).orElseThrow().door())
                .isEqualTo("beleid");
    }

    @Test
    void aFolderWhoseNameIsNotItsKeySaysSoAndJudgesNothing() {
        Browser policy = browser();
        policy.signIn("beleid");

        Page start = policy.send("/kaders", "map", "markt");

        assertThat(start.text())
                .contains(
                        "De sleutel van het kader is ‘terrassen’, maar de map heet ‘markt’. Geef beide dezelfde naam.");
    }

    @Test
    void aDraftWhoseFrameworkIsGoneSaysSoAndCanBeDownloadedOrRemoved() {
        // Given a draft about something that nothing here judges any more
        String id = drafts.create(
                        "beoordelaar",
                        Map.of("zaak.zaaknummer", List.of("WEES-1"), "markt.kramen", List.of("12")),
                        "markten")
                .id();
        Browser assessor = signedIn("beoordelaar");
        assessor.send("/kaders", "map", "terrassen");

        // Then the list and the dossier itself say so
        assertThat(assessor.open("/").text()).contains("WEES-1", "markten oordeelt hier nu niet");
        Page page = assessor.open("/dossiers/" + id);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Uw antwoorden zijn er nog.").doesNotContain("terras verwarmd");

        // And what is typed in a window that was still open is kept, but never judged by another framework
        Page typed =
                assessor.send("/dossiers/" + id, "zaak.zaaknummer", "WEES-2", "markt.kramen", "13", "doe", "indienen");
        assertThat(typed.path()).isEqualTo("/dossiers/" + id);
        assertThat(assessor.send("/dossiers/" + id + "/voorlopig", "zaak.zaaknummer", "WEES-2", "markt.kramen", "13")
                        .header("HX-Refresh"))
                .isEqualTo("true");
        assertThat(assessor.open("/dossiers/" + id + "/dossier.json").html()).contains("WEES-2", "13");

        // And it can be removed
        assertThat(assessor.open("/dossiers/" + id + "/verwijderen").text()).contains("WEES-2");
        assessor.send("/dossiers/" + id + "/verwijderen");
        assertThat(drafts.find("beoordelaar", id)).isEmpty();
    }

    @Test
    void aDraftOfAFrameworkThatJudgedBeforeIsDownloadedAsADossier() throws Exception {
        // Given a framework that judged once and whose folder is gone
        RuleFiles files = RuleFiles.read(TERRACES);
        Map<String, byte[]> contents = new TreeMap<>(files.contents());
        contents.put(
                "kader.yaml",
                Files.readString(TERRACES.resolve("kader.yaml"))
                        .replace("sleutel: terrassen", "sleutel: kermis")
                        .getBytes(StandardCharsets.UTF_8));
        RuleFiles gone = new RuleFiles(contents);
        archive.keepRules("kermis", gone);
        archive.activate(new Activation(gone.hash(), "x", "2026-01-01T00:00:00Z"));
        String id = drafts.create("beoordelaar", Map.of("terras.doorgang", List.of("1,80")), "kermis")
                .id();

        // Then what was typed is written as that framework read it
        Page file = signedIn("beoordelaar").open("/dossiers/" + id + "/dossier.json");
        assertThat(file.html().replaceAll("\\s", "")).contains("\"terras\":{\"doorgang\":1.8");
    }

    private HttpResponse<String> api(String method, String path, String body) throws Exception {
        return api("beoordelaar", method, path, body);
    }

    private HttpResponse<String> api(String account, String method, String path, String body) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((account + ":geheim-" + account).getBytes(StandardCharsets.UTF_8));
        String port = environment.getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Basic " + credentials);
        if (body != null && !body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String hidden(String name, Page page) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.html());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
