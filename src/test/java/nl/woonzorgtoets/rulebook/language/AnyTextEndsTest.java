package nl.woonzorgtoets.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading ends within a second and never throws, whatever the text. */
class AnyTextEndsTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** A text takes less than a second; a build machine that shares its processors counts some of the others' work too. */
    private static final Duration BOUND = Duration.ofSeconds(5);

    @BeforeAll
    static void warmUp() {
        GoodTexts.all().forEach(when -> SmallWorld.rules(SmallWorld.file(when)));
        HostileTexts.all().forEach(hostile -> SmallWorld.read(hostile.text()));
    }

    @Endurance
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ofTextsWithRandomMistakes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000 * Endurance.TIMES; i++) {
            String good = SmallWorld.file(
                    GoodTexts.all().get(random.nextInt(GoodTexts.all().size())));
            endsInTime(() -> RandomMistake.in(good, random));
        }
    }

    private static String many(String when) {
        StringBuilder text = new StringBuilder(SmallWorld.file("0-0", "Zaak()"));
        for (int i = 1; text.length() < 900_000; i++) {
            text.append(SmallWorld.rule("0-" + i, when));
        }
        return text.toString();
    }

    static Stream<Supplier<String>> monsters() {
        return Stream.of(
                () -> SmallWorld.file("Gebied( " + "( ".repeat(100_000)),
                () -> SmallWorld.file("( ".repeat(12) + "Zaak()" + " )".repeat(12)),
                () -> SmallWorld.file("not( ".repeat(11) + "Zaak()" + " )".repeat(11)),
                () -> SmallWorld.file("exists( ( ".repeat(6) + "Zaak()" + " ) )".repeat(6)),
                () -> SmallWorld.file("Gebied( " + "( ".repeat(10) + "sesWoa" + " )".repeat(10) + " > 0 )"),
                () -> SmallWorld.file(
                        "Gebied( " + "( sesWoa > 0 && ".repeat(10) + "sesWoa > 0" + " )".repeat(10) + " )"),
                () -> SmallWorld.file("Gebied( sesWoa" + " + sesWoa".repeat(900) + " > 0 )"),
                () -> SmallWorld.file("Gebied( sesWoa" + " + sesWoa".repeat(90_000) + " > 0 )"),
                () -> SmallWorld.file("Gebied( sesWoa > 0" + " || sesWoa > 0".repeat(400) + " )"),
                () -> SmallWorld.file("Gebied( sesWoa > 0" + ", sesWoa > 0".repeat(400) + " )"),
                () -> SmallWorld.file("Zaak( naam in ( \"x\"" + ", \"x\"".repeat(900) + " ) )"),
                () -> SmallWorld.file("Zaak() ".repeat(600)),
                () -> SmallWorld.file(
                        "accumulate( Woning( $n : aantal ); $s : sum( $n )" + ", $a : sum( $n )".repeat(200) + " )"),
                () -> SmallWorld.file("accumulate( ".repeat(11) + "Woning()" + " )".repeat(11)),
                () -> SmallWorld.file("Zaak( naam == \"" + "a".repeat(900_000) + "\" )"),
                () -> SmallWorld.file("x".repeat(900_000)),
                () -> SmallWorld.file("x( ".repeat(12) + " )".repeat(12)),
                () -> SmallWorld.file("x.".repeat(900) + "x()"),
                () -> SmallWorld.file("- ".repeat(900)),
                () -> SmallWorld.file("! ".repeat(900) + "Zaak()"),
                () -> SmallWorld.file("[ ".repeat(900)),
                () -> SmallWorld.file("{ ".repeat(900)),
                () -> SmallWorld.file("Gebied( sesWoa > ( " + "[ ".repeat(500) + " ) )"),
                () -> SmallWorld.file("Gebied( " + "! ".repeat(900) + "sesWoa > 0 )"),
                () -> SmallWorld.file("Gebied( " + "- ".repeat(900) + "sesWoa > 0 )"),
                () -> SmallWorld.file("Gebied( sesWoa " + "< sesWoa > ".repeat(300) + " )"),
                () -> SmallWorld.file("Gebied( sesWoa " + "? 0 : ".repeat(300) + " 1 )"),
                () -> SmallWorld.file("Gebied( sesWoa " + "== 0 ".repeat(300) + " )"),
                () -> SmallWorld.file("Gebied( new ".repeat(300)),
                () -> many("Gebied( " + "( sesWoa > 0 && ".repeat(10) + "sesWoa > 0" + " )".repeat(10) + " )"),
                () -> many("Gebied( sesWoa > 0" + " && ( sesWoa > 0 || sesWoa < 1 )".repeat(20) + " )"),
                () -> many("not( ".repeat(11) + "Zaak()" + " )".repeat(11)),
                () -> many("( ( ( ( ( ( ( ( Zaak() or Gebied() ) ) ) ) ) ) ) )"),
                () -> many("Gebied( f( f( f( f( f( f( f( f( sesWoa ) ) ) ) ) ) ) ) > 0 )"),
                () -> many("Gebied( sesWoa > ( ( ( ( ( ( ( ( 0 ) ) ) ) ) ) ) ) )"),
                () -> many("Gebied( a < b < c < d > e > f > g )"),
                () -> "(".repeat(999_999),
                () -> "rule ".repeat(190_000),
                () -> "rule \"x\" when then end ".repeat(40_000),
                () -> "package regels " + "import a.b ".repeat(90_000),
                () -> "/*".repeat(490_000),
                () -> "\"".repeat(990_000),
                () -> "\n".repeat(990_000),
                () -> "\u0000".repeat(990_000),
                () -> "\u00e9".repeat(490_000),
                () -> "@".repeat(990_000),
                () -> "$".repeat(990_000),
                () -> "9".repeat(990_000),
                () -> "x".repeat(2_000_000));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void ofMonsters(Supplier<String> monster) {
        endsInTime(monster);
    }

    @Test
    void ofAsManyGoodRulesAsAFileMayHave() {
        StringBuilder text = new StringBuilder(SmallWorld.file("0-0", "Zaak()"));
        for (int i = 1; i < 100; i++) {
            text.append(SmallWorld.rule(
                    "0-" + i, GoodTexts.all().get(i % GoodTexts.all().size())));
        }

        assertThat(endsInTime(text::toString).rules()).hasSize(100);
        text.append(SmallWorld.rule("0-100", "Zaak()"));
        assertThat(endsInTime(text::toString).meldingen())
                .singleElement()
                .extracting(Melding::melding)
                .asString()
                .contains("hoogstens 100 regels");
    }

    /** Counts the work of this thread, not the waiting for others on a busy machine. */
    private static SmallWorld.Reading endsInTime(Supplier<String> text) {
        String made = text.get();
        long start = THREADS.getCurrentThreadCpuTime();
        SmallWorld.Reading reading = SmallWorld.read(made);
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
        assertThat(took).as("%.200s", made).isLessThan(BOUND);
        return reading;
    }
}
