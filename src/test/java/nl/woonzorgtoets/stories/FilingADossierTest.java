package nl.woonzorgtoets.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The assessor's way from nothing to a dossier that is handed in. */
class FilingADossierTest extends Story {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void fromAnExampleToAVerdict(Device device) {
        Person assessor = assessor(device).photographs("start");

        assessor.presses("Samen Oud, Voerendaal").photographs("form");
        assessor.sees("Onvolledig", "Dit kan het nog worden", "Open vragen die ertoe doen");
        assessor.looksAt("Voorlopig oordeel").photographs("provisional-verdict");

        assessor.onOnePage().fills("Zaaknummer", "Z-2026-104").presses("Indienen en beoordelen");
        assessor.isAt("/beoordelingen/\\d{4}-\\d{6}").photographs("verdict");
        assessor.sees("Oordeel over Z-2026-104", "Onvolledig", "Wat nog ontbreekt", "Prijsklasse");
        assessor.unfoldsEverything().looksAt("Bewijs").photographs("evidence").sees("sha256:");

        assessor.follows("Start").sees("Z-2026-104");
    }

    @Test
    void aNewDossierWithTheKeyboardAlone() {
        Keyboard keyboard = somebody(Device.DESKTOP).opens("/").keyboard();
        keyboard.tabsTo("Naar de inhoud").tabsTo("Account").types("beoordelaar");
        keyboard.tabsTo("Wachtwoord")
                .types("geheim-beoordelaar")
                .goesWith("Enter")
                .isAt("/");

        Person assessor = keyboard.tabsTo("Nieuw dossier").goesWith("Enter").isAt("/dossiers/[0-9a-f]+");
        keyboard.tabsTo("Alles op één pagina").goesWith("Enter");
        keyboard.tabsTo("Zaaknummer").types("Z-toetsen");
        keyboard.tabsTo("Gemeente").types("Simp");
        keyboard.tabsTo("Peildatum").types("07072026");
        keyboard.tabsTo("Nog open", "Fase").hits("ArrowDown");
        keyboard.tabsTo("Wijk").types("Boch");
        keyboard.tabsTo("Nog open", "Ligt het plan in een dorp").hits("ArrowDown");
        assessor.isKept().sees("Voorlopig oordeel: Onvolledig.").photographs("filled-in");

        keyboard.tabsTo("Indienen en beoordelen").goesWith("Enter").isAt("/beoordelingen/.+");
        assessor.sees("Oordeel over Z-toetsen", "Wijk Bocholtz");
        keyboard.tabsTo("Toon de").hits("Enter");
        assessor.sees("6.12-");
    }

    @OnDesktopAndPhone
    void whatIsFilledInIsStillThereAfterAReload(Device device) {
        Person assessor = assessor(device).presses("Nieuw dossier").onOnePage();

        assessor.fills("Zaaknummer", "Z-herladen").ticks("Fase", "Verkenning").isKept();
        assessor.turnsTo("De bewonersgroepen, regel 1").fills("Aantal personen", "veel");
        assessor.isKept();

        assessor.reloads().finds("Zaaknummer", "Z-herladen").finds("Aantal personen", "veel");
        assessor.follows("Woonzorgtoets").follows("Z-herladen").finds("Zaaknummer", "Z-herladen");
    }

    @Test
    void whatWasJustTypedIsPutBackAfterAReloadAndAfterSigningInAgain() {
        Person assessor = assessor(Device.DESKTOP).presses("Nieuw dossier");
        String form = assessor.path();

        assessor.field("Zaaknummer").fill("Z-net-getypt");
        assessor.reloads().finds("Zaaknummer", "Z-net-getypt").sees("Bewaard.");

        assessor.isForgotten().expects(401).fills("Zaaknummer", "Z-afgemeld").isKept();
        assessor.follows("Start").isAt("/inloggen.*").signsIn("beoordelaar");
        assessor.opens(form).finds("Zaaknummer", "Z-afgemeld").sees("Bewaard.");
        assertThat(assessor(Device.PHONE).opens(form).field("Zaaknummer").inputValue())
                .isEqualTo("Z-afgemeld");
    }

    @OnDesktopAndPhone
    void whatIsWrongIsSaidAtTheQuestionAsOneGoesAndGoneOnceItIsRight(Device device) {
        Person assessor = assessor(device).presses("Nieuw dossier").onOnePage();

        assessor.fills("Lopen naar", "veel").fills("Zaaknummer", "Z-1").isKept();
        assertThat(assessor.page()
                        .locator("#locatie-minutenLopenVoorzieningen-veld .error-text")
                        .innerText())
                .isEqualTo("Vul een heel getal in, zoals 12.");
        assertThat(assessor.field("Lopen naar").getAttribute("aria-invalid")).isEqualTo("true");
        assessor.isContent();

        assessor.fills("Lopen naar", "3").fills("Zaaknummer", "Z-2").isKept();
        PlaywrightAssertions.assertThat(assessor.page().locator("#dossier .error-text"))
                .hasCount(0);
    }

    @OnDesktopAndPhone
    void whatIsWrongIsSaidAtTheFieldAndInASummary(Device device) {
        Person assessor = assessor(device).presses("Nieuw dossier").onOnePage();

        assessor.turnsTo("De bewonersgroepen, regel 1").fills("Aantal personen", "veel");
        assessor.presses("Indienen en beoordelen").photographs("errors");

        assessor.sees("Er klopt iets niet", "Het dossier is nog niet ingediend.", "Wijk: Vul dit in.");
        assertThat(assessor.page().title()).startsWith("Fout:");
        assertThat(assessor.focused()).isEqualTo("fouten");
        assessor.follows("Aantal personen");
        assertThat(assessor.focused()).isEqualTo("doelgroepen-0-aantalPersonen");
        assessor.photographs("error-at-the-field");
    }

    @OnDesktopAndPhone
    void theWijkIsChosenOnTheMapOrFromTheList(Device device) {
        Person assessor = assessor(device).presses("Nieuw dossier").onOnePage();

        assessor.picksOnTheMap("Schaesberg").isKept();
        assessor.finds("Gemeente", "LANDGRAAF").finds("Wijk", "WK088200");
        assessor.sees("Cijfers: De wijk", "SES-WOA", "-0,121", "2022")
                .isContent()
                .photographs("map");

        assessor.chooses("Gemeente", "Heerlen").isKept();
        assessor.chooses("Wijk", "Molenberg").isKept().sees("-0,24");
        assertThat(assessor.page().locator(".map path.chosen").getAttribute("data-name"))
                .isEqualTo("Molenberg");
    }

    @OnDesktopAndPhone
    void theProvisionalVerdictFollowsTheAnswers(Device device) {
        Person assessor = assessor(device).presses("Hof achter de Kerk").onOnePage();
        assessor.sees("Positief", "Score: 9,12 van de 10");

        assessor.ticks("Komt de exploitatie rond?", "Nee").isKept();

        assessor.sees("Voorlopig oordeel: Negatief.", "Wat nu beslist").isContent();
        assessor.looksAt("Voorlopig oordeel").photographs("turned-negative");
    }

    @OnDesktopAndPhone
    void whatDoesNotMatterIsNotAsked(Device device) {
        Person assessor = assessor(device).presses("Nieuw dossier").onOnePage().turnsTo("De woningen, regel 1");

        assessor.chooses("Soort woning", "Opvangplek").isKept().doesNotSee("BAT-score");
        assessor.isContent();
        assessor.chooses("Soort woning", "Zorggeschikte woning").isKept().sees("BAT-score");
    }

    @OnDesktopAndPhone
    void handingInTwiceIsOneCaseAndBackIsNoDeadEnd(Device device) {
        Person assessor =
                assessor(device).presses("Vrieheide-De Stack").onOnePage().fills("Zaaknummer", "Z-dubbel-" + device);

        assessor.pressesTwice("Indienen en beoordelen").sees("Oordeel over Z-dubbel-" + device);
        String verdict = assessor.path();

        assessor.goesBack().isAt(verdict + "(#.*)?").follows("Start").sees("Z-dubbel-" + device);
        assertThat(assessor.page().getByText("Z-dubbel-" + device + " (").count())
                .isEqualTo(1);
    }

    @Test
    void aDossierGoesOutAndComesInAsAFile(@TempDir Path folder) throws IOException {
        Person assessor =
                assessor(Device.DESKTOP).presses("Magic mix").onOnePage().fills("Zaaknummer", "Z-bestand");
        assessor.presses("Bewaren");
        Path file = folder.resolve("dossier.json");
        Files.copy(assessor.downloads("Dossier als JSON downloaden"), file);

        assessor.opens("/").hasFile("Bestand met een dossier", file).presses("Bestand openen");
        assessor.finds("Zaaknummer", "Z-bestand").finds("Wijk", "WK091733");

        Files.writeString(file, "geen dossier");
        assessor.opens("/").hasFile("Bestand met een dossier", file).presses("Bestand openen");
        assessor.sees("Dit bestand is geen dossier in JSON. Er is niets overgenomen.")
                .photographs("no-dossier");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"DESKTOP", "PHONE", "WITHOUT_JAVASCRIPT", "PHONE_WITHOUT_JAVASCRIPT"})
    void onePartAtATimeAndNothingIsLostOnTheWay(Device device) {
        // Given a new dossier
        Person assessor = assessor(device).presses("Nieuw dossier");
        assessor.sees("Onderdelen: 1 van").doesNotSee("Soort initiatiefnemer");

        // When the parts are gone through, there and back
        assessor.fills("Zaaknummer", "Z-delen").presses("Volgende: De initiatiefnemer");
        assertThat(assessor.focused()).isEqualTo(device.hasJavaScript() ? "deel-initiatiefnemer" : assessor.focused());
        assessor.chooses("Soort initiatiefnemer", "Woningcorporatie").doesNotSee("Zaaknummer (verplicht)");
        assessor.presses("Vorige: De zaak").finds("Zaaknummer", "Z-delen");
        if (device == Device.PHONE) {
            assessor.unfolds("Onderdelen");
        }
        assessor.sees("(1 van 8 ingevuld)");
        assessor.photographs("one-part");

        // Then nothing is lost, also when all of it is looked at together
        assessor.onOnePage().finds("Soort initiatiefnemer", "CORPORATIE").finds("Zaaknummer", "Z-delen");
        assessor.presses("Bewaren en voorlopig").sees("Bewaard.", "Soort initiatiefnemer", "Naam van het plan");
        assessor.presses("Eén onderdeel tegelijk").doesNotSee("Soort initiatiefnemer");
    }

    @OnDesktopAndPhone
    void aWholePlanOfTwentyFourHomesPartByPart(Device device) {
        // Given a new dossier, gone through part by part with only what is mandatory
        Person assessor = assessor(device).presses("Nieuw dossier");
        assessor.fills("Zaaknummer", "Z-24-" + device)
                .fills("Peildatum", "2026-07-01")
                .ticks("Fase", "Principeverzoek")
                .ticks("Past het plan", "Past niet, een vergunning om af te wijken is nodig")
                .chooses("Wat voor soort plan is het?", "Nieuwbouw")
                .presses("Volgende");
        assessor.chooses("Soort initiatiefnemer", "Woningcorporatie").presses("Volgende");
        assessor.chooses("Wijk", "Heerlen-Centrum").fills("Lopen naar", "4").presses("Volgende");
        assessor.turnsTo("De bewonersgroepen, regel 1")
                .chooses("Groep", "Ouderen in een gewone of geclusterde woning")
                .fills("Aantal personen", "24")
                .ticks("Hoe zwaar", "Licht")
                .presses("Volgende");
        assessor.turnsTo("De woningen, regel 1")
                .chooses("Soort woning", "Nultredenwoning")
                .fills("Aantal", "24")
                .chooses("Prijsklasse", "Sociale huur")
                .fills("Huur per maand", "680")
                .presses("Volgende");
        assessor.ticks("Hangt de huur", "Nee").ticks("Is elke woning", "Ja").presses("Volgende");
        assessor.ticks("Waar is de ontmoetingsruimte?", "In het gebouw")
                .ticks("Is met de buurt gesproken?", "Gepland")
                .presses("Volgende");
        assessor.ticks("Komt de exploitatie rond?", "Ja")
                .fills("Looptijd", "30")
                .ticks("Is onderhoud", "Ja")
                .ticks("Is beheer", "Ja")
                .ticks("Zijn de servicekosten", "Ja")
                .ticks("Past het plan bij", "Ja")
                .presses("Volgende");
        assessor.presses("Volgende: Aanpasbaarheid")
                .fills("Deel levensloopbestendige", "100")
                .ticks("Kan het gebouw later", "Volledig")
                .presses("Volgende");
        assessor.chooses("In welke behoefte", "Nultredenwoningen voor ouderen")
                .ticks("Waarmee is de behoefte", "Wachtlijsten")
                .ticks("Is het plan in de regio", "Akkoord")
                .presses("Bewaren en voorlopig oordeel tonen");

        // Then nothing mandatory is left, also where a question that makes no difference stayed open
        assessor.sees("Dient u nu in").doesNotSee("nog 1 verplicht", "verplichte vraag open", "verplichte vragen open");
        assertThat(assessor.field("Jaar van oplevering").inputValue()).isEmpty();
        assessor.photographs("whole-plan").presses("Indienen en beoordelen").isAt("/beoordelingen/.+");
    }

    @OnDesktopAndPhone
    void whatIsWrongLeadsToThePartInWhichItStands(Device device) {
        Person assessor = assessor(device).presses("Hof achter de Kerk").onOnePage();
        assessor.fills("Looptijd van het financiële plan", "lang").presses("Eén onderdeel tegelijk");

        assessor.presses("Indienen en beoordelen").sees("Het dossier is nog niet ingediend.", "Onderdelen: 8 van");

        assessor.follows("Looptijd");
        assertThat(assessor.focused()).isEqualTo("financieel-looptijdJaren");
    }

    @OnDesktopAndPhone
    void whatMakesNoDifferenceYetIsFoldedAway(Device device) {
        Person assessor = assessor(device).presses("Nieuw dossier").presses("Volgende: De initiatiefnemer");
        assessor.doesNotSee("Winstmarge").sees("Deze vragen maken nu niet uit: 7");

        assessor.unfolds("Deze vragen maken nu niet uit").sees("Winstmarge").isContent();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"DESKTOP", "PHONE", "WITHOUT_JAVASCRIPT"})
    void aRowIsCopied(Device device) {
        Person assessor = assessor(device).presses("Nieuw dossier").onOnePage();

        assessor.turnsTo("De woningen, regel 1")
                .chooses("Soort woning", "Nultredenwoning")
                .fills("Aantal", "12");
        assessor.presses("Regel 1 kopiëren").sees("De woningen, regel 2");
        assessor.turnsTo("De woningen, regel 2")
                .finds("Soort woning", "NULTREDEN")
                .finds("Aantal", "12");
    }

    @OnDesktopAndPhone
    void anEarlierDossierOfTheZaakHelps(Device device) {
        Person assessor = assessor(device).presses("Hof achter de Kerk").onOnePage();
        assessor.fills("Zaaknummer", "Z-weer-" + device).presses("Indienen en beoordelen");

        assessor.opens("/").presses("Nieuw dossier").fills("Zaaknummer", "Z-weer-" + device);
        assessor.isKept().sees("Over deze zaak is al een dossier beoordeeld").isContent();
        assessor.presses("Neem").ticks("Fase", "Verkenning").isKept();

        assessor.sees("Was: Principeverzoek").isContent().photographs("what-it-was");
    }

    @OnDesktopAndPhone
    void whoHasTheAnswersIsAsked(Device device) {
        Person assessor = assessor(device).presses("Samen Oud").follows("Vragen aan anderen");

        assessor.sees("Vragen aan de initiatiefnemer").photographs("requests");
        assertThat(assessor.field("Tekst voor de gemeente").inputValue()).contains("Dit hebben wij van u nodig");

        assessor.follows("Terug naar het dossier").sees("Onderdelen:");
    }

    @OnDesktopAndPhone
    void rowsComeAndGo(Device device) {
        Person assessor = assessor(device).presses("Nieuw dossier").onOnePage();

        assessor.turnsTo("De woningen, regel 1").fills("Aantal", "12");
        assessor.presses("Regel toevoegen aan: De woningen").sees("De woningen, regel 2");
        assertThat(assessor.focused()).isEqualTo("woningen-1");
        assessor.turnsTo("De woningen, regel 2").fills("Aantal", "8");
        assessor.turnsTo("De woningen, regel 1").presses("Regel 1 weghalen");
        assessor.turnsTo("De woningen, regel 1").finds("Aantal", "8");
    }
}
