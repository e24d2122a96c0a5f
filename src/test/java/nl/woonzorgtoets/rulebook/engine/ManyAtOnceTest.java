package nl.woonzorgtoets.rulebook.engine;

import static nl.woonzorgtoets.rulebook.SmallWorld.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import org.junit.jupiter.api.Test;

/** Many assessments at the same time, and assessments that are too much. */
class ManyAtOnceTest {

    private static final int THREADS = 8;

    @Test
    void sixtyRulesGiveTheSameInEveryThread() throws Exception {
        List<Rule> rules = rules();
        List<List<Fact>> cases = new ArrayList<>();
        List<Set<String>> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            cases.add(oneCase(i));
            expected.add(new Engine(rules, SmallWorld.TYPES).fired(cases.get(i)));
        }
        assertThat(Set.copyOf(expected)).hasSizeGreaterThan(5);

        for (int fresh = 0; fresh < 20; fresh++) {
            Engine engine = new Engine(rules, SmallWorld.TYPES);
            assertThat(inParallel(() -> cases.stream().map(engine::fired).toList()))
                    .allMatch(fired -> fired.equals(expected));
        }
    }

    private static <T> List<T> inParallel(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(java.util.Collections.nCopies(THREADS, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void tooManyCombinationsAreRefusedInsteadOfAwaited() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            facts.add(fact("Woning", "aantal", i));
        }
        for (String when : List.of(
                "Woning() Woning() Woning() Woning()",
                "Woning( $a : aantal ) Woning( aantal >= $a, $b : aantal ) Woning( aantal > $b ) Woning( aantal == $a + $b * 100 )",
                "not( Woning() and Woning() and Woning() and Woning( aantal < 0 ) )",
                "exists( Woning( $a : aantal ) and Woning( $b : aantal ) and Woning( aantal > $a * $b + 100 * $b + 100 * $a + 100 ) )",
                "accumulate( Woning( $a : aantal ) and Woning( $b : aantal ) and Woning( $c : aantal ); $s : sum( $a + $b * $c ) )")) {
            Engine engine = new Engine(SmallWorld.rules(SmallWorld.file(when)), SmallWorld.TYPES);
            assertThatThrownBy(() -> engine.fired(facts)).as(when).isInstanceOf(TooMuchWorkException.class);
            assertThat(engine.fired(facts.subList(0, 3))).as(when).isNotNull();
        }
    }

    @Test
    void twoHundredHomesAreNotTooMany() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            facts.add(fact("Woning", "aantal", i));
            facts.add(fact("Doelgroep", "personen", i));
        }
        Engine engine = new Engine(
                SmallWorld.rules(
                        SmallWorld.file("Woning( $a : aantal ) Doelgroep( personen > $a ) Gebied( sesWoa > $a )")),
                SmallWorld.TYPES);
        assertThat(engine.fired(facts)).isEmpty();
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        Random random = new Random(60);
        for (int i = 0; i < 60; i++) {
            rules.addAll(SmallWorld.rules(SmallWorld.file("0-" + i, new RandomRule(random).when())));
        }
        return rules;
    }

    private static List<Fact> oneCase(int i) {
        Random random = new Random(i);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "Zaak", "gemeente", "HEERLEN", "naam", random.nextBoolean() ? "x" : "y", "peildatum", "2026-01-02"));
        facts.add(fact(
                "Gebied",
                "sesWoa",
                random.nextInt(4) - 1,
                "leefbaarometer",
                random.nextInt(4) - 1,
                "gemeente",
                "HEERLEN"));
        facts.add(fact(
                "Initiatiefnemer",
                "winstoogmerk",
                random.nextBoolean(),
                "winstPct",
                random.nextInt(3),
                "contracten",
                List.of("WMO")));
        facts.add(fact("Doelgroep", "code", "OPVANG", "personen", random.nextInt(3), "zorg", "LICHT"));
        facts.add(fact(
                "Woning",
                "voor",
                "OPVANG",
                "aantal",
                random.nextInt(3),
                "prijs",
                random.nextInt(3),
                "woningtype",
                "GEWOON"));
        facts.add(fact("Partner", "soort", "ZORG", "contract", random.nextBoolean()));
        facts.add(fact("Aandachtsgroep", "code", "OPVANG", "kwetsbaar", random.nextBoolean()));
        facts.add(SmallWorld.drempel("ses.grens", random.nextInt(3)));
        facts.add(SmallWorld.drempel("huur.grens", random.nextInt(3)));
        facts.add(SmallWorld.drempel("modus", "STRENG"));
        return facts;
    }
}
