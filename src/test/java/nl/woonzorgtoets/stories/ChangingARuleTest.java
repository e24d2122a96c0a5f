package nl.woonzorgtoets.stories;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy officer's way from reading a rule to one that counts: Heerlen turns on its own stricter rule. */
class ChangingARuleTest extends Story {

    private static final String FILE = "gemeenten/heerlen/drempels.yaml";
    private static final String SOUND = "      - { vanaf: 2026-01-01, waarde: BEIDE_BOVEN_VEREIST }\n";
    private static final String MISTAKE = SOUND.replace("waarde", "warde");

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"DESKTOP", "PHONE", "WITHOUT_JAVASCRIPT"})
    void aValueIsChangedTriedAndSaved(Device device) throws IOException {
        String before = Files.readString(rules().resolve(FILE));
        String regelset = activeRules();
        try {
            Person officer = signedIn("beleid", device).photographs("start");
            officer.follows("Regels bekijken en wijzigen").photographs("files");
            officer.opens("/regels/bestand?pad=" + FILE).addsToTheText(SOUND);
            officer.presses("Controleren").sees("Klopt").photographs("editor");

            officer.presses("Verschillen bekijken en bewaren").sees("In woorden", "Voor Heerlen vanaf 1 januari 2026");
            officer.photographs("changes").unfoldsEverything().sees("BEIDE_BOVEN_VEREIST");
            officer.follows("Proberen op een dossier").chooses("Een voorbeelddossier", "Magic mix, Heerlen-Centrum");
            officer.presses("Proberen met dit voorbeeld").sees("Positief onder voorwaarden", "Negatief in beginsel");
            officer.photographs("tried");

            officer.follows("Verschillen bekijken en bewaren").presses("Bewaren in de map");
            officer.sees("Er is nog niets bewaard").photographs("no-reason");
            officer.fills("Waarom wijzigt u dit?", "Heerlen heeft zijn eigen regel bevestigd.");
            officer.presses("Bewaren in de map")
                    .sees("Bekende dossiers komen anders uit.", "dossiers/05-magic-mix-heerlen-centrum.json");
            officer.agreesTo("Ik heb de bekende dossiers hierboven bekeken, en zo is het bedoeld");
            officer.presses("Bewaren in de map").sees("Bewaard in de map met regels");
            officer.waitsFor("Actief.").isContent().photographs("active");
            officer.follows("Start").sees("Heerlen heeft zijn eigen regel bevestigd.");

            Person assessor = assessor(Device.DESKTOP).presses("Magic mix").presses("Indienen en beoordelen");
            assessor.sees("Negatief in beginsel");
        } finally {
            restore(FILE, before, regelset);
        }
    }

    @OnDesktopAndPhone
    void aMistakeIsNamedAtItsLineWhileTyping(Device device) {
        Person officer = signedIn("beleid", device).opens("/regels/bestand?pad=" + FILE);

        officer.addsToTheText(MISTAKE).sees("2 meldingen.", "Regel 19, plaats 30", "Bedoelt u waarde?");
        officer.isContent().photographs("mistake");

        officer.keyboard().hits("Control+z");
        officer.sees("Gelijk aan wat in de map staat.");
    }

    @Test
    void whatWasSaidOfAnEarlierTextGreysAtTheFirstKey() {
        Person officer = signedIn("beleid", Device.DESKTOP).opens("/regels/bestand?pad=" + FILE);
        officer.sees("Klopt").waitsForEverOn("/regels/bestand/meekijken");

        officer.addsToTheText("#")
                .seesGreyed("Controle")
                .sees("Wordt gecontroleerd.")
                .isKeptWaiting();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"DESKTOP", "WITHOUT_JAVASCRIPT"})
    void whatWasJustTypedComesAlongToTheDifferences(Device device) {
        Person officer = signedIn("beleid", device).opens("/regels/bestand?pad=" + FILE);

        officer.addsToTheText("# Nog net getypt.\n").presses("Verschillen bekijken en bewaren");

        officer.unfoldsEverything().sees("Nog net getypt.");
        officer.opens("/regels").unfolds("Alles laten vallen").presses("Ja, al mijn wijzigingen laten vallen");
    }

    @Test
    void aFileGetsAnotherNameWithTheKeyboardAlone() {
        Person officer = signedIn("beleid", Device.DESKTOP).opens("/regels/bestand?pad=" + FILE);

        officer.keyboard()
                .tabsTo("Andere naam, weghalen of laten vallen")
                .hits("Enter")
                .tabsTo("Nieuwe map en naam");
        officer.keyboard().hits("Control+a").types("gemeenten/heerlen/x.txt").tabsTo("Andere naam geven");

        officer.keyboard()
                .goesWith("Enter")
                .sees("Dit soort bestand hoort hier niet.")
                .isContent();
    }

    @OnDesktopAndPhone
    void theFilesCanBeSearched(Device device) {
        Person officer = signedIn("beleid", device).opens("/regels");

        officer.fills("Zoek in naam en tekst", "BEIDE_BOVEN_VEREIST").presses("Zoeken");

        officer.sees("bestanden gevonden.").follows("drempels.yaml").sees("Controle");
    }

    @OnDesktopAndPhone
    void anybodyCanReadTheFramework(Device device) {
        Person auditor = signedIn("auditor", device).follows("Kader").photographs("framework");

        auditor.sees("Hoe een oordeel ontstaat", "Alle keuzes").follows("Alles uitklappen");
        auditor.sees("Deze regel geldt als").looksAt("Paragraaf 5.3").photographs("paragraph");
    }

    @Test
    void anAssessorDoesNotSeeTheFiles() {
        Person assessor = assessor(Device.DESKTOP).doesNotSee("Regels");

        assessor.isRefused("/regels", 403).sees("U mag dit niet");
    }
}
