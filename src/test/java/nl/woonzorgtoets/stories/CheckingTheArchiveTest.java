package nl.woonzorgtoets.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The auditor asks of the archive whether it is whole, and whether it would say the same again. */
class CheckingTheArchiveTest extends Story {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"DESKTOP", "PHONE", "WITHOUT_JAVASCRIPT"})
    void aCaseIsFoundJudgedAgainAndTakenAlong(Device device) throws IOException {
        String zaak = "Z-controle-" + device;
        handIn("Tussenvorm voor jongeren", zaak, "Meewerken aan het principeverzoek");

        Person auditor = signedIn("auditor", device).photographs("start");
        auditor.fills("Zoek een zaak", zaak)
                .presses("Zoeken")
                .sees("1 zaak gevonden", "wijkt af")
                .photographs("found");
        auditor.follows("20").sees("Oordeel over " + zaak, "Plaats in de keten").doesNotSee("Besluit vastleggen");
        auditor.presses("Herhaal nu").sees("Opnieuw beoordeeld met de eigen regelset", "Gelijk");
        auditor.looksAt("Archief").photographs("judged-again").unfoldsEverything();

        assertThat(Files.size(auditor.downloadsWith("Exporteer deze zaak"))).isPositive();
    }

    @OnDesktopAndPhone
    void theWholeArchiveIsCheckedAndJudgedAgain(Device device) {
        handIn("Hof achter de Kerk", "Z-geheel-" + device, null);

        Person auditor = signedIn("auditor", device).follows("Herhalingen").presses("Begin");
        auditor.waitsFor("Klaar").sees("Uitkomsten").isContent().photographs("all-judged-again");

        auditor.follows("Controle").presses("Controleer");
        auditor.waitsFor("Laatste controle").sees("Alles klopt.").isContent().photographs("all-checked");
    }

    @OnDesktopAndPhone
    void whatIsAskedOfManyCases(Device device) {
        handIn("Hof achter de Kerk", "Z-goed-" + device, null);
        handIn("Magic mix", "Z-velen-" + device, "Aanhouden");
        Person auditor = signedIn("auditor", device).follows("Archief");

        auditor.chooses("Gemeente", "Heerlen")
                .chooses("Oordeel", "Positief onder voorwaarden")
                .presses("Zoeken");
        auditor.sees("Z-velen-" + device).photographs("search");
        auditor.opens("/archief/afwijkingen").sees("Afwijkende besluiten").photographs("departed");
        auditor.opens("/archief/wijken").chooses("Wat telt u?", "Aantal eerdere dossiers in de wijk");
        auditor.presses("Toon")
                .sees("Verschil per wijk", "Simpelveld")
                .looksAt("Aantal eerdere")
                .photographs("wijken");
    }

    private void handIn(String example, String zaak, String besluit) {
        Person assessor = assessor(Device.DESKTOP).presses(example).onOnePage().fills("Zaaknummer", zaak);
        assessor.presses("Indienen en beoordelen");
        if (besluit != null) {
            assessor.ticks("Welk besluit is genomen?", besluit).fills("Functie", "wethouder wonen");
            assessor.fills("Motivering", "De plek is anders dan de cijfers.").presses("Besluit vastleggen");
        }
    }
}
