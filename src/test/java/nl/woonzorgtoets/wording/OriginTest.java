package nl.woonzorgtoets.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evidence names files and keys; people read titles and years. */
class OriginTest {

    private static Origin origin;

    @BeforeAll
    static void theShippedRegelset() throws Exception {
        origin = new Origin(new Words(RulebookReader.read(RuleFiles.read(Path.of("rules")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    antwoord | antwoord in het dossier
                    regio/wijken.csv, 2022, Brunssum-Noord (bron: cbs) | , 2022, Brunssum-Noord
                    regio/wijken.csv, 2022, wijk Schil (bron: leefbaarometer); 'Buurt' is niet ingevuld, daarom de wijk. Meting 2022 | wijk Schil; 'Buurt' is niet ingevuld, daarom de wijk. Meting 2022
                    regio/opgave.csv, UITSTROOM (regel 51) (bron: visie:3.2). Opnieuw berekend | UITSTROOM. Opnieuw berekend
                    drempel fair-share.maximum-aandeel, geldig vanaf 2024-01-01 (visie:5.3) | paragraaf 5.3 (Fair share en veerkrachtig mixen), vanaf 1 januari 2024
                    drempel draagkracht.modus van HEERLEN, geldig vanaf 2024-01-01 (visie:5.3) | eigen waarde van de gemeente, vanaf 1 januari 2024
                    eerdere dossiers in hetzelfde gebied | eerdere dossiers in hetzelfde gebied
                    """)
    void aKeyBecomesATitleAndNoFileIsNamed(String written, String read) {
        assertThat(origin.inWords(written))
                .endsWith(read)
                .doesNotContain(".csv", "bron:", "geldig vanaf", "(regel ", "visie:");
    }
}
