package nl.woonzorgtoets.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.Test;

/** Where a plan would fit: everywhere judged, with what belongs to the old place left behind. */
class WhereAPlanFitsTest {

    @Test
    void ofAPlanThatThePlaceCannotBearItSaysWhereItCanGo() {
        // Given a plan that is refused for where it lies
        Judgement refused = Parkstad.assess(Parkstad.text("03"));

        List<PlaceVerdict> places = Places.of(refused, (rulebook, dossier) -> Map.of());

        // Then every wijk is judged once, and elsewhere it can go on once open questions are answered
        assertThat(places).hasSize(49).extracting(PlaceVerdict::code).doesNotHaveDuplicates();
        assertThat(places)
                .filteredOn(PlaceVerdict::own)
                .singleElement()
                .satisfies(it -> assertThat(it.group()).isEqualTo(PlaceGroup.KAN_NIET));
        assertThat(places)
                .filteredOn(it -> it.group() == PlaceGroup.KAN_NA_ANTWOORD && !it.byException())
                .hasSizeGreaterThan(10);
        assertThat(PlaceTelling.of(places, refused.rulebook()).summary())
                .first()
                .isEqualTo("Aan het plan ligt het niet.");
    }

    @Test
    void whatWasAnsweredAboutTheOldPlaceIsLeftBehind() {
        // Given a plan with figures of its own about its wijk
        Judgement judged = Parkstad.assess(Parkstad.text("03"));
        assertThat(judged.dossier().text()).contains("bronScores");

        List<PlaceVerdict> places = Places.of(judged, (rulebook, facts) -> Map.of());

        // Then no other wijk is strong by that figure
        assertThat(places)
                .filteredOn(it -> !it.own())
                .allSatisfy(it -> assertThat(it.judgement().dossier().text()).doesNotContain("bronScores"));
    }

    @Test
    void theLargestSizeFitsAndOneMoreDoesNot() {
        Judgement refused = Parkstad.assess(Parkstad.text("03"));
        PlanText plan =
                new PlanText(refused.dossier().text(), refused.rulebook().vocabulary());
        List<String> numbers = refused.rulebook().kader().plaats().omvang();

        List<PlaceVerdict> smaller = Places.of(refused, (rulebook, dossier) -> Map.of()).stream()
                .filter(it -> it.group() == PlaceGroup.KLEINER)
                .toList();

        assertThat(smaller).isNotEmpty().allSatisfy(it -> {
            PlanText there = plan.movedTo(refused.rulebook().kader().plaats(), it.code());
            assertThat(goesOn(there.ofSize(numbers, it.most()))).isTrue();
            assertThat(goesOn(there.ofSize(numbers, it.most() + 1))).isFalse();
        });
    }

    @Test
    void everyPlaceIsJudgedBesideWhatItAlreadyBears() {
        Judgement plan = Parkstad.assess(Parkstad.text("19"));

        List<PlaceVerdict> empty = Places.of(plan, (rulebook, dossier) -> Map.of());
        List<PlaceVerdict> full = Places.of(
                plan,
                (rulebook, dossier) -> rulebook.unknownPortfolio().keySet().stream()
                        .collect(Collectors.toMap(
                                it -> it, it -> BigDecimal.valueOf(it.startsWith("bestaande") ? 0 : 500))));

        assertThat(canGo(full)).isLessThan(canGo(empty));
    }

    @Test
    void aPlanThatThePlaceDoesNotDecideHasNoMap() {
        PlaceTelling telling = telling("04");

        assertThat(telling.differ()).isFalse();
        assertThat(telling.summary()).containsExactly("Waar het plan komt, maakt voor het oordeel geen verschil.");
    }

    @Test
    void ofAPlanThatFitsNowhereItSaysWhatStopsItEverywhere() {
        PlaceTelling telling = telling("02");

        assertThat(telling.differ()).isFalse();
        assertThat(telling.summary()).first().isEqualTo("Het plan past in geen van de 49 wijken.");
        assertThat(telling.summary().get(1))
                .startsWith("Overal staat in de weg: Niet elke woning is gewoon te verhuren of te verkopen.")
                .doesNotContain("De wijk staat al onder druk");
    }

    @Test
    void whatShrinksShrinksAlikeAndNothingGoesAway() {
        Judgement judged = Parkstad.assess(Parkstad.text("05"));
        PlanText plan = new PlanText(judged.dossier().text(), judged.rulebook().vocabulary());
        List<String> numbers = judged.rulebook().kader().plaats().omvang();

        PlanText half = plan.ofSize(numbers, plan.size(numbers) / 2);

        assertThat(half.size(numbers)).isEqualTo(plan.size(numbers) / 2);
        assertThat(half.json()).doesNotContain("\"aantalEenheden\":0");
    }

    private static PlaceTelling telling(String dossier) {
        Judgement judged = Parkstad.assess(Parkstad.text(dossier));
        return PlaceTelling.of(Places.of(judged, (rulebook, facts) -> Map.of()), judged.rulebook());
    }

    private static long canGo(List<PlaceVerdict> places) {
        return places.stream()
                .filter(it -> it.group() != PlaceGroup.KAN_NIET && it.group() != PlaceGroup.KLEINER)
                .count();
    }

    private static boolean goesOn(PlanText plan) {
        return Parkstad.assess(plan.json()).uitslag().haalbaar().stream().anyMatch(Oordeel::doel);
    }
}
