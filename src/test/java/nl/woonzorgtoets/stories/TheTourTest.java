package nl.woonzorgtoets.stories;

import static nl.woonzorgtoets.stories.Device.DESKTOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The walk of the tour, through all three jobs, with an archive of its own: what it sees is what the tour shows. */
@TestPropertySource(properties = "spring.application.name=rondleiding")
class TheTourTest extends Story {

    private static final String HEERLEN = "/regels/bestand?pad=gemeenten/heerlen/drempels.yaml";

    private final List<String> taken = new ArrayList<>();

    @Test
    void everyPictureOfTheTourIsTakenOnTheWay() throws IOException {
        assess();
        changeARule();
        check();

        assertThat(taken).containsExactlyElementsOf(TourPictures.named());
    }

    private void assess() {
        Person assessor = somebody(DESKTOP).opens("/");
        picture(assessor, "aanmelden");
        assessor.signsIn("beoordelaar");
        judge(assessor, "Hof achter de Kerk", "PRINCIPE_JA", null);
        judge(
                assessor,
                "Tussenvorm voor jongeren",
                "AANHOUDEN",
                "De gemeente zoekt met de stichting naar een andere plek.");
        judge(assessor, "Vrouwenopvang", "PRINCIPE_JA", "De gemeente heeft het tekort intussen zelf onderzocht.");
        assessor.opens("/").presses("Samen Oud").opens("/");
        picture(assessor, "start-beoordelaar");

        assessor.presses("Magic mix").presses("De plek").looksAt("De plek");
        picture(assessor, "kaart-en-voorlopig-oordeel");
        assessor.presses("Indienen en beoordelen");
        picture(assessor, "oordeel");
        assessor.looksAt("Alle regels die gelden");
        picture(assessor, "regels-van-het-oordeel");
        assessor.opens(assessor.path() + "/rapport");
        picture(assessor, "rapport");
        assessor.follows("Terug naar het oordeel");
        assessor.fills("Artikel of paragraaf", "6.4.1");
        decide(assessor, "PRINCIPE_NEE", "De raad wil hier eerst een plan voor de hele buurt.");
        assessor.looksAt("Het besluit van de gemeente");
        picture(assessor, "besluit");

        Person onThePhone = assessor(Device.PHONE).presses("ZorgVilla Prestige").looksAt("Voorlopig oordeel");
        picture(onThePhone, "telefoon");
    }

    private void changeARule() {
        Person officer = signedIn("beleid", DESKTOP).follows("Kader").looksAt("Paragraaf 5.3");
        picture(officer, "kader");
        officer.opens(HEERLEN).addsToTheText("      - { vanaf: 2026-01-01, warde: BEIDE_BOVEN_VEREIST }\n");
        officer.sees("Bedoelt u waarde?").isContent();
        officer.page().locator("label[for=tekst]").evaluate("e => e.scrollIntoView()");
        picture(officer, "fout-in-een-regel");
        officer.keyboard().hits("Control+z");
        officer.sees("Gelijk aan wat in de map staat.");
        officer.addsToTheText("      - { vanaf: 2026-01-01, waarde: BEIDE_BOVEN_VEREIST }\n");
        officer.presses("Verschillen bekijken en bewaren").sees("Voor Heerlen");
        picture(officer, "verschillen");
        officer.follows("Proberen op een dossier").chooses("Een voorbeelddossier", "Magic mix, Heerlen-Centrum");
        officer.presses("Proberen met dit voorbeeld").looksAt("De uitkomst");
        picture(officer, "proberen");
    }

    private void check() {
        Person auditor = signedIn("auditor", DESKTOP).follows("Archief");
        picture(auditor, "zoeken");
        auditor.follows("20").presses("Herhaal nu").looksAt("Archief");
        picture(auditor, "herhaald");
        auditor.opens("/archief/controle")
                .presses("Controleer")
                .waitsFor("Alles klopt.")
                .isContent();
        picture(auditor, "controle");
        auditor.opens("/archief/wijken").chooses("Wat telt u?", "Aantal eerdere dossiers in de wijk");
        auditor.presses("Toon").looksAt("Aantal eerdere dossiers");
        picture(auditor, "wijken");
    }

    private static void judge(Person assessor, String example, String besluit, String why) {
        assessor.opens("/").presses(example).presses("Indienen en beoordelen");
        decide(assessor, besluit, why);
    }

    private static void decide(Person assessor, String besluit, String why) {
        assessor.page().locator("input[name=besluit][value=" + besluit + "]").check();
        assessor.fills("Motivering", why == null ? "" : why).fills("Functie", "wethouder wonen");
        assessor.presses("Besluit vastleggen");
    }

    private void picture(Person person, String name) {
        person.photographs(name);
        TourPictures.keep(name, person.page().screenshot());
        taken.add(name);
    }
}
