package nl.woonzorgtoets.wording.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Origin.Passed;
import nl.woonzorgtoets.wording.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The evidence names files and keys; people read titles and years. */
class OriginsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final List<Passed> NONE = List.of();

    @ParameterizedTest
    @MethodSource("origins")
    void aKeyBecomesATitleAndNoFileIsNamed(Origin origin, String words) {
        Rulebook rulebook = Parkstad.rulebook();
        Words all = new Words(rulebook);
        Origins origins =
                new Origins(rulebook, all.woorden(), null, source -> all.source(source.document(), source.paragraph()));

        assertThat(origins.of(origin))
                .endsWith(words)
                .doesNotContain(".csv", "bron:", "geldig vanaf", "(regel ", "visie:", "null", "..");
    }

    static Stream<Arguments> origins() {
        return Stream.of(
                Arguments.of(null, "onbekend"),
                Arguments.of(new Origin.Answer("/zaak/fase"), "antwoord in het dossier"),
                Arguments.of(
                        new Origin.AnswerInstead("Nieuwer cijfer", "/locatie/sesWoa", NONE, null),
                        "ingevuld door de beoordelaar, in plaats van het cijfer van de regelset"),
                Arguments.of(table("2022", null, "Brunssum-Noord", "cbs", NONE), ", cijfer over 2022"),
                Arguments.of(
                        table(
                                "2022",
                                "wijk",
                                "Schil",
                                "leefbaarometer",
                                List.of(new Passed.NotAnswered("Buurt"), new Passed.NotPublished("buurt", null))),
                        "meting 2022, cijfer van de wijk Schil. ‘Buurt’ is niet ingevuld. Op de schaal buurt is er geen cijfer"),
                Arguments.of(table(null, null, "UITSTROOM", "visie:3.2", NONE), "paragraaf 3.2 (Huisvestingsbehoefte)"),
                Arguments.of(
                        new Origin.Threshold("fair-share.maximum-aandeel", null, DAY, "visie:5.3"),
                        "paragraaf 5.3 (Fair share en veerkrachtig mixen), vanaf 1 januari 2024"),
                Arguments.of(
                        new Origin.Threshold("draagkracht.modus", "HEERLEN", DAY, "visie:5.3"),
                        "eigen waarde van de gemeente, vanaf 1 januari 2024"),
                Arguments.of(new Origin.NoThreshold("draagkracht.modus"), "op de peildatum nog geen waarde"),
                Arguments.of(new Origin.Sum(1), "berekend uit één gegeven"),
                Arguments.of(new Origin.Sum(2), "berekend uit 2 gegevens"),
                Arguments.of(new Origin.Portfolio(), "eerdere dossiers met een positieve uitkomst en dezelfde wijk"),
                Arguments.of(new Origin.Example(), "gegeven in het voorbeeld"),
                Arguments.of(
                        new Origin.Absent(List.of(new Passed.NotAnswered("Wijk"))),
                        "onbekend. ‘Wijk’ is niet ingevuld"),
                Arguments.of(
                        new Origin.AsWritten("eerdere dossiers in hetzelfde gebied"),
                        "eerdere dossiers in hetzelfde gebied"));
    }

    private static Origin table(String year, String scale, String row, String source, List<Passed> passed) {
        return new Origin.Table("regio/tabel.csv", year, scale, row, 51, List.of(), source, passed, null, false, null);
    }
}
