package nl.woonzorgtoets.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Melding;
import nl.woonzorgtoets.rulebook.SmallWorld;
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

    private static final List<String> WHENS = List.of(
            "Drempel( naam == \"ses.grens\", $x : waarde ) Gebied( sesWoa < $x, gemeente in ( \"HEERLEN\", \"KERKRADE\" ) )",
            "not( Doelgroep( $c : code, personen > 0 ) and Aandachtsgroep( code == $c, kwetsbaar == true ) )",
            "accumulate( Woning( $n : aantal ) and Doelgroep( personen > $n ); $s : sum( $n * 100 ), $k : count(); $s > $k || $k == 0 )",
            "Zaak( peildatum >= \"2026-01-01\", ( naam != \"x\" && naam != \"y\" ) ) exists Partner( contract == false )",
            "Initiatiefnemer( contracten not contains \"WMO\" ) $p : Partner( soort not in ( \"ZORG\" ) )");
    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "((",
            ",",
            ";",
            ":",
            "\"",
            "'",
            "//",
            "/*",
            "*/",
            "\\",
            "==",
            "!=",
            "=",
            "<",
            "&&",
            "||",
            "!",
            "-",
            "+",
            "*",
            "/",
            ".",
            "@",
            "$",
            "$x",
            "0",
            "1",
            "25",
            "0x",
            "1e9",
            "true",
            "null",
            "this",
            "not",
            "in",
            "contains",
            "and",
            "or",
            "exists",
            "accumulate",
            "forall",
            "eval(",
            "from",
            "when",
            "then",
            "end",
            "rule",
            "package",
            "import",
            "insert",
            "Bevinding",
            "sum",
            "count",
            "Zaak",
            "Gebied(",
            "naam",
            "\n",
            "\r",
            "\t",
            " ",
            "\u0000",
            "\u00e9",
            "\ud83d",
            "\u2028",
            "`",
            "#",
            "{",
            "}",
            "[",
            "]",
            "?",
            "%",
            "^",
            "~",
            "->",
            ":=",
            "@bron(");

    @BeforeAll
    static void warmUp() {
        WHENS.forEach(when -> SmallWorld.rules(SmallWorld.file(when)));
        HostileTexts.all().forEach(hostile -> SmallWorld.read(hostile.text()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ofTextsWithRandomMistakes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder(SmallWorld.file(WHENS.get(random.nextInt(WHENS.size()))));
            for (int mistakes = 1 + random.nextInt(4); mistakes > 0; mistakes--) {
                mutate(text, random);
            }
            endsInTime(text::toString);
        }
    }

    private static String many(String when) {
        StringBuilder text = new StringBuilder(SmallWorld.file("0-0", "Zaak()"));
        for (int i = 1; text.length() < 900_000; i++) {
            text.append(SmallWorld.rule("0-" + i, when));
        }
        return text.toString();
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(at, text.substring(at, to));
            case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
            default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        }
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
            text.append(SmallWorld.rule("0-" + i, WHENS.get(i % WHENS.size())));
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
