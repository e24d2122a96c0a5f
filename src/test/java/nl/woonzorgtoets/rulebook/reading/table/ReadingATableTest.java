package nl.woonzorgtoets.rulebook.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells are exactly what was written; one bad line is one message, at its own line. */
class ReadingATableTest {

    private final Meldingen meldingen = new Meldingen();

    @Test
    void everyCellIsExactlyWhatWasWritten() {
        Table table = read("code,naam\r\nA, met spatie \r\nB,\"Een \"\"b\"\", c\"\r\nC,\"twee\r\nregels\"\r\nD,\r\n");

        assertThat(meldingen.all()).isEmpty();
        assertThat(table.columns()).containsExactly("code", "naam");
        assertThat(table.rows())
                .extracting(row -> row.cell("naam"))
                .containsExactly(" met spatie ", "Een \"b\", c", "twee\r\nregels", "");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 3, 4, 6);
    }

    @Test
    void aMarkAtTheStartAndEmptyLinesAreNoCells() {
        Table table = read("\uFEFFcode,naam\n\nA,een\n\n");

        assertThat(meldingen.all()).isEmpty();
        assertThat(table.columns()).containsExactly("code", "naam");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            code,naam~A,een~B~C,drie        | 3 | Deze rij heeft 1 cellen, maar er zijn 2 kolommen.
            code,naam~A,een~B,twee,3~C,drie | 3 | Deze rij heeft 3 cellen, maar er zijn 2 kolommen.
            code,naam~A,een "b"~B,twee      | 2 | Een aanhalingsteken midden in een cel
            code,naam~A,"een"b~B,twee       | 2 | Na het sluitende aanhalingsteken hoort een komma
            code,naam~A,een~B,"twee~C,drie  | 3 | nergens gesloten
            code;naam~A;een~B;twee          | 1 | puntkomma
            code	naam~A	een~B	twee       | 1 | tabs
            code,code~A,een~B,twee          | 1 | twee keer
            code,~A,een~B,twee              | 1 | Een kolom heeft geen naam
            code,naam,soort~A,een~B,twee    | 1 | geen enkele rij heeft zoveel cellen
            """)
    void oneMistakeIsOneMessageAtItsOwnLine(String text, int line, String melding) {
        read(text.replace('~', '\n'));

        assertThat(meldingen.all()).singleElement().satisfies(it -> {
            assertThat(it.regel()).isEqualTo(line);
            assertThat(it.melding()).contains(melding);
        });
    }

    @Test
    void anEmptyTableIsSaidSo() {
        read("");

        assertThat(meldingen.all())
                .singleElement()
                .satisfies(it -> assertThat(it.melding()).contains("De tabel is leeg"));
    }

    @Test
    void ofAHundredThousandBadLinesOnlyTheFirstAreNamed() {
        read("code,naam\nA,een\n" + "B\n".repeat(100_000));

        assertThat(meldingen.all()).hasSize(21);
        assertThat(meldingen.all().get(20).melding())
                .isEqualTo("Vanaf hier zijn nog 99980 regels op dezelfde manier fout.");
        assertThat(meldingen.all().get(20).regel()).isEqualTo(23);
    }

    @Test
    void aSpaceThatNobodySeesIsRememberedForWhenSomethingDoesNotFit() {
        assertThat(read("code,naam\nA ,een\nB,\" twee\"\nC,\"drie\n\"\n").padded())
                .extracting(Melding::regel)
                .isEqualTo(List.of(2, 3));
    }

    private Table read(String text) {
        return new TableReader(meldingen).read("regio/tabel.csv", text);
    }
}
