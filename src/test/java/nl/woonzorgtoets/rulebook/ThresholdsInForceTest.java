package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.view.Beoordeling;
import nl.woonzorgtoets.release.changes.RulebookChanges;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the second edition a threshold has a first and a last day; outside them a rule that needs it does not apply, and says so. */
class ThresholdsInForceTest {

    private static final String DREMPELS = "drempels.yaml";
    private static final String KADER = "kader.yaml";
    private static final String RULE = "fair-share/5.3-draagkracht.drl";
    private static final String EXAMPLES = """
            peildatum: 2026-07-01
            voorbeelden:
              - { regel: 5.3-1, geval: Wel, gegeven: { drempels: { ses.gemiddelde: 0 } }, verwacht: vuurt }
              - { regel: 5.3-1, geval: Niet, gegeven: { drempels: { ses.gemiddelde: null } }, verwacht: vuurt niet }
              - { regel: 5.3-1, geval: Net, grens: ja, gegeven: { drempels: { ses.gemiddelde: 0 } }, verwacht: vuurt }
            """;
    private static final String FIRST = "{ vanaf: 2022-01-01, waarde: 0 }";

    @Test
    void beforeItsFirstDayTheRuleDoesNotApplyAndNobodyIsAskedForIt() throws Exception {
        Assessment judged = judged(SmallFolder.second("").read(), "2021-12-31");

        assertThat(judged.missing()).extracting(Missing::pointer).noneMatch(it -> it.startsWith("/drempels"));
        assertThat(judged.notFired())
                .extracting(NotFired::reason)
                .containsExactly(new NotFired.NotInForce(List.of("ses.gemiddelde")));
        assertThat(judged.haalbaar()).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2022-12-31, true", "2023-01-01, false", "2023-12-31, false", "2024-01-01, true"})
    void itEndsOnTheDayThatItSays(String day, boolean applies) throws Exception {
        Rulebook rulebook = SmallFolder.second("")
                .where(DREMPELS, FIRST, "{ vanaf: 2022-01-01, tot: 2023-01-01, waarde: 0 }")
                .read();

        assertThat(judged(rulebook, day).notFired().stream()
                        .noneMatch(it -> it.reason() instanceof NotFired.NotInForce))
                .isEqualTo(applies);
    }

    @Test
    void aValueOfItsOwnThatHasEndedGivesWayToTheGeneralOne() throws Exception {
        Rulebook rulebook = SmallFolder.second("")
                .where("gemeenten/heerlen/drempels.yaml", "vanaf: 2025-01-01,", "vanaf: 2025-01-01, tot: 2026-01-01,")
                .read();

        assertThat(Stream.of("2025-12-31", "2026-01-01")
                        .map(day -> rulebook.drempels()
                                .get("modus")
                                .op(LocalDate.parse(day), "HEERLEN")
                                .waarde()))
                .containsExactly("STRENG", "RUIM");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "not( Drempel( naam == \"ses.gemiddelde\", waarde > 1 ) )",
                "accumulate( Drempel( naam == \"ses.gemiddelde\", $w : waarde ); $som : sum( $w ); $som < 1 )",
                "not( ( and Drempel( naam == \"ses.gemiddelde\", $w : waarde ) Gebied( ses > $w ) ) )"
            })
    void aRuleThatDeniesOrAddsUpNeedsItAsWell(String condition) throws Exception {
        String rule = "package regels\nimport nl.woonzorgtoets.oordeel.Bevinding\n\nrule \"5.3-1 Iets\"\n"
                + "    @bron( \"visie:5.3\" )\nwhen\n    " + condition
                + "\nthen\n    insert( Bevinding.voldoetNiet( \"fair-share.draagkracht\" ) );\nend\n";
        Rulebook rulebook = SmallFolder.second("")
                .with(RULE, rule)
                .with("fair-share/5.3-draagkracht.voorbeelden.yaml", EXAMPLES)
                .read();

        assertThat(judged(rulebook, "2021-12-31").fired()).isEmpty();
        assertThat(judged(rulebook, "2022-12-31").fired()).isNotEmpty();
    }

    @Test
    void whatNobodyRecordedIsAGapOfTheFrameworkAndNoQuestion() throws Exception {
        Rulebook rulebook = SmallFolder.second("")
                .where(DREMPELS, FIRST, "{ vanaf: 2022-01-01, waarde: onbekend }")
                .read();

        Assessment judged = judged(rulebook, "2022-12-31");

        assertThat(judged.notFired())
                .extracting(NotFired::reason)
                .containsExactly(new NotFired.Open(List.of("/drempels/ses.gemiddelde/waarde")));
        assertThat(judged.missing()).isEmpty();
    }

    @Test
    void whereNothingCanBeScoredTheVerdictSaysThatNoAnswerIsMissing() throws Exception {
        Rulebook rulebook = SmallFolder.second("").read();
        CaseDocument document = document(rulebook, "2021-12-31");

        assertThat(document.assessment().oordeel().onvolledig()).isTrue();
        assertThat(document.assessment().missing()).isEmpty();
        assertThat(Telling.of(document, rulebook).cautions())
                .contains(
                        "Niets waar punten voor zijn, geldt voor dit plan. Daarom is er geen score, en zo ook geen oordeel."
                                + " Dat ligt aan het kader, niet aan de antwoorden.");
    }

    @Test
    void theFirstEditionKeepsItsMeaning() throws Exception {
        Assessment judged = judged(SmallFolder.sound().read(), "2021-12-31");

        assertThat(judged.missing()).extracting(Missing::pointer).contains("/drempels/ses.gemiddelde/waarde");
    }

    @Test
    void pageApiAndArchiveSayThatItIsNotInForce() throws Exception {
        Rulebook rulebook = SmallFolder.second("").read();
        CaseDocument document = document(rulebook, "2021-12-31");

        CaseDocument read = Codecs.read(Codecs.write(document), hash -> java.util.Optional.of(rulebook));

        assertThat(read.assessment()).isEqualTo(document.assessment());
        assertThat(Telling.of(read, rulebook).notFired())
                .extracting(Told.NotFired::reason)
                .containsExactly(
                        "Deze regel telt niet mee: de drempel ‘Gemiddelde SES’ is op de peildatum niet in werking.");
        assertThat(Beoordeling.of(read).json())
                .contains("\"reden\":\"NIET_IN_WERKING\",\"drempels\":[\"ses.gemiddelde\"]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"waarde:", "waarde: ~"})
    void blankIsNotTakenForAnEndingBeforeItJudges(String blank) throws Exception {
        SmallFolder folder = SmallFolder.sound().where(DREMPELS, "waarde: null", blank + " ");

        RejectedRulebookException refused = catchThrowableOfType(
                RejectedRulebookException.class, () -> RulebookReader.readProposed(new RuleFiles(folder.contents())));

        assertThat(refused.meldingen()).extracting(Melding::melding).anyMatch(it -> it.contains("'waarde: null'"));
        assertThat(folder.read().drempels())
                .as("what judged before stays readable")
                .isNotEmpty();
    }

    @Test
    void whatEndsAThresholdNamesTheRulesThatStop() throws Exception {
        Rulebook was = SmallFolder.second("").read();
        Rulebook becomes = SmallFolder.second("")
                .where(DREMPELS, "waarde: 0.10, bron: keuze", "vervalt: ja, reden: Klaar")
                .read();

        assertThat(RulebookChanges.between(was, becomes))
                .flatExtracting(it -> it.delen())
                .anyMatch(it -> it.contains("geen drempel, zodat regel 5.3-1 niet meer meetelt"));
    }

    @Test
    void aDayBeforeTheFrameworkIsRefusedWithTheDates() throws Exception {
        Rulebook rulebook = SmallFolder.second("vanaf: 2024-01-01\n").read();

        assertThat(problems(rulebook, "2023-12-31"))
                .containsExactly(
                        "/zaak/peildatum: Dit kader geldt vanaf 1 januari 2024. 31 december 2023 ligt daarvoor."
                                + " Vul een dag vanaf 1 januari 2024 in, of gebruik het kader dat toen gold.");
        assertThat(problems(rulebook, "2024-01-01")).isEmpty();
        assertThat(SmallFolder.sound()
                        .where(KADER, "naam: Klein", "vanaf: 2024-01-01\nnaam: Klein")
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("'vanaf' hoort bij editie 2"));
    }

    @Test
    void aDayThatNobodyCanMeanIsRefused() throws Exception {
        Rulebook rulebook = SmallFolder.second("").read();

        assertThat(problems(rulebook, "9999-12-31")).singleElement().asString().contains("kan niet kloppen");
        assertThat(problems(rulebook, "2062-07-01")).isEmpty();
        assertThat(problems(SmallFolder.sound().read(), "9999-12-31"))
                .as("archived cases of the first edition stay readable")
                .isEmpty();
    }

    private static List<String> problems(Rulebook rulebook, String day) {
        try {
            read(rulebook, day);
            return List.of();
        } catch (InvalidDossierException e) {
            return e.problems().stream()
                    .map((DossierProblem it) -> it.pointer() + ": " + it.message())
                    .toList();
        }
    }

    private static Assessment judged(Rulebook rulebook, String day) throws Exception {
        return document(rulebook, day).assessment();
    }

    private static CaseDocument document(Rulebook rulebook, String day) throws Exception {
        Judgement judgement = Assessor.judge(read(rulebook, day), Map.of(), rulebook);
        return judgement.document(Envelope.trial(rulebook.framework(), java.time.Instant.EPOCH));
    }

    private static nl.woonzorgtoets.vocabulary.Dossier read(Rulebook rulebook, String day)
            throws InvalidDossierException {
        String json = """
                { "zaak": { "zaaknummer": "A-1", "gemeente": "HEERLEN", "peildatum": "%s", "fase": "VERKENNING" },
                  "locatie": { "wijkcode": "WK091710" },
                  "doelgroepen": [ { "code": "I.i.iii", "aantal": 4, "begeleiding": true } ] }
                """.formatted(day);
        return new DossierReader(rulebook.vocabulary()).read(json.getBytes(StandardCharsets.UTF_8));
    }
}
