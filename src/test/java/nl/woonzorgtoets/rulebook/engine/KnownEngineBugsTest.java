package nl.woonzorgtoets.rulebook.engine;

import static nl.woonzorgtoets.rulebook.SmallWorld.drempel;
import static nl.woonzorgtoets.rulebook.SmallWorld.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import org.junit.jupiter.api.Test;

/** Open and recent errors of Drools 10, as far as the language can come near them: none shows in this engine. */
class KnownEngineBugsTest {

    private static final List<Fact> FACTS = List.of(
            fact("Zaak", "gemeente", "HEERLEN", "naam", "Hof"),
            fact("Gebied", "sesWoa", -1, "leefbaarometer", 2),
            fact("Doelgroep", "code", "OPVANG", "personen", 3, "zorg", "ZWAAR"),
            fact("Doelgroep", "code", "OUDEREN", "personen", 5, "zorg", "LICHT"),
            fact("Woning", "voor", "OPVANG", "aantal", 2, "woningtype", "GEWOON"),
            fact("Woning", "voor", "OUDEREN", "aantal", 4, "woningtype", "GECLUSTERD"),
            fact("Aandachtsgroep", "code", "OPVANG", "kwetsbaar", true),
            fact("Aandachtsgroep", "code", "OUDEREN", "kwetsbaar", false),
            drempel("ses.grens", 0),
            drempel("huur.grens", 6));

    /** Near the errors: the same starts with different ends, negation and existence over the same pair, totals over the same source. */
    private static final List<String> NEIGHBOURS = List.of(
            "Doelgroep( $c : code, personen > 0 ) Aandachtsgroep( code == $c, kwetsbaar == true )",
            "exists( Doelgroep( $c : code, personen > 0 ) and Aandachtsgroep( code == $c, kwetsbaar == true ) )",
            "not( Doelgroep( $c : code, personen > 0 ) and Aandachtsgroep( code == $c, kwetsbaar == true ) )",
            "exists Doelgroep( personen > 0 ) not Aandachtsgroep( kwetsbaar == true )",
            "exists Doelgroep( personen > 0 ) not Partner( contract == true )",
            "not Partner( contract == true ) exists Doelgroep( personen > 0 )",
            "accumulate( Woning( $n : aantal ); $s : sum( $n ); $s > 1 )",
            "Drempel( naam == \"huur.grens\", $x : waarde ) accumulate( Woning( $n : aantal ); $s : sum( $n ); $s >= $x )",
            "Drempel( naam == \"huur.grens\", $x : waarde ) accumulate( Woning( $n : aantal ); $s : sum( $n ); $s < $x )",
            "accumulate( Woning( $n : aantal ) and Doelgroep( personen > $n ); $k : count(); $k > 1 )",
            "Zaak( gemeente == \"HEERLEN\" ) accumulate( Woning( woningtype == \"GEWOON\", $n : aantal ); $s : sum( $n ); $s == 1 )",
            "Zaak( gemeente == \"HEERLEN\" ) Gebied( sesWoa < 0 )",
            "Zaak( gemeente == \"HEERLEN\" ) Gebied( sesWoa > 0 )",
            "Zaak( gemeente == \"KERKRADE\" ) Gebied( sesWoa < 0 )",
            "Zaak( gemeente == \"LANDGRAAF\" )");

    /** 7115: exists with a not inside or beside it stops firing because of rules elsewhere. 7109: an unrelated rule stops an accumulate. */
    @Test
    void noRuleDependsOnWhichOtherRulesThereAre() {
        for (int i = 0; i < NEIGHBOURS.size(); i++) {
            boolean alone = !engine(List.of(NEIGHBOURS.get(i))).fired(FACTS).isEmpty();
            for (int j = 0; j < NEIGHBOURS.size(); j++) {
                List<String> pair = List.of(NEIGHBOURS.get(i), NEIGHBOURS.get(j));
                assertThat(engine(pair).fired(FACTS).contains("0-0"))
                        .as("%s", pair)
                        .isEqualTo(alone);
                List<String> reversed = List.of(NEIGHBOURS.get(j), NEIGHBOURS.get(i));
                assertThat(engine(reversed).fired(FACTS).contains("0-1"))
                        .as("%s", reversed)
                        .isEqualTo(alone);
            }
        }
        assertThat(engine(NEIGHBOURS).fired(FACTS))
                .containsExactlyInAnyOrder("0-0", "0-1", "0-11", "0-4", "0-5", "0-6", "0-7", "0-9");
    }

    /** A group under accumulate that is the same as one under not or exists: shared, it is taken for what the other is. */
    @Test
    void aGroupThatIsCountedAndAlsoDeniedIsNotShared() {
        List<String> groups =
                List.of("Zaak() and Gebied()", "Zaak() and Gebied( sesWoa < 0 )", "Zaak() and Doelgroep()");
        for (String group : groups) {
            List<String> whens = List.of(
                    "accumulate( " + group + "; $n : count(); $n > 0 )",
                    "not( " + group + " )",
                    "exists( " + group + " )",
                    "accumulate( " + group + "; $n : count(); $n == 0 )");
            for (String one : whens) {
                for (String other : whens) {
                    String expected = one + other;
                    assertThat(engine(List.of(one, other, one.replace("$n", "$m") + " " + other))
                                    .fired(FACTS))
                            .as(expected)
                            .isEqualTo(expectedOf(one, other));
                }
            }
        }
    }

    private static Set<String> expectedOf(String one, String other) {
        boolean first = !engine(List.of(one)).fired(FACTS).isEmpty();
        boolean second = !engine(List.of(other)).fired(FACTS).isEmpty();
        Set<String> expected = new TreeSet<>();
        if (first) {
            expected.add("0-0");
        }
        if (second) {
            expected.add("0-1");
        }
        if (first && second) {
            expected.add("0-2");
        }
        return expected;
    }

    /** 6410: of rules that are alike only one fires. The language has no activation groups; likeness alone may not do it either. */
    @Test
    void everyOneOfManyRulesThatAreAlikeFires() {
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            alike.addAll(NEIGHBOURS);
        }

        Set<String> fired = engine(alike).fired(FACTS);

        assertThat(fired).hasSize(20 * 8);
    }

    /** Drools finds constants by hash from three on, and keeps one test for each: rules on the same constant must share it. */
    @Test
    void manyRulesMayAskForTheSameConstants() {
        List<String> whens = new ArrayList<>();
        for (String gemeente : List.of("HEERLEN", "KERKRADE", "LANDGRAAF", "HEERLEN", "KERKRADE", "HEERLEN")) {
            whens.add("Zaak( gemeente == \"" + gemeente + "\" )");
            whens.add("Zaak( gemeente == \"" + gemeente + "\", naam == \"Hof\" )");
            whens.add("Zaak( naam == \"Hof\", gemeente == \"" + gemeente + "\" )");
            whens.add("not Zaak( gemeente == \"" + gemeente + "\" )");
        }
        assertThat(engine(whens).fired(FACTS)).hasSize(3 * 3 + 3);
    }

    /** 6318 and 6617: engines built one after the other leak into each other. */
    @Test
    void enginesDoNotLeakIntoEachOther() {
        Engine first = engine(List.of("Gebied( sesWoa < 0 )"));
        Engine second = engine(List.of("Gebied( sesWoa > 0 )"));
        Engine third = engine(List.of("Zaak()", "Gebied( sesWoa < 0 )"));

        assertThat(first.fired(FACTS)).containsExactly("0-0");
        assertThat(second.fired(FACTS)).isEmpty();
        assertThat(third.fired(FACTS)).containsExactlyInAnyOrder("0-0", "0-1");
        assertThat(first.fired(FACTS)).containsExactly("0-0");
    }

    /** A session used twice gave wrong verdicts; every assessment has its own. */
    @Test
    void nothingStaysBehindBetweenAssessments() {
        Engine engine = engine(NEIGHBOURS);
        Set<String> before = engine.fired(FACTS);

        assertThat(engine.fired(List.of())).containsExactly("0-2");
        assertThat(engine.fired(FACTS.subList(0, 2))).containsExactlyInAnyOrder("0-11", "0-2");
        assertThat(engine.fired(FACTS)).isEqualTo(before);
    }

    private static Engine engine(List<String> whens) {
        StringBuilder text = new StringBuilder();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < whens.size(); i++) {
            rules.addAll(SmallWorld.rules(SmallWorld.file("0-" + i, whens.get(i))));
        }
        return new Engine(rules, SmallWorld.TYPES);
    }
}
