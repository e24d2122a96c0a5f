package nl.woonzorgtoets.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.Snapshot;
import nl.woonzorgtoets.archive.TakenIn;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A small framework that allows one plan in a wijk: after the first positive one, the next is negative. */
class HandingInADossierTest {

    private static final Path SMALL = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");
    private static final String RULES = "fair-share/1.1-spreiding.drl";
    private static final Instant MOMENT = Instant.parse("2026-07-01T10:00:00.123456789Z");
    private static final int CLIENTS = 8;

    @TempDir
    private Path data;

    private final Clock clock = Clock.fixed(MOMENT, ZoneOffset.UTC);
    private final RulebookShelf shelf = new RulebookShelf(hash -> Optional.empty());
    private SqliteArchive archive;
    private AssessmentDesk desk;

    @BeforeEach
    void aDesk() throws Exception {
        archive = SqliteArchive.open(data, clock);
        shelf.activate(RulebookReader.read(oneInEachWijk()), MOMENT);
        desk = new AssessmentDesk(shelf, archive, clock);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void whatIsAnsweredWasKeptUnderItsNumber() {
        assertThat(nummer("Z-1", "WK02", null)).isEqualTo("2026-000001");
        assertThat(nummer("Z-1", "WK02", null)).as("again is another case").isEqualTo("2026-000002");

        assertThat(archive.find("2026-000001")).isPresent();
        assertThat(archive.find("2026-000002")).isPresent();
    }

    @Test
    void whatCannotBeKeptIsNotAnswered() {
        archive.close();

        assertThatThrownBy(() -> desk.assess(dossier("Z-1", "WK02"), null, "nina"))
                .hasMessageContaining("archief");
    }

    @Test
    void whatIsNoDossierIsNotKept() {
        for (String text : List.of("", "geen JSON", "{}", "[]", "{ \"zaak\": { \"zaaknummer\": \"Z-1\" } }")) {
            assertThatThrownBy(() -> desk.assess(text.getBytes(StandardCharsets.UTF_8), "sleutel", "nina"))
                    .as(text)
                    .isInstanceOf(InvalidDossierException.class);
        }
        assertThat(nummer("Z-1", "WK02", "sleutel")).isEqualTo("2026-000001");
    }

    @Test
    void theSameKeyAgainIsTheSameCase() {
        assertThat(nummer("Z-1", "WK02", "sleutel")).isEqualTo("2026-000001");
        assertThat(nummer("Z-1", "WK02", "sleutel")).isEqualTo("2026-000001");
        assertThat(nummer("Z-1", "WK02", "andere sleutel")).isEqualTo("2026-000002");
    }

    @Test
    void theSameKeyForAnotherDossierIsRefusedAndNothingIsKept() {
        nummer("Z-1", "WK02", "sleutel");

        assertThatThrownBy(() -> desk.assess(dossier("Z-2", "WK02"), "sleutel", "nina"))
                .isInstanceOf(KeyReusedException.class)
                .hasMessageContaining("sleutel");
        assertThat(nummer("Z-3", "WK02", null)).isEqualTo("2026-000002");
    }

    @Test
    void theSameKeyManyTimesAtOnceIsOneCase() throws Exception {
        assertThat(atOnce(client -> nummer("Z-1", "WK02", "sleutel"))).containsOnly("2026-000001");
        assertThat(nummer("Z-2", "WK02", null)).isEqualTo("2026-000002");
    }

    @Test
    void ofManyDossiersAtOnceForOneKeyOneIsKeptAndTheOthersAreRefused() throws Exception {
        List<String> answers = atOnce(client -> {
            try {
                return desk.assess(dossier("Z-" + client, "WK02"), "sleutel", "nina")
                        .nummer();
            } catch (KeyReusedException e) {
                return "geweigerd";
            } catch (InvalidDossierException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(answers).containsOnlyOnce("2026-000001").containsOnly("2026-000001", "geweigerd");
    }

    @Test
    void earlierPositivePlansInTheWijkCountAndThePlanItselfAndOtherWijkenDoNot() throws Exception {
        assertThat(oordeel("Z-2", "WK02")).isEqualTo("POSITIEF");

        nummer("Z-1", "WK02", null);

        assertThat(oordeel("Z-2", "WK02")).isEqualTo("NEGATIEF_IN_BEGINSEL");
        assertThat(oordeel("Z-1", "WK02")).as("the plan itself, again").isEqualTo("POSITIEF");
        assertThat(oordeel("Z-2", "WK04")).as("another wijk").isEqualTo("POSITIEF");
    }

    @Test
    void aPlanThatWasNegativeDoesNotCount() throws Exception {
        nummer("Z-1", "WK02", null);
        nummer("Z-2", "WK02", null);

        assertThat(dossiersIn("WK02")).isEqualByComparingTo("1");
    }

    @Test
    void twoDossiersForOneWijkAtOnceDoNotOverlookEachOther() throws Exception {
        atOnce(client -> nummer("Z-" + client, "WK02", null));

        assertThat(dossiersIn("WK02")).as("plans that are positive").isEqualByComparingTo("1");
    }

    @Test
    @Timeout(20)
    void whatWasJudgedBesideAPlanThatIsNotKeptAfterAllIsJudgedAgain() throws Exception {
        nummer("Z-9", "WK04", null);
        CountDownLatch disk = new CountDownLatch(1);
        archive.takeIn(new NewCase(
                desk.trial(desk.consider(dossier("Z-0", "WK04"))), new Snapshot(Map.of(), () -> await(disk))));
        TakenIn refused =
                archive.takeIn(new NewCase(thatDoesNotFit(desk.trial(desk.consider(dossier("Z-1", "WK02"))))));

        CaseDocument next = new AssessmentDesk(shelf, onceTakenIn(disk::countDown), clock)
                .assess(dossier("Z-2", "WK02"), null, "nina");

        assertThatThrownBy(refused::onDisk).isInstanceOf(IllegalArgumentException.class);
        assertThat(next.assessment().oordeel().code()).isEqualTo("POSITIEF");
        assertThat(next.portfolio().get("dossiers")).isNull();
        assertThat(next.nummer()).isEqualTo("2026-000003");
    }

    /** The archive, where something happens as soon as a dossier was taken in and before the desk waits for the disk. */
    private Archive onceTakenIn(Runnable then) {
        return (Archive) Proxy.newProxyInstance(
                Archive.class.getClassLoader(), new Class<?>[] {Archive.class}, (proxy, method, asked) -> {
                    Object answer = method.invoke(archive, asked);
                    if (method.getName().equals("takeIn")) {
                        then.run();
                    }
                    return answer;
                });
    }

    private static CaseDocument thatDoesNotFit(CaseDocument it) {
        return new CaseDocument(
                it.envelope(),
                it.dossier(),
                it.portfolio(),
                it.contribution(),
                new CaseDocument.Found(it.found().area(), Collections.singletonMap("gemeente", null)),
                it.secrets(),
                it.assessment());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tryingOutKeepsNothingAndCountsForNobody() throws Exception {
        assertThat(oordeel("Z-1", "WK02")).isEqualTo("POSITIEF");

        assertThat(oordeel("Z-2", "WK02")).isEqualTo("POSITIEF");
        assertThat(nummer("Z-2", "WK02", null)).isEqualTo("2026-000001");
    }

    /** Of a plan that is in nobody's way. */
    private BigDecimal dossiersIn(String wijk) throws InvalidDossierException {
        return desk.consider(dossier("Z-nog-een", wijk)).portfolio().get("dossiers");
    }

    private String oordeel(String zaaknummer, String wijk) throws InvalidDossierException {
        return desk.consider(dossier(zaaknummer, wijk)).uitslag().oordeel().code();
    }

    private String nummer(String zaaknummer, String wijk, String key) {
        try {
            return desk.assess(dossier(zaaknummer, wijk), key, "nina").nummer();
        } catch (InvalidDossierException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    private static byte[] dossier(String zaaknummer, String wijk) {
        return """
                { "zaak": { "zaaknummer": "%s", "gemeente": "NOORD", "peildatum": "2026-07-01", "fase": "PRINCIPEVERZOEK" },
                  "locatie": { "wijkcode": "%s" }, "zorg": { "geregeld": true } }
                """.formatted(zaaknummer, wijk).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> atOnce(IntFunction<String> client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<String>> answers = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> threads.submit(() -> client.apply(i)))
                    .toList();
            String[] all = new String[CLIENTS];
            for (int i = 0; i < CLIENTS; i++) {
                all[i] = answers.get(i).get();
            }
            return Arrays.asList(all);
        } finally {
            threads.shutdown();
        }
    }

    private static RuleFiles oneInEachWijk() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(SMALL).contents());
        String rules = new String(files.get(RULES), StandardCharsets.UTF_8)
                .replace(
                        "Gebied( woningen >= $grens )", "Gebied( woningen >= $grens ) not Portefeuille( dossiers > 0 )")
                .replace("Gebied( woningen < $grens )", "Gebied( woningen >= $grens ) Portefeuille( dossiers > 0 )");
        files.put(RULES, rules.getBytes(StandardCharsets.UTF_8));
        String wijken = new String(files.get("regio/wijken.csv"), StandardCharsets.UTF_8) + "WK04,Land,NOORD,900\n";
        files.put("regio/wijken.csv", wijken.getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(files);
    }
}
