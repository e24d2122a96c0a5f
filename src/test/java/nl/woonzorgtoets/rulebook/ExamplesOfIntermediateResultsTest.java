package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.release.Examples;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example can say what a number, or yes or no, has to be that is worked out. */
class ExamplesOfIntermediateResultsTest {

    private static final String FILE = "vragen.voorbeelden.yaml";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zwak    | gebied: { ses: 0 }                                                  | ja
            zwak    | gebied: { ses: 3 }                                                  | nee
            zwak    | zaak: {}                                                             | onbekend
            afstand | gebied: { ses: 0.25 }                                               | 0.15
            drukte  | doelgroepen: [{ code: II.PG, aantal: 1 }], gebied: { woningen: 3 }  | 0.3333
            drukte  | doelgroepen: [{ code: II.PG, aantal: 3 }], gebied: { woningen: 4 }  | 0.75
            drukte  | doelgroepen: [{ code: II.PG }], gebied: { woningen: 4 }             | onbekend
            """)
    void itComesOut(String name, String given, String expected) throws Exception {
        assertThat(Examples.run(folder(name, given, expected).read())).allMatch(Examples.Result::passed);
    }

    @Test
    void whereItComesOutOtherwiseItSaysWhatWasFound() throws Exception {
        assertThat(failure("afstand", "gebied: { ses: 0.25 }", "0.16"))
                .isEqualTo(
                        "Het voorbeeld 'Zo' van tussenuitkomst afstand verwacht '0.16', maar de uitkomst is '0.15'.");
        assertThat(failure("zwak", "gebied: { ses: 0 }", "nee")).endsWith("verwacht 'nee', maar de uitkomst is 'ja'.");
        assertThat(failure("drukte", "doelgroepen: [{ code: II.PG }], gebied: { woningen: 4 }", "1"))
                .endsWith("maar de uitkomst is 'onbekend'. Niet bekend: 'Aantal' (/doelgroepen/0/aantal).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            zwakk | gebied: { ses: 0 } | ja     | 'zwakk' is hier niet bekend
            zwak  | gebied: { ses: 0 } | vuurt  | 'vuurt' is hier niet bekend. Kies uit: ja, nee, onbekend.
            zwak, regel: 5.3-1 | gebied: { ses: 0 } | ja | Een voorbeeld gaat over een regel of over een tussenuitkomst
            """)
    void whatIsWrongIsSaid(String name, String given, String expected, String reason) throws Exception {
        assertThat(folder(name, given, expected).meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.startsWith(reason));
    }

    private static String failure(String name, String given, String expected) throws Exception {
        return Examples.run(folder(name, given, expected).read()).stream()
                .filter(it -> !it.passed())
                .findFirst()
                .orElseThrow()
                .melding()
                .melding();
    }

    private static SmallFolder folder(String name, String given, String expected) throws Exception {
        return IntermediateResultsTest.reading(
                        "Drempel( naam == \"ses.gemiddelde\", $ses : waarde )\n    Gebied( ses < $ses )\n"
                                + "    Doelgroep( $code : code, aantal > 0 )\n    Aandachtsgroep( code == $code, kwetsbaar == true )")
                .with(
                        FILE,
                        "peildatum: 2026-07-01\nvoorbeelden:\n  - { tussenuitkomst: " + name
                                + ", geval: Zo, gegeven: { " + given + " }, verwacht: " + expected + " }\n");
    }
}
