package nl.woonzorgtoets.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.replay.ReplayRequest;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Every address, asked by accounts that have their role only in the framework about terraces, about all that the archive has of the
 * other one: nothing of it may show. The administrator has a role in both and shows that it is there.
 */
class OnlyInTheirFrameworksTest extends OpenPages {

    private static final Path TERRACES = Path.of("src/test/resources/regels-terrassen");
    private static final Set<Role> RESTRICTED = Set.of(Role.BEOORDELAAR, Role.BELEID, Role.AUDITOR);
    private static final String ZAAKNUMMER = "GEHEIM-PLAN-7";
    private static final String TERRACE = """
            { "zaak": { "zaaknummer": "TERRAS-1", "peildatum": "2026-02-01" },
              "terras": { "straat": "HAVEN", "doorgang": 2, "muziek": false }, "meubels": [] }
            """;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What is there of the framework about plans, made once for all addresses. */
    private static Hidden hidden;

    /**
     * @param draft of the assessor
     * @param replay of all cases, asked for by somebody who may know of all
     */
    private record Hidden(
            CaseDocument plan,
            byte[] dossier,
            String regelset,
            String draft,
            String replay,
            String terrace,
            String concept) {}

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Archive archive;

    @Autowired
    private RulebookShelf shelf;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Concepts concepts;

    @Autowired
    private ReplayJobs jobs;

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void onlyTerraces(DynamicPropertyRegistry registry) throws IOException {
        Path kaders = Files.createTempDirectory("woonzorgtoets-kaders");
        copy(TERRACES, kaders.resolve("terrassen"));
        registry.add("woonzorgtoets.regels", () -> "rules");
        registry.add("woonzorgtoets.kaders", kaders::toString);
        RESTRICTED.forEach(
                it -> registry.add("woonzorgtoets.toegang." + it.account() + ".kaders", () -> "terrassen, later"));
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

    @BeforeEach
    void somethingOfBothFrameworks() throws Exception {
        if (hidden != null) {
            return;
        }
        byte[] dossier = Files.readString(Path.of("cases/dossiers/01-hof-achter-de-kerk.json"))
                .replace("VOORBEELD-2026-01", ZAAKNUMMER)
                .getBytes(StandardCharsets.UTF_8);
        CaseDocument plan = desk.assess(dossier, "sleutel-van-een-plan", "x", "parkstad");
        String terrace = desk.assess(TERRACE.getBytes(StandardCharsets.UTF_8), null, "x", "terrassen")
                .nummer();
        archive.decide(new Besluit(
                plan.nummer(), "NEGATIEF", "Om " + ZAAKNUMMER, "x", "x", "2026-11-01T00:00:00Z", false, true));
        String replay = jobs.start(new ReplayRequest(null, CaseFilter.ALL), "beheer")
                .orElseThrow()
                .id();
        until(() -> jobs.progress(replay).orElseThrow().isEnded());
        hidden = new Hidden(
                plan,
                dossier,
                shelf.active("parkstad").rulebook().hash(),
                drafts.create("beoordelaar", Map.of("zaak.zaaknummer", List.of(ZAAKNUMMER)), "parkstad")
                        .id(),
                replay,
                terrace,
                concepts.keep(
                                "x",
                                Checked.of(shelf.active("parkstad").rulebook().files()))
                        .nummer());
    }

    @TestFactory
    Stream<DynamicTest> noAddressTellsOfAFrameworkThatOneHasNoRoleIn() {
        Map<Role, Browser> browsers = new EnumMap<>(Role.class);
        RESTRICTED.forEach(role -> browsers.put(role, signedIn(role.account())));
        return Permissions.TABLE.stream()
                .filter(row -> !row.isOpen())
                .flatMap(row -> row.roles().stream()
                        .filter(RESTRICTED::contains)
                        .map(role -> dynamicTest(role + " " + row, () -> ask(row, role, browsers.get(role)))));
    }

    private void ask(Permission row, Role role, Browser browser) throws Exception {
        String path = about(row);
        if (!path.startsWith("/api/")) {
            Browser.Page page = row.method().equals("GET") ? browser.open(path) : browser.send(path);
            tellsNothing(page.response(), path, row);
            return;
        }
        tellsNothing(call(row.method(), path, role, body(row)), path, row);
        HttpResponse<String> asked = call(row.method(), path + "?kader=parkstad", role, body(row));
        assertThat(asked.statusCode()).isIn(400, 404);
        assertThat(asked.body().replace(path, "")).doesNotContain(ZAAKNUMMER, "\"sleutel\":\"parkstad\"");
    }

    /** An address that names something hidden is as one that names nothing. */
    private static void tellsNothing(HttpResponse<String> answer, String path, Permission row) {
        assertThat(answer.body().replace(path, ""))
                .doesNotContain(
                        hidden.plan().nummer(), ZAAKNUMMER, hidden.regelset(), "Toetsingskader Parkstad", "parkstad\"");
        assertThat(answer.statusCode()).isLessThan(500);
        if (!path.equals(row.pattern())) {
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }

    /** The address about what is hidden. */
    private String about(Permission row) {
        return row.pattern()
                .replace("{nummer}", hidden.plan().nummer())
                .replace("{hash}", hidden.regelset())
                .replace("{concept}", hidden.concept())
                .replace("{*pad}", "kader.yaml")
                .replace("{*zaaknummer}", ZAAKNUMMER)
                .replace("{versie}", "1")
                .replace("{volgnummer}", "99")
                .replace("{code}", "WK088200")
                .replace("{naam}", "01-hof-achter-de-kerk")
                .replace("{id}", row.pattern().contains("herhalingen") ? hidden.replay() : hidden.draft());
    }

    private static byte[] body(Permission row) {
        return row.method().equals("GET")
                ? null
                : row.pattern().endsWith("beoordelingen") ? hidden.dossier() : "{}".getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whoHasARoleInBothFindsAllOfIt() throws Exception {
        Browser administrator = signedIn("beheer");

        assertThat(administrator.open("/archief").text()).contains(hidden.plan().nummer(), hidden.terrace());
        assertThat(administrator.open("/archief/herhalingen/" + hidden.replay()).status())
                .isEqualTo(200);
        assertThat(administrator.open("/archief/afwijkingen").text()).contains(ZAAKNUMMER);
        assertThat(call("GET", "/api/v1/kaders", Role.BEHEER, null).body()).contains("\"parkstad\"");
        assertThat(call("GET", "/api/v1/regelsets", Role.BEHEER, null).body())
                .contains("\"kader\":\"parkstad\"", "\"kader\":\"terrassen\"");
    }

    @Test
    void whoHasARoleInOneWorksWithThatOneAndIsNeverAskedWhich() {
        Browser assessor = browser();
        Browser.Page start = assessor.signIn("beoordelaar");

        assertThat(start.path()).isEqualTo("/");
        assertThat(start.text())
                .contains("Terrassen beoordelen", "TERRAS-1")
                .doesNotContain("Kies een ander kader", ZAAKNUMMER);
        assertThat(assessor.send("/dossiers").text()).contains("Is het terras verwarmd?");
        assertThat(signedIn("beleid").open("/regels/bestand?pad=kader.yaml").text())
                .contains("sleutel: terrassen");
        assertThat(assessor.send("/kaders", "map", "").status()).isEqualTo(404);
    }

    @Test
    void aSearchFindsOnlyTheirOwnHoweverItIsAsked() throws Exception {
        Browser auditor = signedIn("auditor");

        assertThat(auditor.open("/archief").text()).contains("1 zaak gevonden", hidden.terrace());
        assertThat(auditor.open("/archief?kader=parkstad").text()).contains("is hier niet bekend");
        assertThat(auditor.open("/archief?zaaknummer=" + ZAAKNUMMER).text()).contains("0 zaken");
        assertThat(auditor.open("/archief?gemeente=HEERLEN").text()).doesNotContain(ZAAKNUMMER + " ");
        assertThat(auditor.open("/kader?regelset=" + hidden.regelset()).status())
                .isEqualTo(404);
        assertThat(call("GET", "/api/v1/beoordelingen", Role.AUDITOR, null).body())
                .contains("\"totaal\":1");
    }

    @Test
    void whatIsJudgedAgainOrHandedOutIsOnlyTheirOwn() throws Exception {
        String started = call("POST", "/api/v1/herhalingen", Role.AUDITOR, "{}".getBytes(StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        until(() -> call("GET", started, Role.AUDITOR, null).body().contains("\"KLAAR\""));

        assertThat(call("GET", started, Role.AUDITOR, null).body())
                .contains("\"totaal\":1", "\"kaders\":[\"later\",\"terrassen\"]");
        assertThat(call("GET", "/api/v1/herhalingen/" + hidden.replay(), Role.AUDITOR, null)
                        .statusCode())
                .isEqualTo(404);
        Browser auditor = signedIn("auditor");
        auditor.open("/archief/herhalingen");
        assertThat(auditor.send("/archief/export", "nummer", hidden.plan().nummer())
                        .status())
                .isEqualTo(404);
        Browser.Page zip = auditor.send("/archief/export");
        assertThat(zip.status()).isEqualTo(200);
        // The names of the files in it can be read as they are.
        assertThat(zip.html())
                .contains(folder(shelf.active("terrassen").rulebook().hash()))
                .doesNotContain(folder(hidden.regelset()), hidden.plan().nummer());
    }

    @Test
    void aKeyOfACaseThatOneMayNotKnowGivesNothingAway() throws Exception {
        HttpRequest request = request("/api/v1/beoordelingen", Role.BEOORDELAAR)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "sleutel-van-een-plan")
                .POST(BodyPublishers.ofByteArray(hidden.dossier()))
                .build();

        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).doesNotContain(hidden.plan().nummer());
    }

    private static String folder(String regelset) {
        return "regelsets/" + regelset.replace("sha256:", "");
    }

    private static void until(Callable<Boolean> done) throws Exception {
        for (int i = 0; i < 1200 && !done.call(); i++) {
            Thread.sleep(100);
        }
        assertThat(done.call()).isTrue();
    }

    private HttpResponse<String> call(String method, String path, Role role, byte[] body) throws Exception {
        HttpRequest.Builder request = request(path, role);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, Role role) {
        byte[] account = (role.account() + ":geheim-" + role.account()).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account));
    }
}
