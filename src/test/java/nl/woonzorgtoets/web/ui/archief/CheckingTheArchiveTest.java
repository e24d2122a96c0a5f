package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.ledger.OnDisk;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.replay.ReplayProgress;
import nl.woonzorgtoets.replay.ReplayRequest;
import nl.woonzorgtoets.replay.Replayer;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An archive of its own, because one of the tests damages it. */
@TestPropertySource(properties = "spring.application.name=beschadigd")
class CheckingTheArchiveTest extends OpenPages {

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private SqliteArchive archive;

    @Autowired
    private Replayer replayer;

    private Browser auditor;

    @BeforeEach
    void aFewCases() {
        Cases.judged(desk, "01", "KETEN");
        Cases.judged(desk, "02", "KETEN");
        auditor = signedIn("auditor");
    }

    @Test
    void theWholeChainIsCheckedAtAClickAndDamageIsNamedWithWhatToDo() throws Exception {
        assertThat(auditor.open("/archief/controle").text()).contains("nog niet gecontroleerd", "Openbare sleutel");

        Page sound = checked();

        assertThat(sound.text()).contains("Alles klopt.", "stukken en", "door auditor");
        assertThat(auditor.open("/").text()).contains("Alles klopt op ");

        String moment = archive.entries(3).findFirst().orElseThrow().at();
        damage("DROP TRIGGER entry_never_changed; UPDATE entry SET at = '2020-01-01T00:00:00.000000Z' WHERE seq = 3");
        Page damaged = checked();

        assertThat(damaged.text())
                .contains("Het archief klopt niet.", "Volgnummer 3 (", "): het zegel klopt niet", "Wat u kunt doen:");
        damage("UPDATE entry SET at = '" + moment + "' WHERE seq = 3");
    }

    @Test
    void aCaseThatWasChangedIsNamedByTheCheckAndSaysSoItselfAndOneThatCannotBeReadLeadsOn() throws Exception {
        String nummer = Cases.judged(desk, "01", "GEKNOEID");
        long seq = archive.audit().trail(nummer).orElseThrow().entry().seq();
        assertThat(auditor.open("/beoordelingen/" + nummer).text())
                .contains("Nagerekend, nu u deze pagina opent Klopt De inhoud past")
                .doesNotContain("niet meer zoals zij is gearchiveerd");
        damage("DROP TRIGGER IF EXISTS entry_never_changed; CREATE TABLE goed AS SELECT body FROM entry WHERE seq = "
                + seq);

        OnDisk.change(database(), seq, body -> body.replace("\"score\":", "\"score\": "));
        Page damaged = checked();

        assertThat(damaged.text())
                .contains(
                        "Stukken zijn gewijzigd of weg",
                        "Volgnummer " + seq + " (beoordeling): de inhoud is gewijzigd");
        assertThat(damaged.html()).contains("href=\"/beoordelingen/" + nummer + "\"");
        assertThat(auditor.open("/beoordelingen/" + nummer).text())
                .contains("Deze zaak is niet meer zoals zij is gearchiveerd.", "Klopt niet Volgnummer " + seq);

        damage("UPDATE entry SET body = substr(body, 1, 50) WHERE seq = " + seq);

        assertThat(auditor.open("/beoordelingen/" + nummer).text())
                .contains("Deze zaak is niet meer te lezen", "Archief, Controle")
                .doesNotContain("Dat ligt niet aan u");
        damage("UPDATE entry SET body = (SELECT body FROM goed) WHERE seq = " + seq);
    }

    @Test
    void aReplayThatWaitsForAnotherSaysSoAndEndsAtOnceWhenItIsStopped() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        Replayer slow = new Replayer(hash -> {
            waitFor(held);
            return null;
        });
        try (ReplayJobs jobs = new ReplayJobs(archive, slow, java.time.Clock.systemUTC())) {
            ReplayRequest all = new ReplayRequest(null, CaseFilter.ALL);
            String first = jobs.start(all, "auditor").orElseThrow().id();
            String second = jobs.start(all, "auditor").orElseThrow().id();

            jobs.cancel(second);

            assertThat(jobs.progress(second).orElseThrow().status()).isEqualTo(ReplayProgress.Status.AFGEBROKEN);
            assertThat(jobs.progress(first).orElseThrow().isEnded()).isFalse();
            assertThat(jobs.ended(1))
                    .first()
                    .satisfies(it -> assertThat(it.id()).isEqualTo(second));
            jobs.cancel(first);
            held.countDown();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theCheckpointAndTheKeyAreHandedOut() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (archive.audit().seal().checkpoint().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }

        assertThat(auditor.open("/archief/controle/controlepunt.txt").html()).startsWith("woonzorgtoets-archief\n");
        assertThat(auditor.open("/archief/controle/openbaar.pem").html()).startsWith("-----BEGIN PUBLIC KEY-----");
    }

    @Test
    void manyCasesAreJudgedAgainWithTheirCountsAndStayReadableAfterARestart() throws InterruptedException {
        auditor.open("/archief/herhalingen?zoek=KETEN&oordeel=POSITIEF");

        Page job = finished(auditor.send("/archief/herhalingen", "zoek", "KETEN", "oordeel", "POSITIEF"));

        assertThat(job.text())
                .contains(
                        "Klaar", "Nummer of zaaknummer: KETEN; Oordeel: Positief", "elke zaak met haar eigen regelset");
        assertThat(job.html())
                .doesNotContain("hx-get")
                .containsPattern("Gelijk</span>(?s:.*?)<td class=\"number\">[1-9]");
        assertThat(auditor.open("/archief/herhalingen").text()).contains("Alles gelijk", "eigen regelset");

        String id = job.path().substring("/archief/herhalingen/".length());
        try (ReplayJobs restarted = new ReplayJobs(archive, replayer, java.time.Clock.systemUTC())) {
            assertThat(restarted.progress(id)).hasValueSatisfying(it -> {
                assertThat(it.gedaan()).isPositive().isEqualTo(it.totaal());
                assertThat(it.opdracht().zaken().kenmerk()).isEqualTo("KETEN");
                assertThat(it.door()).isEqualTo("auditor");
            });
        }
    }

    @Test
    void aReplayWithAnUnknownRegelsetOrAPeriodThatCannotBeIsNotBegun() {
        auditor.open("/archief/herhalingen");

        Page page = auditor.send("/archief/herhalingen", "met", "sha256:0", "van", "2026-13-01");

        assertThat(page.path()).isEqualTo("/archief/herhalingen");
        assertThat(page.text())
                .contains("De herhaling is nog niet begonnen", "Kies een regelset uit de lijst.", "bestaande dag");
        assertThat(page.html()).contains("href=\"#met-invoer\"", "value=\"2026-13-01\"");
    }

    @Test
    void aJobThatWasNeverThereIsNotFound() {
        assertThat(auditor.open("/archief/herhalingen/bestaat-niet").status()).isEqualTo(404);
    }

    private Page checked() throws InterruptedException {
        auditor.open("/archief/controle");
        Page page = auditor.send("/archief/controle");
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (page.text().contains("Bezig met controleren") && Instant.now().isBefore(end)) {
            assertThat(page.html()).contains("hx-get=\"/archief/controle/voortgang\"", "Ververs");
            Thread.sleep(100);
            page = auditor.open("/archief/controle");
        }
        return page;
    }

    private Page finished(Page page) throws InterruptedException {
        Page now = page;
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (now.html().contains("hx-get") && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            now = auditor.open(page.path());
        }
        Thread.sleep(200);
        return now;
    }

    private Path database() {
        return data().resolve("archief.db");
    }

    private void damage(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                var statement = connection.createStatement()) {
            for (String each : sql.split(";")) {
                statement.execute(each);
            }
        }
    }
}
