package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;

/** Who has an answer, and what it is asked for. */
class EveryQuestionIsUsedTest {

    private static final String QUESTION = "ses: { label: Nieuwer cijfer, soort: decimaal }";

    @Test
    void aQuestionThatNothingUsesHoldsAFolderBackUnlessItSaysWhyItIsAsked() throws Exception {
        assertThat(with("extra: { label: Extra, soort: tekst }").read().bezwaren())
                .filteredOn(it -> it.melding().startsWith("Niets gebruikt"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.melding()).contains("'locatie.extra'");
                    assertThat(it.bestand()).isEqualTo("vragen.yaml");
                    assertThat(it.regel()).isPositive();
                });
        assertThat(with("extra: { label: Extra, soort: tekst, doel: informatie, reden: Voor later. }")
                        .read()
                        .vocabulary()
                        .field("locatie.extra")
                        .asking()
                        .informatie())
                .isEqualTo("Voor later.");
    }

    @Test
    void withoutAReasonItSaysNothing() throws Exception {
        assertThat(with("extra: { label: Extra, soort: tekst, doel: informatie }")
                        .meldingen())
                .extracting(Melding::melding)
                .contains("De sleutel 'reden' ontbreekt.");
    }

    @Test
    void whatARuleReadsIsNotForInformation() throws Exception {
        Rulebook rulebook = SmallFolder.second("")
                .where("vragen.yaml", "label: Aantal, soort", "label: Aantal, doel: informatie, reden: Zomaar., soort")
                .read();

        assertThat(rulebook.waarschuwingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.startsWith("Een regel leest het antwoord op 'doelgroepen.aantal'"));
    }

    @Test
    void aPartSaysForItsQuestionsWhoHasTheAnswer() throws Exception {
        Rulebook rulebook = SmallFolder.second("")
                .where(
                        "vragen.yaml",
                        "\ndossier:\n",
                        "\nwie: { AANVRAGER: { naam: de aanvrager, indiener: ja }, GEMEENTE: { naam: de gemeente } }\ndossier:\n")
                .where("vragen.yaml", "    label: De plek\n", "    label: De plek\n    wie: GEMEENTE\n")
                .where("vragen.yaml", QUESTION, "ses: { label: Nieuwer cijfer, soort: decimaal, wie: AANVRAGER }")
                .read();

        assertThat(rulebook.vocabulary().elsewhere("/locatie/wijkcode").naam()).isEqualTo("de gemeente");
        assertThat(rulebook.vocabulary().elsewhere("/locatie/ses")).isNull();
        assertThat(rulebook.vocabulary().elsewhere("/zaak/fase")).isNull();
    }

    @Test
    void whoCanAnswerIsDeclaredFirst() throws Exception {
        assertThat(SmallFolder.second("")
                        .where(
                                "vragen.yaml",
                                QUESTION,
                                "ses: { label: Nieuwer cijfer, soort: decimaal, wie: GEMEENTE }")
                        .meldingen())
                .extracting(Melding::melding)
                .contains("Zeg eerst boven in vragen.yaml, bij 'wie', wie er kunnen antwoorden.");
    }

    @Test
    void theFirstEditionKnowsNeither() throws Exception {
        assertThat(SmallFolder.sound()
                        .where(
                                "vragen.yaml",
                                QUESTION,
                                "ses: { label: Nieuwer cijfer, soort: decimaal, wie: GEMEENTE }")
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.startsWith("'wie' hoort bij editie 2."));
    }

    private static SmallFolder with(String question) throws Exception {
        return SmallFolder.second("").where("vragen.yaml", QUESTION, QUESTION + "\n      " + question);
    }
}
