package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A folder keeps the meaning of its edition, and from the second on says itself what the program took for granted. */
class EditionsTest {

    private static final String KADER = "kader.yaml";
    private static final String VRAGEN = "vragen.yaml";
    private static final String DREMPELS = "drempels.yaml";

    @Test
    void aFolderThatDoesNotSayItsEditionIsOfTheFirst() throws Exception {
        Rulebook read = SmallFolder.sound().read();

        assertThat(read.editie()).isEqualTo(Editie.EERSTE);
        assertThat(read.kader().sleutel()).isEqualTo("parkstad");
        assertThat(read.kader().woorden().indiener().een()).isEqualTo("een initiatiefnemer");
        assertThat(read.kader().zoeken()).containsOnlyKeys("gemeente", "wijkcode", "fase");
        assertThat(read.vocabulary().phaseQuestion()).isEqualTo("zaak.fase");
    }

    @Test
    void inTheFirstEditionABlankEndsAThreshold() throws Exception {
        assertThat(SmallFolder.sound().read().drempels().values())
                .anySatisfy(it -> assertThat(
                                it.op(LocalDate.of(2027, 1, 1), null).waarde())
                        .isNull());
    }

    @Test
    void anEditionThatTheProgramDoesNotKnowIsRefused() throws Exception {
        assertThat(SmallFolder.sound()
                        .where(KADER, "naam: Klein", "editie: 9\nnaam: Klein")
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("kent deze editie niet, alleen 1 en 2"));
    }

    @Test
    void whatTheFirstEditionCouldNotSayIsRefusedThere() throws Exception {
        assertThat(SmallFolder.sound()
                        .where(KADER, "naam: Klein", "sleutel: klein\nnaam: Klein")
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("'sleutel' hoort bij editie 2"));
    }

    @Test
    void aFolderOfTheSecondEditionGetsNothingThatItDoesNotSay() throws Exception {
        Rulebook read = SmallFolder.second("").read();

        assertThat(read.kader().sleutel()).isEqualTo("klein-kader");
        assertThat(read.kader().woorden()).isEqualTo(Woorden.GEWOON);
        assertThat(read.kader().zoeken()).isEmpty();
        assertThat(read.kader().plaats()).isNull();
        assertThat(read.kader().rapport()).isNull();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("sleutel: Mijn Kader", "kleine letters"),
                Arguments.of("zoeken: { soort: zaak.sort }", "'zaak.sort' bestaat niet"),
                Arguments.of("zoeken: { groep: doelgroepen.code }", "in een lijst"),
                Arguments.of("zoeken: { titel: zaak.zaaknummer }", "van de soort tekst"),
                Arguments.of("zoeken: { regel: zaak.fase }", "in elk kader al gezocht"),
                Arguments.of("zoeken: { De-plek: locatie.wijkcode }", "alleen letters en cijfers"),
                Arguments.of("plaats: { veld: locatie.wijkcode, binnen: zaak.fase }", "hoortBij"),
                Arguments.of(
                        "plaats: { veld: locatie.wijkcode, cijfers: [ { veld: Gebied.geen } ] }", "Gebied.inwoners"),
                Arguments.of("woorden: { plan: { lidwoord: een, enkelvoud: a, meervoud: b } }", "de, het"),
                Arguments.of("woorden: { plan: { lidwoord: de, enkelvoud: a } }", "'meervoud' ontbreekt"),
                Arguments.of("rapport: { onderwerp: 'Over {zaak.plek}' }", "'zaak.plek' bestaat niet"),
                Arguments.of("rapport: { plan: [ { label: A, veld: zaak.fase, tekst: b } ] }", "één van"),
                Arguments.of("rapport: { plan: [ { label: A, lijst: zaak.fase } ] }", "niet in een lijst"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "eisInBeginsel: NEGATIEF_IN_BEGINSEL,| | 'eisInBeginsel' ontbreekt",
                "onvolledig: ONVOLLEDIG,| | 'onvolledig' ontbreekt",
                "eis: NEGATIEF,| eis: ONVOLLEDIG,| 'ONVOLLEDIG' is hier niet bekend",
                "eis: NEGATIEF,| eis: NEGATIEF, anders: POSITIEF,| alleen bij een kader zonder klassen",
                "stappen:| besluiten: { ja: { naam: Ja, positief: ja, volgt: [POSITIEF] } }%stappen:| hoofdletters",
                "stappen:| besluiten: { JA: { naam: Ja, positief: ja, volgt: [GOED] } }%stappen:| 'GOED' is hier niet bekend",
                "stappen:| besluiten: { JA: { naam: Ja, positief: ja, fasen: [LATER], volgt: [POSITIEF] } }%stappen:| 'LATER' is hier niet bekend",
                "stappen:| besluiten: { JA: { naam: Ja, positief: ja, vraagt: [reden], volgt: [POSITIEF] } }%stappen:| 'reden' is hier niet bekend",
                "AANHOUDEN, NEGATIEF_IN_BEGINSEL, NEGATIEF]| AANHOUDEN, NEGATIEF]| NEGATIEF_IN_BEGINSEL ontbreekt in de volgorde",
            })
    void aMistakeInVerdictsAndStepsIsNamed(String was, String becomes, String reason) throws Exception {
        String text = becomes == null ? "" : becomes.replace("%", "\n");

        List<Melding> meldingen = SmallFolder.second("").where(KADER, was, text).meldingen();

        assertThat(meldingen).extracting(Melding::melding).anyMatch(it -> it.contains(reason));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeInWhatAFolderSaysOfItselfIsNamed(String said, String reason) throws Exception {
        List<Melding> meldingen = SmallFolder.second(said + "\n").meldingen();

        assertThat(meldingen).hasSize(1).first().satisfies(it -> {
            assertThat(it.bestand()).isEqualTo(KADER);
            assertThat(it.melding()).contains(reason);
        });
    }

    @Test
    void whatIsSecretIsNotWhatCasesAreFoundOrAddedUpBy() throws Exception {
        SmallFolder secret = SmallFolder.second("zoeken: { fase: zaak.fase }\n")
                .where(VRAGEN, "        label: Fase\n", "        label: Fase\n        geheim: ja\n")
                .where(VRAGEN, "groepeer: locatie.wijkcode", "groepeer: zaak.fase");

        assertThat(secret.meldingen())
                .filteredOn(it -> it.melding().contains("'zaak.fase' is geheim"))
                .extracting(Melding::bestand)
                .containsExactlyInAnyOrder(KADER, VRAGEN);
    }

    @Test
    void inTheSecondEditionAThresholdEndsInWords() throws Exception {
        SmallFolder blank = SmallFolder.second("").where(DREMPELS, "vervalt: ja, reden: Klaar", "waarde: ");
        assertThat(blank.meldingen()).extracting(Melding::melding).anyMatch(it -> it.contains("vervalt: ja"));

        SmallFolder silent = SmallFolder.second("").where(DREMPELS, "vervalt: ja, reden: Klaar", "vervalt: ja");
        assertThat(silent.meldingen()).extracting(Melding::melding).anyMatch(it -> it.contains("'reden' ontbreekt"));
    }

    @Test
    void whoeverScoresHasSomethingToScore() throws Exception {
        Rulebook read = SmallFolder.second("").read();
        assertThat(read.kader().geeftScore()).isTrue();
        assertThat(SmallFolder.second("").where(KADER, "schaal: 10\n", "").meldingen())
                .extracting(Melding::melding)
                .containsExactly("De sleutel 'schaal' ontbreekt.");
    }

    @Test
    void ownValuesNeedAQuestionThatSaysWhose() throws Exception {
        assertThat(SmallFolder.second("")
                        .where(KADER, "eigenWaarden: zaak.gemeente\n", "")
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("'eigenWaarden'"));
    }

    @Test
    void onlyTheNumberAndTheDayAreAskedOfEveryFramework() throws Exception {
        assertThat(SmallFolder.second("")
                        .where(VRAGEN, "      peildatum:", "      dag:")
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("'zaak.peildatum' ontbreekt"));
    }
}
