package nl.woonzorgtoets.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is named by a link or by its number, and never taken in itself. */
class WhereADocumentIsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://zaken.voorbeeld.nl/documenten/7?versie=2",
                "http://intern/D-7",
                "D-2026-00123",
                "INT/2026.00123",
                "2026-1(2)",
                "Z_7#2"
            })
    void aLinkOrANumberIsOne(String text) {
        assertThat(TextForm.PLACE.problem(text)).isNull();
        assertThat(text).matches(TextForm.PLACE.pattern());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bij Jan de Vries | zonder spaties",
                "Begroting | zonder spaties",
                "data:application/pdf;base64,AAAA | Het stuk zelf hoort hier niet",
                "javascript:alert(1) | https://",
                "C:\\stukken\\1.pdf | https://",
                "https://jan:geheim@zaken.nl/1 | gebruikersnaam of wachtwoord",
                "https:///1 | ontbreekt de naam van het systeem",
                "https://zaken.nl/a^1 | klopt niet"
            })
    void anythingElseIsNone(String text, String why) {
        assertThat(TextForm.PLACE.problem(text)).contains(why);
    }

    @Test
    void aHashThatIsWrittenOtherwiseIsSuggestedAsItIsMeant() {
        String hash = "0a".repeat(32);

        assertThat(TextForm.SHA256.problem(hash)).isNull();
        assertThat(TextForm.SHA256.problem(hash.toUpperCase(java.util.Locale.ROOT)))
                .contains("64 tekens");
        assertThat(TextForm.SHA256.suggestion("SHA-256: " + hash.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(hash);
        assertThat(TextForm.SHA256.suggestion("abc")).isNull();
    }
}
