package nl.woonzorgtoets.stories;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person does with a verdict. */
class DecidingTest extends Story {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"DESKTOP", "PHONE", "PHONE_WITHOUT_JAVASCRIPT"})
    void aDecisionThatDepartsNeedsReasons(Device device) {
        Person assessor = assessor(device).presses("Tussenvorm voor jongeren").presses("Indienen en beoordelen");
        assessor.sees("Negatief in beginsel", "Er is nog geen besluit vastgelegd.");

        assessor.ticks("Welk besluit is genomen?", "Meewerken aan het principeverzoek")
                .fills("Functie", "wethouder wonen");
        assessor.presses("Besluit vastleggen").photographs("without-reasons");
        assessor.sees("Het besluit is nog niet vastgelegd", "Schrijf op waarom het besluit afwijkt van het oordeel.");

        assessor.fills("Motivering", "De jongeren wonen al in de wijk.").presses("Besluit vastleggen");
        assessor.isAt("/beoordelingen/[0-9-]+#besluit").photographs("with-reasons");
        assessor.sees("wijkt af van het oordeel", "De jongeren wonen al in de wijk.", "wethouder wonen");
        assessor.reloads().sees("De jongeren wonen al in de wijk.");
    }

    @OnDesktopAndPhone
    void aCaseIsTheBeginningOfAnother(Device device) {
        Person assessor = assessor(device).presses("Wonen met een beperking").presses("Indienen en beoordelen");

        assessor.presses("Nieuw dossier met deze antwoorden").isAt("/dossiers/.+");

        assessor.finds("Wijk", "WK091721").sees("Positief");
    }
}
