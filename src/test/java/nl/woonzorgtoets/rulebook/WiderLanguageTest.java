package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, terms and counts in a whole folder: of the second edition, and refused with what to do in the first. */
class WiderLanguageTest {

    private static final String DREMPELS = "drempels.yaml";
    private static final String RULES = "fair-share/5.3-draagkracht.drl";
    private static final String EXAMPLES = "fair-share/5.3-draagkracht.voorbeelden.yaml";
    private static final String HEERLEN = "gemeenten/heerlen/drempels.yaml";
    private static final String START = """
              start:
                label: Eerste dag
                soort: datum
                bron: visie:5.3
                waarden:
                  - { vanaf: 2022-01-01, waarde: 2024-02-29 }
                  - { vanaf: 2027-01-01, vervalt: ja, reden: Klaar }
            """;

    @Test
    void aThresholdCanBeADatePerGemeenteAndCanEnd() throws Exception {
        Drempel start = second().where(HEERLEN, "  modus:", """
                          start: { waarden: [ { vanaf: 2025-01-01, waarde: 2025-06-01 } ] }
                          modus:
                        """.stripTrailing())
                .read()
                .drempels()
                .get("start");

        assertThat(start.op(LocalDate.of(2026, 1, 1), "KERKRADE").waarde()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(start.op(LocalDate.of(2026, 1, 1), "HEERLEN").waarde()).isEqualTo(LocalDate.of(2025, 6, 1));
        assertThat(start.op(LocalDate.of(2027, 1, 1), null).waarde()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, bestaat niet", "12, jjjj-mm-dd", "morgen, jjjj-mm-dd"})
    void whatIsNoDateIsRefused(String written, String reason) throws Exception {
        assertThat(second().where(DREMPELS, "waarde: 2024-02-29", "waarde: " + written)
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains(reason));
    }

    @Test
    void anExampleGivesADate() throws Exception {
        Rulebook read = second().where(RULES, "Gebied( ses < $ses )", """
                        Drempel( naam == "start", $start : datum )
                            Zaak( peildatum >= $start + 1 * JAAR )
                            Gebied( ses < $ses )""")
                .where(
                        EXAMPLES,
                        "drempels: { ses.gemiddelde: 0 }",
                        "drempels: { ses.gemiddelde: 0, start: 2024-02-29 }")
                .where(
                        EXAMPLES,
                        "gebied: { ses: -0.20 }",
                        "zaak: { peildatum: 2025-02-28 }\n      gebied: { ses: -0.20 }")
                .read();
        Example example = read.examples().get(0);

        assertThat(example.thresholds()).containsEntry("start", LocalDate.of(2024, 2, 29));
        assertThat(read.fired(read.facts(example))).containsExactly("5.3-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zaak( $d : peildatum, peildatum < $d + JAAR )      | Rekenen met JAAR
            Zaak( $d : peildatum, ( peildatum - $d ) / DAG > 1 ) | Rekenen met datums
            Gebied( [ ses > 0, woningen > 0 ].aantal > 1 )     | Voorwaarden tellen met [ … ].aantal
            """)
    void theFirstEditionSaysHowToGetThere(String condition, String what) throws Exception {
        assertThat(SmallFolder.sound()
                        .where(RULES, "Gebied( ses < $ses )", condition)
                        .meldingen())
                .extracting(Melding::melding)
                .contains(what + " hoort bij editie 2. Zet 'editie: 2' in kader.yaml, of draai: regels vernieuw.");
    }

    @Test
    void aDateAsThresholdInTheFirstEditionToo() throws Exception {
        List<Melding> meldingen = SmallFolder.sound()
                .where(DREMPELS, "  modus:", START.replace("vervalt: ja, reden: Klaar", "waarde: null") + "  modus:")
                .meldingen();

        assertThat(meldingen).hasSize(1);
        assertThat(meldingen.get(0).melding()).contains("soort datum hoort bij editie 2", "regels vernieuw");
    }

    private static SmallFolder second() throws Exception {
        return SmallFolder.second("").where(DREMPELS, "  modus:", START + "  modus:");
    }
}
