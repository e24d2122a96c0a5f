package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.wording.telling.Told.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a letter says of what is asked, of what was decided and of what can be done, in each phase and after each kind of decision. */
class LettersFitThePhaseAndTheDecisionTest {

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
    void onceItIsDecidedTheCollegeReadsThatFirst() {
        String nummer = cases.keep(Parkstad.text("05"));
        assertThat(titles(nummer, Lezer.COLLEGE))
                .startsWith("Wat er wordt gevraagd")
                .doesNotContain("Het besluit");

        cases.decide(nummer, "PRINCIPE_JA", "De afspraak volgt.", List.of("Er komt een afspraak."));

        assertThat(titles(nummer, Lezer.COLLEGE)).startsWith("Het besluit", "Het plan", "De uitkomst van de toets");
        assertThat(letter(nummer, Lezer.COLLEGE))
                .contains("Er hoort één voorwaarde bij:", "Er komt een afspraak. (staat nog open)")
                .doesNotContain("leggen vast hoe beheer en aanspreekbaarheid");
    }

    @Test
    void whatTheTestNamedIsNotWhatHoldsOnceItIsDecided() {
        String nummer = cases.keep(applied("05"));

        cases.decide(nummer, "NEGATIEF", "De wijk kan het niet dragen.");

        for (Lezer lezer : List.of(Lezer.INITIATIEFNEMER, Lezer.DOSSIER)) {
            assertThat(letter(nummer, lezer))
                    .contains("Dit noemde de toets. Wat er geldt, staat bij het besluit.")
                    .doesNotContain("Besluit de gemeente het plan toch door te laten gaan");
        }
    }

    @Test
    void onWhatIsHeldNobodyDecidedYet() {
        String nummer = cases.keep(applied("01"));

        cases.decide(nummer, "AANHOUDEN", "Eerst overleg.");

        assertThat(letter(nummer, Lezer.INITIATIEFNEMER))
                .contains("Bezwaar maken kan meestal pas tegen dat besluit (artikel 6:3")
                .doesNotContain("zes weken", "In het besluit staat wat u kunt doen");
    }

    @Test
    void inAnExplorationNothingIsAskedAndNothingIsAnswered() {
        String nummer = cases.keep(Parkstad.text("08").replace("PRINCIPEVERZOEK", "VERKENNING"));

        assertThat(letter(nummer, Lezer.COLLEGE))
                .contains("Er wordt nog geen besluit gevraagd: in deze fase kan dat niet.")
                .doesNotContain("Gevraagd wordt");
        assertThat(letter(nummer, Lezer.INITIATIEFNEMER))
                .contains("In deze fase kan dat ook nog niet.", "voordat het plan verder gaat")
                .doesNotContain("de gemeente antwoordt", "antwoordt de gemeente");
    }

    @Test
    void theFileOfAQuestionBeforehandPreparesNoDecision() {
        assertThat(letter(cases.keep(Parkstad.text("01")), Lezer.DOSSIER))
                .contains("Het gaat niet over een aanvraag.")
                .doesNotContain("bereidt een besluit", "In het besluit zelf staat");
        assertThat(letter(cases.keep(applied("01")), Lezer.DOSSIER))
                .contains("bereidt een besluit van de gemeente voor");
    }

    @Test
    void aCriteriumWithoutAMarkIsNoPartOfAMeanOfMarks() {
        assertThat(letter(cases.keep(Parkstad.text("02")), Lezer.DOSSIER))
                .contains(
                        "De score is het gemiddelde van de punten hieronder, per criterium omgerekend tot een cijfer.")
                .doesNotContain("van de cijfers hieronder", "zonder cijfer");
    }

    @Test
    void whatIsSecretOfADecisionIsSaidToBeSoOnce() {
        String nummer = cases.keep(Parkstad.text("09"));

        cases.decide(nummer, "AANHOUDEN", "Bij de Rozenlaan is eerst overleg nodig.");

        for (Lezer lezer : List.of(Lezer.INITIATIEFNEMER, Lezer.COLLEGE, Lezer.DOSSIER)) {
            assertThat(letter(nummer, lezer)).doesNotContain("Rozenlaan", "Deze tekst is geheim", "De redenen");
        }
        assertThat(letter(nummer, Lezer.INITIATIEFNEMER)).containsOnlyOnce("Dit is geheim");
    }

    @Test
    void whoMadeTheChoicesStandsAboveThem() {
        assertThat(letter(cases.keep(Parkstad.text("01")), Lezer.INITIATIEFNEMER))
                .contains(
                        "Bijlage: keuzes die telden Wie het Toetsingskader wonen met zorg Parkstad maakte, koos dit zelf; geen wet");
    }

    @Test
    void anAnnexIsNoParagraph() {
        assertThat(report(cases.keep(Parkstad.text("10")), Lezer.DOSSIER).rules())
                .extracting(it -> it.source().full())
                .filteredOn(it -> it.startsWith("Onderzoek"))
                .isNotEmpty()
                .allMatch(it -> it.contains(", bijlage 3 ("));
    }

    @Test
    void aRefugeIsToldToEverybodyAsAPlanForAFewPeopleIs() {
        assertThat(rows(cases.keep(Parkstad.text("09"))))
                .as("a letter without the plan would say by that what it is about")
                .containsExactly("Initiatiefnemer", "Soort plan", "Fase");

        String few = Parkstad.text("03").replaceAll("\"(aantalPersonen|aantal)\": \\d+", "\"$1\": 2");
        assertThat(rows(cases.keep(few)))
                .contains("Initiatiefnemer", "Soort plan", "Fase")
                .doesNotContain("Voor wie", "Woningen");
    }

    private static List<String> rows(String nummer) {
        return report(nummer, Lezer.OPENBAAR).parts().stream()
                .filter(it -> it.title().equals("Het plan"))
                .flatMap(it -> it.rows().stream())
                .map(Row::what)
                .toList();
    }

    private static List<String> titles(String nummer, Lezer lezer) {
        return report(nummer, lezer).parts().stream().map(Part::title).toList();
    }

    private static Report report(String nummer, Lezer lezer) {
        return cases.reports().find(nummer, lezer).orElseThrow();
    }

    private static String letter(String nummer, Lezer lezer) {
        return TrueLetters.text(cases, nummer, lezer);
    }

    private static String applied(String dossier) {
        return Parkstad.text(dossier).replace("PRINCIPEVERZOEK", "VERGUNNINGAANVRAAG");
    }
}
