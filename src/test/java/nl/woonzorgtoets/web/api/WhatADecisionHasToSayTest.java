package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.report.Lezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What the framework asks of a decision, or does not let people decide; by the shipped rules. */
@TestPropertySource(properties = "woonzorgtoets.regels=rules")
class WhatADecisionHasToSayTest extends RunningService {

    private static final String GOOD_PLAN = "01";
    private static final String UNDER_CONDITIONS = "05";
    private static final String PRESSED_WIJK = "03";
    private static final String INCOMPLETE = "04";
    private static final String ADVICE_ONLY = "17";
    private static final String REFUGE = "09";
    private static final String FIRST_IN_A_WIJK = "19";
    private static final String SECOND_IN_A_WIJK = "20";

    private static final String PRINCIPE_NEE = "'besluit':'PRINCIPE_NEE','paragraaf':'5.3'";

    private static final LocalDate TODAY = CivilDay.of(Instant.now());

    @Test
    void nobodyRefusesOnAnAdvice() {
        Answer answer = decide(ADVICE_ONLY, PRINCIPE_NEE);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).contains("/besluit");
        assertThat(text(answer)).contains("alleen een advies");
    }

    @Test
    void nobodyRefusesBeforeTheDossierIsCompletedButOtherThingsCanBeDecided() {
        Answer refused = decide(
                INCOMPLETE,
                "'besluit':'PRINCIPE_NEE','paragraaf':'6.1','motivering':'De plek is hier toch echt te druk.'");
        assertThat(refused.places()).containsExactly("/besluit");
        assertThat(text(refused)).contains("Vraag eerst om aanvulling").doesNotContain("Awb");

        assertThat(decide(INCOMPLETE, "'besluit':'AANHOUDEN','motivering':'We wachten op het plan voor het geld.'")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void nobodyRefusesWhileAnAnswerThatIsDueCanStillTurnTheVerdict() {
        String open = Parkstad.text(PRESSED_WIJK).replaceAll(",\\s*\"vermindertConcentratie\": false", "");
        String path =
                post("beoordelaar", "/beoordelingen", open).header("Location").substring(Api.V1.length());

        Answer answer = decideOn(
                path,
                PRINCIPE_NEE + ",'bezoekDatum':'" + TODAY + "','bezoekUitkomst':'Er staat veel leeg in de straat.'");

        assertThat(answer.places()).containsExactly("/besluit");
        assertThat(text(answer)).contains("kan het oordeel nog gunstig worden", "Vraag eerst om aanvulling");
    }

    @Test
    void theLawAsksThatOfAnApplication() {
        String path = applied(INCOMPLETE);

        assertThat(text(decideOn(path, "'besluit':'NEGATIEF','motivering':'De plek is hier toch echt te druk.'")))
                .contains("Awb 4:5");
        assertThat(decideOn(path, "'besluit':'NIET_IN_BEHANDELING'").places()).containsExactly("/aanvullingGevraagd");
        assertThat(decideOn(path, "'besluit':'NIET_IN_BEHANDELING','aanvullingGevraagd':'" + TODAY + "'")
                        .places())
                .containsExactly("/aanvullingGevraagd");
    }

    @ParameterizedTest
    @ValueSource(strings = {GOOD_PLAN, ADVICE_ONLY})
    void whatIsCompleteIsNotSetAsideWhateverTheReason(String dossier) {
        Answer answer = decideOn(
                applied(dossier),
                "'besluit':'NIET_IN_BEHANDELING','motivering':'De weg is hier veel te smal daarvoor.',"
                        + "'aanvullingGevraagd':'" + TODAY.minusWeeks(5) + "'");

        assertThat(answer.places()).containsExactly("/besluit");
        assertThat(text(answer)).contains("alleen bij een onvolledig dossier");
    }

    @Test
    void aYesWithoutConditionsDepartsFromAVerdictUnderConditions() {
        Answer bare = decide(UNDER_CONDITIONS, "'besluit':'PRINCIPE_JA'");
        assertThat(bare.places()).containsExactly("/motivering");
        assertThat(text(bare)).contains("Noem de voorwaarden bij het besluit");

        Answer named = decide(
                UNDER_CONDITIONS,
                "'besluit':'PRINCIPE_JA','voorwaarden':[{'tekst':'Er komt een afspraak over beheer.'}]");
        assertThat(named.json().path("afwijkend").asBoolean()).isFalse();

        Answer departing = decide(
                UNDER_CONDITIONS, "'besluit':'PRINCIPE_JA','motivering':'Het beheer is hier al jaren goed geregeld.'");
        assertThat(departing.status()).isEqualTo(201);
        assertThat(departing.json().path("afwijkend").asBoolean()).isTrue();
    }

    @Test
    void aConditionThatLapsedOrSaysNothingIsNone() {
        String decided = "'besluit':'POSITIEF_ONDER_VOORWAARDEN','motivering':'Eerst moet de weg hier breder worden.',";

        Answer lapsed = decideOn(
                applied(GOOD_PLAN), decided + "'voorwaarden':[{'tekst':'De weg wordt breder.','stand':'VERVALLEN'}]");
        assertThat(lapsed.places()).containsExactly("/voorwaarden");

        Answer mark = decideOn(
                applied(GOOD_PLAN), decided + "'voorwaarden':[{'tekst':'.'},{'tekst':'De weg wordt breder.'}]");
        assertThat(mark.places()).containsExactly("/voorwaarden/0/tekst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.3", "visie, 5.3", "5.1 en 5.3.2"})
    void whoNamesThePlaceAsTheGroundOfARefusalHasBeenThere(String paragraph) {
        String refused =
                "'besluit':'NEGATIEF','motivering':'De wijk draagt hier al te veel van.','grond':'Omgevingswet','paragraaf':'";

        assertThat(decideOn(applied(GOOD_PLAN), refused + paragraph + "'").places())
                .containsExactlyInAnyOrder("/bezoekDatum", "/bezoekUitkomst");
        assertThat(decideOn(applied(GOOD_PLAN), refused + "6.1'").status()).isEqualTo(201);
    }

    @Test
    void aVisitIsOfThisPlanAndSaysWhatWasSeen() {
        Answer answer = decide(
                PRESSED_WIJK,
                PRINCIPE_NEE + ",'bezoekUitkomst':'x','bezoekDatum':'"
                        + TODAY.minusMonths(12).minusDays(1) + "'");

        assertThat(answer.places()).containsExactlyInAnyOrder("/bezoekDatum", "/bezoekUitkomst");
    }

    @Test
    void whoRefusesBecauseOfThePlaceHasBeenThere() {
        Answer answer = decide(PRESSED_WIJK, PRINCIPE_NEE);
        assertThat(answer.places()).containsExactlyInAnyOrder("/bezoekDatum", "/bezoekUitkomst");

        Answer visited = decide(
                PRESSED_WIJK,
                PRINCIPE_NEE + ",'bezoekDatum':'" + TODAY + "','bezoekUitkomst':'Het beeld van de cijfers klopt.'");
        assertThat(visited.status()).isEqualTo(201);
    }

    @Test
    void whoRefusesBecauseOfWhatPlansAddUpToHasBeenThereToo() {
        judged(FIRST_IN_A_WIJK);

        Answer answer = decide(SECOND_IN_A_WIJK, PRINCIPE_NEE);

        assertThat(answer.places()).containsExactlyInAnyOrder("/bezoekDatum", "/bezoekUitkomst");
    }

    @Test
    void aDecisionUnderConditionsNamesThem() {
        Answer bare = decideOn(
                applied(GOOD_PLAN),
                "'besluit':'POSITIEF_ONDER_VOORWAARDEN','motivering':'Eerst moet de weg hier breder worden.'");
        assertThat(bare.places()).containsExactly("/voorwaarden");

        Answer named = decideOn(
                applied(GOOD_PLAN),
                "'besluit':'POSITIEF_ONDER_VOORWAARDEN','motivering':'Eerst moet de weg hier breder worden.',"
                        + "'voorwaarden':[{'tekst':'De weg wordt breder.','datum':'2027-05-01'}]");
        assertThat(named.status()).isEqualTo(201);
        assertThat(named.json().at("/voorwaarden/0/stand").asString()).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nee",
                "Daarom.",
                "Dit is anders dan u",
                "nee nee nee nee nee nee nee",
                "Het initiatief past bij het beleid en is goed genoeg om door te gaan.",
                "Positief positief Het oordeel besluit Negatief scoort goed beleid",
            })
    void reasonsThatSayNothingAreNone(String reasons) {
        Answer answer = decideOn(
                applied(GOOD_PLAN),
                "'besluit':'NEGATIEF','grond':'Omgevingswet','paragraaf':'6.1','motivering':'" + reasons + "'");

        if (reasons.startsWith("Dit is anders")) {
            // Nobody can tell by rule that this is a poor reason: it has words of its own.
            assertThat(answer.status()).isEqualTo(201);
        } else {
            assertThat(answer.places()).containsExactly("/motivering");
        }
    }

    @Test
    void aDecisionIsOfADayAfterTheCaseAndNotOfTomorrow() {
        Answer early = decide(GOOD_PLAN, "'besluit':'PRINCIPE_JA','datum':'" + TODAY.minusDays(1) + "'");
        Answer late = decide(GOOD_PLAN, "'besluit':'PRINCIPE_JA','datum':'" + TODAY.plusDays(1) + "'");

        assertThat(early.places()).containsExactly("/datum");
        assertThat(late.places()).containsExactly("/datum");
        assertThat(decide(GOOD_PLAN, "'besluit':'PRINCIPE_JA','datum':'" + TODAY + "'")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whatCannotBeReadHidesNothingElse() {
        Answer answer = decide(
                PRESSED_WIJK,
                PRINCIPE_NEE + ",'datum':'gisteren','bezoekDatum':'" + TODAY.plusDays(3)
                        + "','voorwaarden':[{'stand':'MISSCHIEN'}],'orgaam':'college'");

        assertThat(answer.places())
                .containsExactlyInAnyOrder(
                        "/datum",
                        "/bezoekDatum",
                        "/bezoekUitkomst",
                        "/voorwaarden/0/stand",
                        "/voorwaarden/0/tekst",
                        "/orgaam");
    }

    @Test
    void allOfItIsKeptAndStandsFirstInTheCase() {
        // In a wijk where no other test judges: earlier plans may change what there is to follow.
        String path = posted(inPhase("VERGUNNINGAANVRAAG", GOOD_PLAN).replace("WK096500", "WK096501"));
        Answer answer = decideOn(
                path,
                "'besluit':'POSITIEF','orgaan':'college','namens':'mandaatbesluit 2026','datum':'" + TODAY
                        + "','grond':'Omgevingswet','paragraaf':'5.1','belangen':'Rust en ruimte.',"
                        + "'bijzondereOmstandigheden':'Geen.','zienswijzen':'Twee buren.'");
        assertThat(answer.status()).as(text(answer)).isEqualTo(201);

        JsonNode decision = get("auditor", path).json().path("besluit");
        assertThat(decision.path("orgaan").asString()).isEqualTo("college");
        assertThat(decision.path("datum").asString()).isEqualTo(TODAY.toString());
        assertThat(decision.path("afwijkend").asBoolean()).isFalse();
        assertThat(get("auditor", path + "/besluiten")
                        .json()
                        .at("/besluiten/0/zienswijzen")
                        .asString())
                .isEqualTo("Twee buren.");
    }

    @Test
    void aConditionIsMetLaterWithoutANewDecision() {
        String path = applied(GOOD_PLAN);
        decideOn(
                path,
                "'besluit':'POSITIEF_ONDER_VOORWAARDEN','motivering':'Eerst moet de weg hier breder worden.',"
                        + "'voorwaarden':[{'tekst':'De weg wordt breder.'},{'tekst':'Er komt een hek.'}]");

        Answer wrong = post("beoordelaar", path + "/vervolg", json("'voorwaarden':[{'nummer':3,'stand':'VOLDAAN'}]"));
        assertThat(wrong.places()).containsExactly("/voorwaarden/0/nummer");

        Answer twice = post(
                "beoordelaar",
                path + "/vervolg",
                json("'voorwaarden':[{'nummer':1,'stand':'VOLDAAN'},{'nummer':1,'stand':'OPEN'}]"));
        assertThat(twice.places()).containsExactly("/voorwaarden/1/nummer");

        Answer followed = post(
                "beoordelaar",
                path + "/vervolg",
                json("'tekst':'De weg is klaar.','voorwaarden':[{'nummer':1,'stand':'VOLDAAN'}]"));
        assertThat(followed.status()).isEqualTo(201);

        JsonNode decisions = get("auditor", path + "/besluiten").json().path("besluiten");
        assertThat(decisions.size()).isEqualTo(1);
        assertThat(decisions.at("/0/voorwaarden/0/stand").asString()).isEqualTo("VOLDAAN");
        assertThat(decisions.at("/0/voorwaarden/1/stand").asString()).isEqualTo("OPEN");
        assertThat(decisions.at("/0/vervolg/0/tekst").asString()).isEqualTo("De weg is klaar.");
    }

    @Test
    void nothingFollowsWhereNothingWasDecided() {
        Answer answer = post("beoordelaar", judged(GOOD_PLAN) + "/vervolg", json("'tekst':'Er is gebeld.'"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(text(answer)).contains("nog niet besloten");
    }

    @Test
    void whatCanBeDecidedDependsOnThePhase() {
        String path = judged(GOOD_PLAN);
        assertThat(text(get("auditor", path + "/besluiten")))
                .contains("PRINCIPE_JA")
                .doesNotContain("NIET_IN_BEHANDELING");
        assertThat(decideOn(path, "'besluit':'PRINCIPE_JA'").status()).isEqualTo(201);

        assertThat(text(get("auditor", applied(GOOD_PLAN) + "/besluiten")))
                .contains("NIET_IN_BEHANDELING")
                .doesNotContain("PRINCIPE_JA");
    }

    @ParameterizedTest
    @CsvSource({
        "PRINCIPEVERZOEK, POSITIEF", "PRINCIPEVERZOEK, POSITIEF_ONDER_VOORWAARDEN", "PRINCIPEVERZOEK, NEGATIEF",
        "PRINCIPEVERZOEK, NIET_IN_BEHANDELING", "VERGUNNINGAANVRAAG, PRINCIPE_JA", "VERGUNNINGAANVRAAG, PRINCIPE_NEE",
        "HERBEOORDELING, PRINCIPE_JA", "HERBEOORDELING, NIET_IN_BEHANDELING"
    })
    void nothingIsDecidedThatDoesNotFitThePhase(String phase, String decision) {
        Answer answer = decideOn(posted(inPhase(phase, GOOD_PLAN)), "'besluit':'" + decision + "','datum':'gisteren'");

        assertThat(answer.places()).containsExactlyInAnyOrder("/besluit", "/datum");
        assertThat(text(answer)).contains("past niet bij de fase", "Kies uit", "AANHOUDEN (Aanhouden)");
    }

    @Test
    void ofAnExplorationNothingIsDecidedAndPageAndMachineSayWhatCanBeDone() {
        String path = posted(inPhase("VERKENNING", GOOD_PLAN));

        JsonNode possible = get("auditor", path + "/besluiten").json();
        assertThat(possible.path("mogelijk").size()).isZero();
        assertThat(possible.path("waaromNiets").asString())
                .contains(
                        "In de fase ‘Verkenning’ valt er niets te besluiten",
                        "beoordeel het dossier dan opnieuw",
                        "‘Principeverzoek’");
        for (String decision : List.of("POSITIEF", "PRINCIPE_JA", "AANHOUDEN", "")) {
            Answer answer = decideOn(path, "'besluit':'" + decision + "'");
            assertThat(answer.places()).as(decision).containsExactly("/besluit");
            assertThat(text(answer)).contains("valt er niets te besluiten");
        }
        assertThat(letter(path))
                .contains("In deze fase valt er nog niets te besluiten")
                .doesNotContain("kan op de vraag antwoorden");
    }

    @Test
    void aRefusalSaysOnWhatItRestsAndAnAnswerBeforehandNeedsNoLaw() {
        String visited = ",'bezoekDatum':'" + TODAY + "','bezoekUitkomst':'Het beeld van de cijfers klopt.'";
        String path = applied(PRESSED_WIJK);

        for (String nothing : List.of("", ",'grond':'-','paragraaf':'…'")) {
            Answer bare = decideOn(path, "'besluit':'NEGATIEF'" + visited + nothing);
            assertThat(bare.places()).containsExactlyInAnyOrder("/grond", "/paragraaf");
            assertThat(text(bare)).contains("Het oordeel rust op: 5.3.");
        }
        assertThat(decideOn(path, "'besluit':'NEGATIEF','grond':'Omgevingswet','paragraaf':'5.3'" + visited)
                        .status())
                .isEqualTo(201);

        assertThat(decide(PRESSED_WIJK, "'besluit':'PRINCIPE_NEE'" + visited).places())
                .containsExactly("/paragraaf");
        assertThat(decide(PRESSED_WIJK, PRINCIPE_NEE + visited).status()).isEqualTo(201);
    }

    @Test
    void whatPeopleWriteAboutARefugeIsForWhoJudgesOnly() {
        String path = applied(REFUGE);
        assertThat(decideOn(
                                path,
                                "'besluit':'POSITIEF_ONDER_VOORWAARDEN','namens':'Rozenlaan 7','grond':'Rozenlaan 7',"
                                        + "'paragraaf':'Rozenlaan 7','belangen':'Rozenlaan 7','zienswijzen':'Rozenlaan 7',"
                                        + "'bijzondereOmstandigheden':'Rozenlaan 7','bezoekDatum':'" + TODAY
                                        + "','bezoekUitkomst':'Rozenlaan 7 is rustig.','motivering':'Er is plek aan de Rozenlaan 7.',"
                                        + "'voorwaarden':[{'tekst':'Een hek om Rozenlaan 7.'}]")
                        .status())
                .isEqualTo(201);
        assertThat(post("beoordelaar", path + "/vervolg", json("'tekst':'Rozenlaan 7 is bekeken.'"))
                        .status())
                .isEqualTo(201);
        assertThat(post("beoordelaar", path + "/brieven", json("'lezer':'initiatiefnemer'"))
                        .status())
                .isEqualTo(201);

        assertThat(text(get("beoordelaar", path + "/besluiten"))).contains("Rozenlaan");
        for (String told : List.of("", "/besluiten", "/brieven")) {
            assertThat(text(get("auditor", path + told))).as(told).doesNotContain("Rozenlaan");
        }
        for (Lezer lezer : Lezer.values()) {
            assertThat(text(send(
                            "auditor",
                            "GET",
                            path + "/rapport?lezer=" + lezer.word(),
                            BodyPublishers.noBody(),
                            "Accept",
                            "text/html")))
                    .contains("2026-")
                    .doesNotContain("Rozenlaan");
        }
    }

    private String letter(String path) {
        return text(send(
                "auditor",
                "GET",
                path + "/rapport?lezer=initiatiefnemer",
                BodyPublishers.noBody(),
                "Accept",
                "text/html"));
    }

    private String applied(String dossier) {
        return posted(inPhase("VERGUNNINGAANVRAAG", dossier));
    }

    private static String inPhase(String phase, String dossier) {
        return Parkstad.text(dossier).replaceAll("\"fase\": \"[A-Z]+\"", "\"fase\": \"" + phase + "\"");
    }

    private Answer decide(String dossier, String members) {
        return decideOn(judged(dossier), members);
    }

    private String judged(String dossier) {
        return posted(Parkstad.text(dossier));
    }

    private String posted(String dossier) {
        return post("beoordelaar", "/beoordelingen", dossier).header("Location").substring(Api.V1.length());
    }

    private Answer decideOn(String path, String members) {
        return post("beoordelaar", path + "/besluiten", json("'functie':'wethouder'," + members));
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String json(String members) {
        return "{" + members.replace('\'', '"') + "}";
    }
}
