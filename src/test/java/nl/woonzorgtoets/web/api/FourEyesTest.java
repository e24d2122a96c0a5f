package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.impact.ImpactJobs;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.approval.Approvals;
import nl.woonzorgtoets.release.approval.Standing;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.RuleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A regelset comes to judge only after another person than who made it approved it, in whatever way somebody tries. */
class FourEyesTest extends RunningService {

    private static final Path SHIPPED = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");
    private static final String PASSWORD = "een lange zin met spaties";
    private static final AtomicInteger COUNT = new AtomicInteger(600);

    private static Path folder;

    @Autowired
    private Persons persons;

    @Autowired
    private Archive archive;

    @Autowired
    private Concepts concepts;

    @Autowired
    private Checks checks;

    @Autowired
    private ImpactJobs impacts;

    @Autowired
    private RulesFolders folders;

    @Value("${woonzorgtoets.data}")
    private String data;

    private String anna;
    private String bram;

    @DynamicPropertySource
    static void rulesOfItsOwn(DynamicPropertyRegistry registry) throws IOException {
        folder = Files.createTempDirectory("woonzorgtoets-vier-ogen");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        registry.add("woonzorgtoets.regels", folder::toString);
    }

    @BeforeEach
    void twoPersons() throws Exception {
        anna = person("anna", "beleid,beheer,beoordelaar");
        bram = person("bram", "beleid");
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
    void submittedApprovedByAnotherAndActivated() throws Exception {
        String concept = sends(anna, threshold());
        String hash = judging();

        Answer submitted = submits(anna, concept);
        assertThat(submitted.status()).as(text(submitted)).isEqualTo(201);
        assertThat(submitted.json().path("stand").asString()).isEqualTo("INGEDIEND");
        refused(activates(anna, concept), 409, "nog niet goedgekeurd");
        Answer approved = approves(bram, concept);
        assertThat(approved.status()).as(text(approved)).isEqualTo(201);
        assertThat(judging()).as("approved is not activated").isEqualTo(hash);
        Answer active = activates(anna, concept);

        assertThat(active.status()).as(text(active)).isEqualTo(201);
        assertThat(judging()).isEqualTo(active.json().path("hash").asString()).isNotEqualTo(hash);
        assertThat(RuleFiles.read(folder).hash())
                .as("the folder is what judges")
                .isEqualTo(judging());
        JsonNode released = get("auditor", "/regelsets")
                .json()
                .path("ingebruiknames")
                .valueStream()
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(released.path("zonderTweedePersoon").asBoolean()).isFalse();
        assertThat(released.path("waarom").asString()).isEqualTo("De raad wil het.");
        assertThat(released.path("goedkeuring").path("door").asString()).isEqualTo(id("bram"));
        assertThat(released.path("goedkeuring").path("indiening").path("door").asString())
                .isEqualTo(id("anna"));
        refused(activates(anna, concept), 409, "oordeelt al");

        String chain = last(EntryKind.GOEDKEURING) + last(EntryKind.ACTIVERING);
        assertThat(chain)
                .as("the archive has the ids, the reason, the decision and the hash, and no name")
                .contains(id("anna"), id("bram"), "De raad wil het.", "Raadsbesluit 12", judging())
                .doesNotContain("Anna")
                .doesNotContain("anna\"");
        assertThat(archive.verify().isClean()).isTrue();
    }

    @Test
    void theAuthorDoesNotApproveWithWhateverRoleOrSession() throws Exception {
        String concept = sends(anna, threshold());
        submits(anna, concept);

        refused(approves(anna, concept), 403, "zelf aan gewerkt");
        persons.give(id("anna"), "auditor,beleid");
        refused(approves(anna, concept), 403, "zelf aan gewerkt");
        persons.choose("anna", persons.recover(id("anna")).code(), PASSWORD + "!");
        refused(approves("anna:" + PASSWORD + "!", concept), 403, "zelf aan gewerkt");
        assertThat(nothingApproved(concept)).isTrue();
    }

    @Test
    void nobodyApprovesWithASharedAccount() throws Exception {
        String concept = sends(anna, threshold());
        submits(anna, concept);

        refused(approves("beleid", concept), 403, "eigen account");
        for (String account : List.of("beoordelaar", "auditor", "beheer")) {
            assertThat(approves(account, concept).status()).as(account).isEqualTo(403);
        }
        assertThat(nothingApproved(concept)).isTrue();
    }

    @Test
    void whatASharedAccountMadeIsTakenOverByAPersonWhoThenDoesNotApprove() throws Exception {
        String concept = sends("beleid", threshold());

        refused(submits("beleid", concept), 403, "eigen account");
        assertThat(submits(anna, concept).status()).isEqualTo(201);
        refused(approves(anna, concept), 403, "zelf aan gewerkt");
        assertThat(approves(bram, concept).status()).isEqualTo(201);
        assertThat(last(EntryKind.GOEDKEURING)).contains("\"gemaaktDoor\":\"beleid\"");
    }

    @Test
    void whatSomebodyMadeAndAnotherSubmitsOrSendsAgainIsNotApprovedByTheFirst() throws Exception {
        String rules = threshold();
        String concept = sends(anna, rules);
        submits(bram, concept);

        refused(approves(anna, concept), 403, "zelf aan gewerkt");
        refused(approves(bram, concept), 403, "zelf aan gewerkt");
        String copy = sends(bram, rules);
        submits(bram, copy);
        refused(approves(anna, copy), 403, "zelf aan gewerkt");
    }

    @Test
    void whoLooksAtTheSameFilesAsAConceptOfTheirOwnMayStillApprove() throws Exception {
        String rules = threshold();
        String concept = sends(anna, rules);
        submits(anna, concept);
        sends(bram, rules);

        assertThat(approves(bram, concept).status()).isEqualTo(201);
    }

    @Test
    void anotherRoleOrAnotherFrameworkIsNoRightToApprove() throws Exception {
        String concept = sends(anna, threshold());
        submits(anna, concept);
        String carla = person("carla", "beoordelaar,auditor,beheer");
        Persons.Invited dirk = persons.invite("dirk", "Dirk", "x", "beleid", "terrassen");
        persons.choose("dirk", dirk.code(), PASSWORD);

        assertThat(approves(carla, concept).status()).isEqualTo(403);
        assertThat(approves("dirk:" + PASSWORD, concept).status())
                .as("it is not there for him")
                .isEqualTo(404);
        persons.withdraw(id("bram"));
        assertThat(approves(bram, concept).status()).isEqualTo(401);
        assertThat(nothingApproved(concept)).isTrue();
    }

    @Test
    void onlyTheFilesThatWereApprovedComeToJudge() throws Exception {
        String concept = sends(anna, threshold());
        submits(anna, concept);
        approves(bram, concept);
        String hash = judging();
        Path file = Path.of(data, "regelconcepten/bestanden/" + concept + ".json");
        Files.copy(
                Path.of(data, "regelconcepten/bestanden/" + sends(anna, threshold()) + ".json"),
                file,
                StandardCopyOption.REPLACE_EXISTING);

        refused(activates(anna, concept), 409, "veranderd sinds het is ingestuurd");
        assertThat(judging()).isEqualTo(hash);
    }

    @Test
    void otherEffectsThanExpectedAreSignedForByTheApproverOrNotAtAll() throws Exception {
        post("beoordelaar", "/beoordelingen", GOOD.replace("Z-1", "Z-" + COUNT.incrementAndGet()));
        String concept = sends(anna, onlyLargeWijken());
        int flips = post(anna, "/regelsets/" + concept + "/gevolgen", "")
                .json()
                .path("bevroren")
                .size();
        assertThat(flips).isPositive();

        assertThat(submits(anna, concept, "\"verwachting\": {\"omslagen\": [], \"nietBeoordeeld\": 0}")
                        .status())
                .isEqualTo(201);
        refused(
                approves(bram, concept),
                409,
                "Verwacht: niets slaat om. Gemeten: POSITIEF > NEGATIEF_IN_BEGINSEL: " + flips);
        assertThat(post(bram, path(concept, "goedkeuringen"), "{\"verschilGetekend\": true}")
                        .status())
                .isEqualTo(201);
        post("beoordelaar", "/beoordelingen", GOOD.replace("Z-1", "Z-" + COUNT.incrementAndGet()));

        refused(activates(anna, concept), 409, "nieuwe goedkeuring");
        refused(post(anna, path(concept, "activeringen"), "{\"verschilGetekend\": true}"), 409, "nieuwe goedkeuring");
        assertThat(post(bram, path(concept, "goedkeuringen"), "{\"verschilGetekend\": true}")
                        .status())
                .isEqualTo(201);
        assertThat(activates(anna, concept).status()).isEqualTo(201);
    }

    @Test
    void whatIsPlannedJudgesFromThatDayOn() throws Exception {
        String before = judging();
        String concept = sends(anna, threshold());
        submits(anna, concept);
        LocalDate day = CivilDay.of(Instant.now()).plusDays(3);
        refused(plans(anna, concept, day), 409, "nog niet goedgekeurd");
        approves(bram, concept);
        assertThat(plans(anna, concept, day.minusDays(3)).places()).containsExactly("/vanaf");

        Answer planned = plans(anna, concept, day);
        assertThat(planned.status()).as(text(planned)).isEqualTo(202);
        assertThat(planned.json().path("stand").asString()).isEqualTo("GEPLAND");
        daysLater(2).activateWhatIsDue();
        assertThat(judging()).as("not yet").isEqualTo(before);
        daysLater(3).activateWhatIsDue();

        assertThat(judging()).isNotEqualTo(before);
        assertThat(last(EntryKind.ACTIVERING)).contains(id("anna"), judging());
        daysLater(3).activateWhatIsDue();
        refused(activates(anna, concept), 409, "oordeelt al");
    }

    @Test
    void whatWasPlannedDoesNotJudgeWithOtherEffectsThanWereApproved() throws Exception {
        String before = judging();
        String concept = sends(anna, onlyLargeWijken());
        submits(anna, concept);
        post(bram, path(concept, "goedkeuringen"), "{\"verschilGetekend\": true}");
        plans(anna, concept, CivilDay.of(Instant.now()).plusDays(3));
        post("beoordelaar", "/beoordelingen", GOOD.replace("Z-1", "Z-" + COUNT.incrementAndGet()));

        daysLater(4).activateWhatIsDue();

        assertThat(judging()).isEqualTo(before);
        Standing standing = daysLater(4).standing(concepts.find(concept).orElseThrow());
        assertThat(standing.stand()).isEqualTo(Standing.Stage.GOEDGEKEURD);
        assertThat(standing.planning().mislukt()).contains("anders dan verwacht", "nieuwe goedkeuring");
    }

    private Answer plans(String account, String concept, LocalDate day) {
        return post(account, path(concept, "activeringen"), "{\"vanaf\": \"" + day + "\"}");
    }

    /** The same desk, as it will be. */
    private Approvals daysLater(int days) {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
        return new Approvals(
                Path.of(data).resolve("regelconcepten"), concepts, checks, archive, impacts, folders, persons, later);
    }

    @Test
    void anExpectationThatComesTrueNeedsNoSignature() throws Exception {
        post("beoordelaar", "/beoordelingen", GOOD.replace("Z-1", "Z-" + COUNT.incrementAndGet()));
        String concept = sends(anna, onlyLargeWijken());
        int flips = post(anna, "/regelsets/" + concept + "/gevolgen", "")
                .json()
                .path("bevroren")
                .size();

        submits(
                anna,
                concept,
                "\"verwachting\": {\"omslagen\": [{\"van\": \"POSITIEF\", \"naar\": \"NEGATIEF_IN_BEGINSEL\","
                        + " \"aantal\": " + flips + "}], \"nietBeoordeeld\": 0}");

        Answer approved = approves(bram, concept);
        assertThat(approved.status()).as(text(approved)).isEqualTo(201);
        assertThat(approved.json().path("verschilGetekend").asBoolean()).isFalse();
    }

    @Test
    void theFolderMakesAConceptThatItsOwnAuthorCannotSlipThrough() throws Exception {
        String hash = judging();
        String rules = threshold();
        JsonMapper.shared()
                .readTree(rules)
                .propertyStream()
                .forEach(it -> write(it.getKey(), it.getValue().asString()));

        JsonNode concept = until(() -> get("beleid", "/regelsets")
                .json()
                .path("concepten")
                .valueStream()
                .filter(it -> it.path("door").asString().equals("regelmap"))
                .findFirst()
                .orElse(null));

        assertThat(judging()).as("it does not judge by itself").isEqualTo(hash);
        String nummer = concept.path("nummer").asString();
        refused(approves(bram, nummer), 409, "nog niet ingediend");
        submits(bram, nummer);
        refused(approves(bram, nummer), 403, "zelf aan gewerkt");
        assertThat(approves(anna, nummer).status()).isEqualTo(201);
        assertThat(activates(bram, nummer).status()).isEqualTo(201);
        assertThat(judging()).isNotEqualTo(hash);
    }

    @Test
    void withoutASecondPersonItIsMarkedSo() throws Exception {
        persons.withdraw(id("bram"));
        String concept = sends(anna, threshold());

        assertThat(submits(anna, concept).json().path("zonderTweedePersoon").asBoolean())
                .isTrue();
        refused(approves(anna, concept), 403, "zelf aan gewerkt");
        Answer active = activates(anna, concept);

        assertThat(active.status()).as(text(active)).isEqualTo(201);
        assertThat(active.json().path("zonderTweedePersoon").asBoolean()).isTrue();
        assertThat(last(EntryKind.ACTIVERING)).contains("\"zonderTweedePersoon\":true");
    }

    @Test
    void whatIsMissingOrUnknownIsSaid() throws Exception {
        String concept = sends(anna, threshold());

        assertThat(post(anna, path(concept, "indieningen"), "{}").places()).containsExactly("/reden");
        assertThat(post(anna, path(concept, "indieningen"), "{\"redne\": \"x\"}")
                        .places())
                .containsExactly("/redne");
        assertThat(post(anna, path(concept, "indieningen"), "{\"reden\": \"x\", \"verwachting\": 3}")
                        .status())
                .isEqualTo(400);
        assertThat(post(anna, path("concept-99999", "goedkeuringen"), "{}").status())
                .isEqualTo(404);
        refused(approves(bram, concept), 409, "nog niet ingediend");
        refused(activates(bram, concept), 409, "nog niet ingediend");
    }

    private boolean nothingApproved(String concept) {
        return archive.releases(EntryKind.GOEDKEURING).stream()
                .noneMatch(it -> new String(it.body(), StandardCharsets.UTF_8).contains("\"" + concept + "\""));
    }

    private String last(EntryKind kind) {
        List<Entry> all = archive.releases(kind);
        return new String(all.get(all.size() - 1).body(), StandardCharsets.UTF_8);
    }

    private String person(String login, String roles) throws Exception {
        Persons.Invited invited = persons.invite(login, "Anna de Vries", "adviseur", roles, null);
        persons.choose(login, invited.code(), PASSWORD);
        return login + ":" + PASSWORD;
    }

    private String id(String login) {
        return persons.all().stream()
                .filter(it -> it.name() != null && it.name().inlognaam().equals(login))
                .filter(it -> it.person().ingetrokken() == null)
                .findFirst()
                .orElseThrow()
                .person()
                .id();
    }

    private String sends(String account, String rules) {
        Answer sent = post(account, "/regelsets", rules);
        assertThat(sent.status()).as(text(sent)).isEqualTo(201);
        assertThat(sent.json().path("meldingen").isEmpty()).as(text(sent)).isTrue();
        return sent.json().path("nummer").asString();
    }

    private Answer submits(String account, String concept, String... more) {
        return post(
                account,
                path(concept, "indieningen"),
                "{\"reden\": \"De raad wil het.\", \"beleidsbesluit\": \"Raadsbesluit 12\", \"bedoeld\": true"
                        + (more.length == 0 ? "" : ", " + more[0]) + "}");
    }

    private Answer approves(String account, String concept) {
        return post(account, path(concept, "goedkeuringen"), "{}");
    }

    private Answer activates(String account, String concept) {
        return post(account, path(concept, "activeringen"), "{}");
    }

    private static String path(String concept, String step) {
        return "/regelsets/" + concept + "/" + step;
    }

    private static void refused(Answer answer, int status, String why) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).contains(why);
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private String judging() {
        return get("beleid", "/regelsets/actief").json().path("hash").asString();
    }

    /** What judges, with words in a remark that nobody wrote before. */
    private static String threshold() throws Exception {
        Map<String, String> files = files();
        files.merge("drempels.yaml", "# versie " + COUNT.incrementAndGet() + "\n", String::concat);
        return JsonMapper.shared().writeValueAsString(files);
    }

    /** Every plan in a small wijk becomes another one, and the examples say so too. */
    private static String onlyLargeWijken() throws Exception {
        Map<String, String> files = files();
        files.computeIfPresent("drempels.yaml", (path, it) -> it.replace("waarde: 500", "waarde: 90000"));
        files.computeIfPresent(
                "fair-share/1.1-spreiding.voorbeelden.yaml",
                (path, it) ->
                        it.replace("woningen: 900", "woningen: 99000").replace("woningen: 500", "woningen: 90000"));
        files.merge("drempels.yaml", "# versie " + COUNT.incrementAndGet() + "\n", String::concat);
        return JsonMapper.shared().writeValueAsString(files);
    }

    private static Map<String, String> files() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        RuleFiles.read(SHIPPED)
                .contents()
                .forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    private static <T> T until(Supplier<T> there) throws InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            T found = there.get();
            if (found != null) {
                return found;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("It did not come.");
    }

    private static void write(String path, String text) {
        try {
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
