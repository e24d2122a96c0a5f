package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The request for missing items is a letter of its own; by the shipped rules. */
class AskingForWhatIsMissingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    private static KeptCases cases;

    @BeforeAll
    static void open() {
        cases = new KeptCases();
    }

    @AfterAll
    static void close() {
        cases.close();
    }

    @Test
    void itAsksOnlyWhatWhoHandedItInCanAnswer() {
        String one = without(Parkstad.text("01"), "looptijdJaren");
        String nummer = cases.keep(without(one, "sluitAanOpGemeentelijkeBehoefte"));

        Report letter = letter(nummer, DAY);

        assertThat(part(letter, "Wat er nodig is").points())
                .containsExactly("Financieel plan: Looptijd van het financiële plan");
        assertThat(text(letter)).contains("hoeft die niet te geven").doesNotContain("De toets komt uit op");
    }

    @Test
    void itsTermRunsFromItsOwnDayToAWorkday() {
        String nummer = cases.keep(without(Parkstad.text("01"), "looptijdJaren"));

        assertThat(text(letter(nummer, DAY)))
                .contains("uiterlijk op 29 december 2026", "vier weken na 1 december 2026");
        Report christmas = letter(nummer, LocalDate.parse("2026-11-27"));
        assertThat(christmas.answerBy()).isEqualTo(LocalDate.parse("2026-12-28"));
        assertThat(text(christmas)).contains("uiterlijk op 28 december 2026", "de eerste werkdag");
        assertThat(letter(nummer, null).answerBy()).isEqualTo(LocalDate.parse("2026-07-29"));
    }

    @Test
    void whatTheLawSaysOfAnApplicationIsSaidOfAnApplicationOnly() {
        String asked = without(Parkstad.text("01"), "looptijdJaren");
        String beforehand = asked.replaceFirst("\"fase\": \"[A-Z]+\"", "\"fase\": \"PRINCIPEVERZOEK\"");
        String applied = asked.replaceFirst("\"fase\": \"[A-Z]+\"", "\"fase\": \"VERGUNNINGAANVRAAG\"");

        assertThat(text(letter(cases.keep(beforehand), DAY)))
                .contains("een vraag vooraf en geen aanvraag")
                .doesNotContain("4:5", "4:15");
        String waiting = Parkstad.text("04").replaceFirst("\"fase\": \"[A-Z]+\"", "\"fase\": \"VERGUNNINGAANVRAAG\"");
        assertThat(text(letter(cases.keep(waiting), DAY)))
                .contains("artikel 4:5", "artikel 4:15")
                .doesNotContain("vraag vooraf");
        assertThat(text(letter(cases.keep(applied), DAY)))
                .as("it can be judged without, so that it cannot be left aside")
                .contains("Dan besluit de gemeente op wat er nu is.")
                .doesNotContain("4:5", "4:15", "vraag vooraf");
    }

    @Test
    void whatIsAskedIsCalledWhatItIs() {
        assertThat(text(letter(cases.keep(without(Parkstad.text("01"), "looptijdJaren")), DAY)))
                .contains(
                        "Er ontbreekt een antwoord dat nodig is. Met deze brief vraagt de gemeente Simpelveld u dat te geven.");
        assertThat(text(letter(cases.keep(Parkstad.text("04")), DAY)))
                .contains("Er ontbreken antwoorden die nodig zijn.", "u die te geven.");

        String clashing = Parkstad.text("01").replace("\"opleverjaar\": 2028", "\"opleverjaar\": 2020");
        assertThat(text(letter(cases.keep(clashing), DAY)))
                .contains(
                        "Er zijn antwoorden die niet bij elkaar passen.",
                        "u die te verbeteren of uit te leggen.",
                        "is een verbetering of uitleg nodig:")
                .doesNotContain("ontbre");
    }

    @Test
    void itIsNotOfferedWhenThereIsNothingToAsk() {
        String whole = cases.keep(Parkstad.text("01"));
        String open = cases.keep(without(Parkstad.text("01"), "looptijdJaren"));
        assertThat(cases.reports().readers(whole)).doesNotContain(Lezer.AANVULLING);
        assertThat(cases.reports().find(whole, Lezer.AANVULLING)).isEmpty();
        assertThat(cases.reports().readers(open)).contains(Lezer.AANVULLING);

        cases.decide(open, "AANHOUDEN", "Eerst praten we met de regio.");

        assertThat(cases.reports().readers(open)).doesNotContain(Lezer.AANVULLING);
    }

    private static Report letter(String nummer, LocalDate day) {
        return cases.reports().find(nummer, Lezer.AANVULLING, day).orElseThrow();
    }

    private static Part part(Report letter, String title) {
        return letter.parts().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Report letter) {
        return letter.parts().stream()
                .flatMap(it -> List.of(it.sentences(), it.points()).stream())
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
    }

    private static String without(String dossier, String answer) {
        return dossier.replaceFirst(",\\s*\"" + answer + "\": [^,}\\]]+", "");
    }
}
