package nl.woonzorgtoets.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Termijn;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date and a term, and the whole units between two dates, as the handbook defines them; by both evaluators. */
class CalculatingWithTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 1,  JAAR,  2025-02-28",
        "2024-02-29, 4,  JAAR,  2028-02-29",
        "2024-02-29, -1, JAAR,  2023-02-28",
        "2026-01-31, 1,  MAAND, 2026-02-28",
        "2024-01-31, 1,  MAAND, 2024-02-29",
        "2026-03-31, -1, MAAND, 2026-02-28",
        "2026-08-31, 1,  MAAND, 2026-09-30",
        "2026-12-15, 1,  MAAND, 2027-01-15",
        "2024-02-28, 2,  DAG,   2024-03-01",
        "2025-02-28, 2,  DAG,   2025-03-02",
        "2026-12-28, 1,  WEEK,  2027-01-04",
        "2026-01-01, 999999999999, JAAR, 9999-12-31",
        "2026-01-01, -999999999999, DAG, 0000-01-01"
    })
    void aMonthOrYearOnKeepsTheDayOrElseTakesTheLast(LocalDate day, BigDecimal many, Termijn unit, LocalDate on) {
        assertThat(unit.after(day, many)).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2025-02-27, JAAR,  0",
        "2024-02-29, 2025-02-28, JAAR,  1",
        "2008-05-10, 2026-05-09, JAAR,  17",
        "2008-05-10, 2026-05-10, JAAR,  18",
        "2026-01-31, 2026-02-27, MAAND, 0",
        "2026-01-31, 2026-02-28, MAAND, 1",
        "2026-03-31, 2026-02-28, MAAND, -1",
        "2026-01-01, 2026-01-14, WEEK,  1",
        "2024-02-28, 2024-03-01, DAG,   2",
        "2026-03-01, 2026-01-01, DAG,   -59"
    })
    void asManyWholeUnitsAsCanBeAdded(LocalDate since, LocalDate until, Termijn unit, BigDecimal many) {
        assertThat(unit.between(since, until)).isEqualTo(many);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, FALSE", "2026-02-28, TRUE", "2026-03-01, TRUE", ", UNKNOWN"})
    void aTermFromADateOfTheRegelset(LocalDate peildatum, Truth holds) {
        List<Fact> facts = List.of(
                SmallWorld.fact("Zaak", "peildatum", peildatum),
                SmallWorld.drempel("ingang", LocalDate.of(2024, 2, 29)),
                SmallWorld.drempel("termijn", 2));

        assertThat(truth("""
                Drempel( naam == "termijn", $t : waarde )
                Drempel( naam == "ingang", $d : datum )
                Zaak( peildatum >= $d + $t * JAAR )""", facts)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2042-01-09, FALSE", "2042-01-10, TRUE"})
    void wholeYearsBetweenTwoDates(LocalDate peildatum, Truth holds) {
        List<Fact> facts = List.of(
                SmallWorld.fact("Zaak", "peildatum", peildatum),
                SmallWorld.drempel("ingang", LocalDate.of(2024, 1, 10)),
                SmallWorld.drempel("termijn", 18));

        assertThat(truth("""
                Drempel( naam == "termijn", $t : waarde )
                Drempel( naam == "ingang", $d : datum )
                Zaak( ( peildatum - $d ) / JAAR >= $t )""", facts)).isEqualTo(holds);
    }

    @Test
    void whatIsMissingForATermIsNamed() {
        var explained = Explainer.explain(
                        SmallWorld.rules(SmallWorld.file("Zaak( $d : peildatum, $d + 1 * JAAR > \"2026-01-01\" )")),
                        List.of(SmallWorld.fact("Zaak")))
                .get(0);

        assertThat(explained.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(explained.gaps()).extracting("pointer").containsExactly("/Zaak/peildatum");
    }

    @Test
    void whyATermFailsIsToldWithBothDates() {
        var failure = Explainer.explain(
                        SmallWorld.rules(SmallWorld.file(
                                "Drempel( naam == \"ingang\", $d : datum ) Zaak( peildatum <= $d - MAAND )")),
                        List.of(
                                SmallWorld.fact("Zaak", "peildatum", "2026-03-01"),
                                SmallWorld.drempel("ingang", LocalDate.of(2026, 3, 31))))
                .get(0)
                .failure();

        assertThat(failure.actual()).containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(failure.required()).isEqualTo("<= 2026-02-28");
    }

    private static Truth truth(String when, List<Fact> facts) {
        return BothEvaluators.truth(when, facts);
    }
}
