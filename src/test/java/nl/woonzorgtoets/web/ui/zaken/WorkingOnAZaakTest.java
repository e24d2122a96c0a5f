package nl.woonzorgtoets.web.ui.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** One page of a zaak: its versions for everybody, and for who judges plans who has it, what must come, and what to mail. */
@TestPropertySource(properties = "woonzorgtoets.regels=rules")
class WorkingOnAZaakTest extends OpenPages {

    private static final String[] NAMES = {"zaaknummer", "kader"};

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Archive archive;

    @Test
    void theVersionsStandTogetherAndAreReachedFromCaseAndList() throws Exception {
        String first = kept("Z/81", Parkstad.text("05"));
        String second = kept("Z/81", Parkstad.text("05").replaceAll(",\\s*\"looptijdJaren\": 30", ""));
        Browser assessor = signedIn("beoordelaar");

        assertThat(assessor.open("/beoordelingen/" + first).html()).contains("\"/zaken/Z/81?kader=parkstad\"");
        assertThat(assessor.open("/archief?zaaknummer=Z/81").html()).contains("\"/zaken/Z/81?kader=parkstad\"");
        assertThat(assessor.open("/").html()).contains("\"/zaken/Z/81?kader=parkstad\"");
        assertThat(assessor.open("/zaken/Z/81?kader=parkstad").text())
                .contains("2 versies", first, second, "Wat er veranderde sinds " + first, "30 jaar");
    }

    @Test
    void aZaakIsHandedOverAndWhatIsLateIsSeenFirst() throws Exception {
        kept("Z-82", Parkstad.text("01"));
        Browser assessor = signedIn("beoordelaar");
        assessor.open("/zaken/Z-82");

        Browser.Page handed = assessor.send(
                "/zaken/behandelaar", form("Z-82", "naar", "Anna", "naam", "Anna", "tekst", "Ik kijk ernaar."));
        assertThat(handed.path()).isEqualTo("/zaken/Z-82?kader=parkstad");
        assertThat(handed.text()).contains("Overgedragen aan Anna. Ik kijk ernaar.");
        assessor.send("/zaken/verwacht", form("Z-82", "wat", "De begroting", "uiterlijk", "2026-01-05"));
        assessor.send("/zaken/notities", form("Z-82", "tekst", "Gebeld met de school.", "naam", "Anna"));

        assertThat(assessor.open("/").text()).contains("Mijn zaken", "Van u", "De begroting", "te laat");
        assertThat(assessor.open("/zaken").text()).contains("Z-82", "te laat: uiterlijk 5 januari 2026");
        Browser.Page page = assessor.open("/zaken/Z-82");
        assertThat(page.text()).contains("Te laat", "Gebeld met de school.", "geen bewijs");
        String id = page.html().replaceAll("(?s).*name=\"id\" value=\"(\\d+)\".*", "$1");
        assertThat(assessor.send("/zaken/binnen", form("Z-82", "id", id)).text())
                .contains("binnen op")
                .doesNotContain("Te laat");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() throws Exception {
        kept("Z-83", Parkstad.text("01"));
        Browser assessor = signedIn("beoordelaar");
        assessor.open("/zaken/Z-83");

        assertThat(assessor.send("/zaken/notities", form("Z-83", "tekst", "Gebeld met 123456782.", "naam", "Bob"))
                        .text())
                .contains("Dit is nog niet bewaard", "burgerservicenummer");
        assertThat(assessor.send("/zaken/verwacht", form("Z-83", "wat", "Iets", "uiterlijk", "morgen"))
                        .text())
                .contains("jjjj-mm-dd");
        assertThat(assessor.send("/zaken/verwacht", form("Z-83")).text())
                .contains("Schrijf op wat er nog moet komen.", "Vul in op welke dag");
        assertThat(assessor.send("/zaken/notities", form("Z-geen", "tekst", "Gebeld met de school.", "naam", "Bob"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void othersSeeTheVersionsOnly() throws Exception {
        kept("Z-84", Parkstad.text("01"));
        Browser assessor = signedIn("beoordelaar");
        assessor.open("/zaken/Z-84");
        assessor.send("/zaken/notities", form("Z-84", "tekst", "Gebeld met de school.", "naam", "Bob"));

        Browser auditor = signedIn("auditor");

        assertThat(auditor.open("/zaken/Z-84").text())
                .contains("Eén versie")
                .doesNotContain("Gebeld met de school", "Het werk aan deze zaak");
        assertThat(auditor.open("/zaken").status()).isEqualTo(403);
        assertThat(auditor.send("/zaken/notities", form("Z-84", "tekst", "x", "naam", "y"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void thereAreTextsToMailAndARequestIsWaitedFor() throws Exception {
        String nummer = kept("Z-85", Parkstad.text("01").replaceFirst(",\\s*\"looptijdJaren\": [^,}\\]]+", ""));
        Browser assessor = signedIn("beoordelaar");
        assertThat(assessor.open("/zaken/Z-85").html())
                .contains(
                        "mailto:?subject=", "Graag uw aanvulling", "Looptijd van het financi", "Uitkomst van de toets");

        assessor.open("/beoordelingen/" + nummer);
        assessor.send("/beoordelingen/" + nummer + "/brieven", "lezer", "aanvulling");

        assertThat(assessor.open("/zaken/Z-85").text()).contains("Antwoord op het verzoek om aanvulling van");
        assertThat(archive.letters(nummer)).hasSize(1);
    }

    @Test
    void whatWasWithdrawnSaysSoEverywhere() throws Exception {
        String nummer = kept("Z-86", Parkstad.text("01"));
        Browser assessor = signedIn("beoordelaar");
        assessor.open("/beoordelingen/" + nummer);
        String address = "/beoordelingen/" + nummer + "/intrekkingen";
        assertThat(assessor.send(address, "soort", "VERGISSING", "reden", "fout")
                        .text())
                .contains("nog niet ingetrokken", "in minstens 5 verschillende woorden");

        Browser.Page page =
                assessor.send(address, "soort", "VERGISSING", "reden", "Dit dossier hoorde bij een ander plan.");

        assertThat(page.text())
                .contains("Deze beoordeling is ingetrokken", "De reden: Dit dossier hoorde bij een ander plan.")
                .doesNotContain("Besluit vastleggen", "Trek deze beoordeling in");
        assertThat(assessor.open("/archief?zaaknummer=Z-86").text()).contains("Ingetrokken: vergissing");
        assertThat(assessor.open("/archief/zaken.csv?zaaknummer=Z-86").html()).contains(";Ingetrokken: vergissing");
        assertThat(assessor.open("/zaken/Z-86").text()).contains("Deze versie telt niet meer");
        for (String lezer : new String[] {"dossier", "initiatiefnemer", "college", "openbaar"}) {
            assertThat(assessor.open("/beoordelingen/" + nummer + "/rapport?lezer=" + lezer)
                            .text())
                    .as(lezer)
                    .contains("Deze beoordeling is ingetrokken op");
        }
        assertThat(assessor.open("/beoordelingen/" + nummer + "/rapport?lezer=openbaar")
                        .text())
                .doesNotContain("hoorde bij een ander plan");
    }

    private String kept(String zaaknummer, String dossier) throws Exception {
        return desk.assess(
                        dossier.replaceFirst("VOORBEELD-2026-0\\d", zaaknummer)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        null,
                        "beoordelaar")
                .nummer();
    }

    private static String[] form(String zaaknummer, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = NAMES[0];
        all[1] = zaaknummer;
        all[2] = NAMES[1];
        all[3] = "parkstad";
        System.arraycopy(more, 0, all, 4, more.length);
        return all;
    }
}
