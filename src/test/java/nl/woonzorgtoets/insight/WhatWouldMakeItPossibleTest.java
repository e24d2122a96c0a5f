package nl.woonzorgtoets.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What would make a plan possible: what is proposed holds, each part of it is needed, and where nothing helps it says why. */
class WhatWouldMakeItPossibleTest {

    @Test
    void everyImprovementForEveryShippedAndExpertPlanHoldsAndIsMinimal() throws Exception {
        int proposals = 0;
        for (Path file : Stream.concat(Parkstad.dossiers().stream(), Parkstad.plans().stream())
                .toList()) {
            Judgement here = Parkstad.assess(Files.readString(file));
            for (ImprovementTelling.Told it : find(here).improvements()) {
                proposals++;
                // Given the changes made in the dossier, as a machine would
                ObjectNode dossier = text(here);
                it.changes().forEach(change -> make(dossier, change));
                Judgement after = judge(dossier);

                // Then the verdict is the one that was said
                assertThat(after.uitslag().oordeel().code())
                        .as(file + " " + it.text())
                        .isEqualTo(it.oordeel());
                assertThat(Worse.is(after.uitslag(), here.uitslag()))
                        .as(file + " " + it.text())
                        .isFalse();
                // And without one of the moves it is not
                for (String back : new TreeSet<>(
                        it.changes().stream().map(AnswerChange::move).toList())) {
                    ObjectNode fewer = text(here);
                    it.changes().stream()
                            .filter(one -> !one.move().equals(back))
                            .forEach(one -> make(fewer, one));
                    assertThat(it.goal().isReachedBy(judge(fewer)))
                            .as(file + " without " + back)
                            .isFalse();
                }
                assertThat(it.text()).doesNotContain("{", "}");
            }
        }
        assertThat(proposals).isGreaterThan(10);
    }

    /** Of a house that only gets another use nobody asks whether it can be used otherwise later. */
    @Test
    void whatWasNotAskedIsNoStep() {
        ObjectNode house = text(Parkstad.assess(Parkstad.text("02")));
        ((ObjectNode) house.get("zaak")).put("aard", "FUNCTIEWIJZIGING");
        ((ObjectNode) house.get("aanpasbaarheid")).remove("herbestemming");

        ImprovementTelling told = find(judge(house));

        assertThat(told.improvements())
                .flatExtracting(ImprovementTelling.Told::changes)
                .extracting(AnswerChange::pointer)
                .doesNotContain("/aanpasbaarheid/herbestemming");
    }

    @Test
    void whatDoesAsWellIsOneImprovement() {
        ImprovementTelling told = find(Parkstad.assess(Parkstad.text("06")));

        assertThat(told.improvements())
                .first()
                .extracting(ImprovementTelling.Told::text)
                .isEqualTo(
                        "Laat met een wachtlijst, een woonbehoefteonderzoek of Thuis in Limburg zien dat er in de omgeving vraag is.");
    }

    /** A price is what the threshold was on the day of the plan. */
    @ParameterizedTest
    @CsvSource({"2026-07-01, 420000", "2025-07-01, 405000"})
    void expensiveHomesBecomeAffordableByTheLimitOfTheirDay(String day, String price) throws Exception {
        String luxury = Files.readString(Path.of("rules/dossiers/26-ijkpunt-luxe.json"))
                .replace("\"peildatum\": \"2026-07-01\"", "\"peildatum\": \"" + day + "\"");

        assertThat(find(Parkstad.assess(luxury)).improvements())
                .first()
                .satisfies(it -> assertThat(it.text()).isEqualTo("Verkoop de dure koopwoningen als betaalbare koop."))
                .satisfies(it -> assertThat(it.changes())
                        .extracting(change -> change.to().asString())
                        .contains(price));
    }

    @Test
    void whereThePlaceStandsInTheWayItSaysSo() {
        assertThat(find(Parkstad.assess(Parkstad.text("03"))).reason())
                .singleElement()
                .asString()
                .startsWith("Aan het plan ligt het niet. In ")
                .contains(" van de 49 wijken past het wel");
    }

    @Test
    void ofAPlanThatMissesTooMuchItSaysThatAdjustingIsNotEnough() {
        ImprovementTelling told = find(Parkstad.assess(Parkstad.text("02")));

        assertThat(told.improvements()).isEmpty();
        assertThat(told.reason()).containsExactly("Dit plan mist zes eisen. Bijstellen is niet genoeg.");
    }

    @Test
    void whatIsForAnotherToAnswerIsSaidToBeTheirs() {
        // Given a plan of which the municipality says that it does not need it
        Judgement refused = Parkstad.assess(
                Parkstad.text("01").replaceFirst("(\"sluitAanOpGemeentelijkeBehoefte\"\\s*:\\s*)true", "$1false"));

        assertThat(find(refused).reason())
                .contains("Het antwoord op ‘Past het plan bij wat de gemeente nodig heeft?’ is aan de gemeente.");
    }

    @Test
    void anIncompleteDossierIsCompletedFirst() {
        assertThat(find(Parkstad.assess(Parkstad.text("04"))).reason())
                .containsExactly("Het dossier is nog niet af. Beantwoord eerst de vragen die nog open staan.");
    }

    @Test
    void aPlanThatIsTooLargeForItsWijkGetsSmallerByItsSum() {
        // Given two small plans in a wijk that together ask too much of it
        Judgement full =
                Parkstad.assess(Parkstad.text("19"), Map.of("kwetsbareEenheden", new java.math.BigDecimal("6")));
        assertThat(full.uitslag().oordeel().code()).isEqualTo("NEGATIEF_IN_BEGINSEL");

        ImprovementTelling told = find(full);

        assertThat(told.improvements())
                .first()
                .satisfies(it -> assertThat(it.text())
                        .startsWith("Maak hoogstens ")
                        .contains(" woningen of plekken voor kwetsbare groepen in plaats van "));
        // And homes go with them
        assertThat(told.improvements().get(0).changes())
                .anyMatch(it -> it.pointer().endsWith("/aantalEenheden"))
                .anyMatch(it -> it.pointer().endsWith("/aantal"));
    }

    /** Somebody has to be able to do something about each condition that a plan can be held to. */
    @Test
    void everyConditionOfTheFrameworkCanBeMetByAMove() {
        List<String> conditions = Parkstad.rulebook().kader().aspecten().values().stream()
                .filter(it -> it.soort() == AspectSoort.VOORWAARDE)
                .map(Aspect::id)
                .toList();

        assertThat(conditions)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(ConditionCases.of(it))
                        .as("a plan held to " + it + ", and a move that meets it")
                        .anyMatch(here -> isMetByAMove(here, it)));
    }

    private static boolean isMetByAMove(Judgement here, String condition) {
        Trials trials = new Trials(here);
        return isOpen(here, condition)
                && trials.moves().stream()
                        .flatMap(move -> MoveSearch.tried(move, 1).stream().map(step -> new Trials.Step(move, step)))
                        .map(step -> trials.whole(List.of(step)))
                        .anyMatch(after -> after != null && !isOpen(after, condition));
    }

    private static boolean isOpen(Judgement judged, String condition) {
        return judged.uitslag().voorwaarden().stream().anyMatch(it -> it.id().equals(condition));
    }

    private static ImprovementTelling find(Judgement here) {
        return ImprovementFinder.find(here, (rulebook, dossier) -> Map.of());
    }

    private static ObjectNode text(Judgement here) {
        return (ObjectNode) Json.EXACT.readTree(here.dossier().text());
    }

    private static Judgement judge(ObjectNode dossier) {
        return Parkstad.assess(Json.EXACT.writeValueAsString(dossier));
    }

    private static void make(ObjectNode dossier, AnswerChange change) {
        JsonPointer place = JsonPointer.compile(change.pointer());
        JsonNode parent = dossier.at(place.head());
        if (parent instanceof ArrayNode rows) {
            int row = place.last().getMatchingIndex();
            if (row == rows.size()) {
                rows.add(change.to());
            } else {
                rows.set(row, change.to());
            }
        } else if (parent instanceof ObjectNode part) {
            part.set(place.last().getMatchingProperty(), change.to());
        } else {
            dossier.putArray(place.head().last().getMatchingProperty()).add(change.to());
        }
    }
}
