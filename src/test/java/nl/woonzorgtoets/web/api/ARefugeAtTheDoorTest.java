package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.TestPropertySource;

/** Where a refuge is, is told to whoever judges plans, which is then in the log; to others the same verdict without it. */
@TestPropertySource(properties = "woonzorgtoets.regels=rules")
class ARefugeAtTheDoorTest extends RunningService {

    private static final String REFUGE =
            Parkstad.text("09").replace("\"omschrijving\": \"", "\"omschrijving\": \"Rozenlaan 7 ");

    private static final String LESS = "\"vermindertConcentratie\": true, \"kwetsbareEenhedenVoor\": 40,"
            + " \"kwetsbareEenhedenNa\": 20, \"redenUitzondering\": \"Aan de Rozenlaan 8 komen starters\","
            + " \"bewijsUitzondering\": [\"SLOOPBESLUIT\"]";

    private static final String EXPLAINED = "\"toelichtingen\": [{\"veld\": \"financieel.servicekostenPerMaand\","
            + " \"tekst\": \"Met het eten aan de Rozenlaan 9\"}], ";

    private final Logger audit = (Logger) LoggerFactory.getLogger("nl.woonzorgtoets.audit");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    private String path;

    @BeforeEach
    void aRefugeThatWasJudged() {
        lines.start();
        audit.addAppender(lines);
        path = post("beoordelaar", "/beoordelingen", REFUGE).header("Location").substring(Api.V1.length());
        logged("POST", 1);
        lines.list.clear();
    }

    @AfterEach
    void stop() {
        audit.detachAppender(lines);
    }

    @Test
    void whoeverJudgesReadsItAllAndThatIsInTheLog() {
        assertThat(text(get("beoordelaar", path + "/dossier"))).isEqualTo(REFUGE);
        assertThat(text(get("beoordelaar", path))).contains("minutenAutoVoorzieningen", "dossierSha256\":\"");

        assertThat(logged("GET", 2))
                .hasSize(2)
                .allSatisfy(it ->
                        assertThat(it).startsWith("door=beoordelaar actie=GET").endsWith("geheim=ja"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/beoordelingen", "/proefbeoordelingen"})
    void handingItInTellsItTooAndThatIsInTheLog(String door) {
        post("beoordelaar", door, REFUGE);
        post("beoordelaar", door, Parkstad.text("01"));

        assertThat(logged("POST", 2))
                .satisfiesExactly(
                        it -> assertThat(it).endsWith("geheim=ja"),
                        it -> assertThat(it).doesNotContain("geheim=ja"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "beleid", "beheer"})
    void anybodyElseReadsTheSameVerdictWithoutThePlace(String account) {
        Answer dossier = get(account, path + "/dossier");
        Answer verdict = get(account, path);

        assertThat(text(dossier)).contains("WK089904").doesNotContain("Rozenlaan", "sesWoa", "minutenAuto");
        assertThat(verdict.json().path("oordeel"))
                .isEqualTo(get("beoordelaar", path).json().path("oordeel"));
        assertThat(verdict.json().path("bewijs").path("dossierSha256").isNull()).isTrue();
        assertThat(verdict.json().path("bevindingen").valueStream())
                .isNotEmpty()
                .flatMap(it -> it.path("feiten").valueStream().toList())
                .noneMatch(it -> it.path("plaats").asString("").equals("/locatie")
                        && it.path("veld").asString().startsWith("minuten"));
        assertThat(verdict.json().path("nietGevuurd").valueStream())
                .filteredOn(it -> it.path("veld").asString("").startsWith("minuten"))
                .allMatch(it -> !it.has("waarde") && !it.has("vereist"));
        assertThat(logged("GET", 1)).noneMatch(it -> it.contains(account));
    }

    /** Whatever question it answers: any text can tell where the place is. */
    @ParameterizedTest
    @ValueSource(strings = {"auditor", "beleid", "beheer"})
    void nobodyElseReadsWhatPeopleWroteInTheirOwnWords(String account) {
        String written = REFUGE.replaceFirst("\"zaak\": \\{", "$0 \"plannaam\": \"Rozenlaan 7\",")
                .replace("\"vermindertConcentratie\": false", LESS)
                .replace("\"servicekostenPerMaand\": 55.0", "\"servicekostenPerMaand\": 700")
                .replaceFirst("\"bijlagen\"", EXPLAINED + "$0");
        String refuge = post("beoordelaar", "/beoordelingen", written)
                .header("Location")
                .substring(Api.V1.length());

        assertThat(text(get("beoordelaar", refuge))).contains("Rozenlaan 8", "Rozenlaan 9");
        for (String door : List.of("", "/dossier", "/rapport?lezer=dossier")) {
            assertThat(text(send(account, "GET", refuge + door, BodyPublishers.noBody(), "Accept", "text/html, */*")))
                    .as(door)
                    .doesNotContain("Rozenlaan");
        }
        for (String reader : List.of("dossier", "initiatiefnemer", "college", "openbaar")) {
            assertThat(text(send(
                            "beoordelaar",
                            "GET",
                            refuge + "/rapport?lezer=" + reader,
                            BodyPublishers.noBody(),
                            "Accept",
                            "text/html")))
                    .as(reader)
                    .contains("Brunssum")
                    .doesNotContain("Rozenlaan");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "beleid", "beheer"})
    void whyPeopleDecidedIsToldToWhoeverJudgesAndTheDecisionToAnybody(String account) {
        Answer decided = post(
                "beoordelaar",
                path + "/besluiten",
                "{\"besluit\":\"PRINCIPE_NEE\",\"functie\":\"wethouder\",\"paragraaf\":\"6.1\",\"motivering\":\"De Rozenlaan is te druk.\"}");
        assertThat(decided.status()).isEqualTo(201);

        assertThat(text(get("beoordelaar", path + "/besluiten"))).contains("De Rozenlaan is te druk.");
        assertThat(text(get(account, path + "/besluiten")))
                .contains("PRINCIPE_NEE", "wethouder", "Deze tekst is geheim")
                .doesNotContain("Rozenlaan");
        assertThat(logged("GET", 1))
                .filteredOn(it -> it.startsWith("door=beoordelaar"))
                .singleElement()
                .satisfies(it -> assertThat(it).endsWith("geheim=ja"));
    }

    @Test
    void theAuditorJudgesItAgainWithTheSecretPart() {
        Answer again = send("auditor", "POST", path + "/herhalingen", BodyPublishers.noBody());

        assertThat(again.json().path("uitkomst").asString()).isEqualTo("GELIJK");
    }

    /** An answer can be here just before its line is: waits until there are so many. */
    private List<String> logged(String action, int count) {
        for (int tries = 0; tries < 100; tries++) {
            List<String> found = List.copyOf(lines.list).stream()
                    .map(ILoggingEvent::getFormattedMessage)
                    .filter(it -> it.contains("actie=" + action))
                    .toList();
            if (found.size() >= count) {
                return found;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        throw new AssertionError("er staan geen " + count + " regels in het logboek");
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
