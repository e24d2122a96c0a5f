package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed in a dossier does not run in the spreadsheet of whoever downloads the list. */
class HarmlessSpreadsheetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                " =1+1",
                "\u00A0=1+1",
                "\u200B=1+1",
                "＝1+1",
                "＋1",
                "＠A1",
                "\t1",
                "\r1",
                "\n=1"
            })
    void aFormulaBecomesText(String typed) {
        assertThat(Csv.harmless(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "-12,5", "S-1", "a=b", "Hof achter de Kerk"})
    void whatIsNoFormulaStaysAsItIs(String typed) {
        assertThat(Csv.harmless(typed)).isEqualTo(typed);
    }

    @Test
    void aSpreadsheetWithDutchSettingsReadsIt() {
        Csv csv = new Csv("Naam", "Score");
        csv.add("Hof; \"achter\"", "-7,5");
        csv.add(null, "");

        assertThat(new String(csv.download("lijst.csv").getBody(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNaam;Score\r\n\"Hof; \"\"achter\"\"\";-7,5\r\n;\r\n");
    }
}
