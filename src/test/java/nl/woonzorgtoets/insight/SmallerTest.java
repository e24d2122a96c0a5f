package nl.woonzorgtoets.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.rulebook.model.Wijziging.Kleiner;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A plan gets smaller by its sum: every row alike, none to nothing, and homes with the places in them. */
class SmallerTest {

    private static final Smaller VULNERABLE = new Smaller(List.of(
            new Kleiner("groepen.plekken", Map.of("groepen.code", Set.of("K")), "groepen.bestaand"),
            new Kleiner("groepen.personen", Map.of("groepen.code", Set.of("K")), null),
            new Kleiner("woningen.aantal", Map.of(), null)));

    @Test
    void everyRowShrinksAlikeAndPersonsAndHomesGoAlong() {
        ObjectNode plan = plan("""
                {"groepen":[{"code":"K","plekken":8,"personen":16},{"code":"G","plekken":4,"personen":9},{"code":"K","plekken":4,"personen":4}],
                 "woningen":[{"aantal":12},{"aantal":4}]}""");

        VULNERABLE.make(plan, 9);

        assertThat(plan.toString()).isEqualTo("""
                        {"groepen":[{"code":"K","plekken":6,"personen":12},{"code":"G","plekken":4,"personen":9},{"code":"K","plekken":3,"personen":3}],\
                        "woningen":[{"aantal":10},{"aantal":3}]}""");
    }

    @Test
    void noRowGoesToNothingOrBelowWhatIsThere() {
        ObjectNode plan = plan("""
                {"groepen":[{"code":"K","plekken":6,"personen":6,"bestaand":5},{"code":"K","plekken":2,"personen":2}],"woningen":[{"aantal":8}]}""");

        assertThat(VULNERABLE.size(plan)).isEqualTo(8);
        assertThat(VULNERABLE.least(plan)).isEqualTo(6);
        VULNERABLE.make(plan, 6);

        assertThat(plan.at("/groepen/0/plekken").intValue()).isEqualTo(5);
        assertThat(plan.at("/groepen/1/plekken").intValue()).isEqualTo(1);
    }

    @Test
    void itDoesNotGetSmallerThanHalf() {
        assertThat(VULNERABLE.least(plan("{\"groepen\":[{\"code\":\"K\",\"plekken\":9}]}")))
                .isEqualTo(5);
    }

    @Test
    void ofWhatIsNotAllKnownThereIsNoSize() {
        assertThat(VULNERABLE.size(plan("{\"groepen\":[{\"code\":\"K\",\"plekken\":9},{\"code\":\"K\"}]}")))
                .isZero();
    }

    private static ObjectNode plan(String json) {
        return (ObjectNode) Json.EXACT.readTree(json);
    }
}
