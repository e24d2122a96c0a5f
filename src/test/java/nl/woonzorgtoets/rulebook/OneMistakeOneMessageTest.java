package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of the pen in the rules of Parkstad is one message, at the line of the slip, that says what to do. */
class OneMistakeOneMessageTest {

    private static final String RULE = "fair-share/5.3-draagkracht.drl";
    private static final String EXAMPLES = "fair-share/5.3-draagkracht.voorbeelden.yaml";
    private static final String WIJKEN = "regio/wijken.csv";
    private static final String MEETING = "gemeenschap/6.4.1-ontmoeting.drl";
    private static final String ZERO_WIDTH = "\u200b";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("kader.yaml", "naam: Toets", "naam: To\u000bets", "(U+000B)"),
                mistake("kader.yaml", "naam: Toets", "naam: To\u200b\u200bets", "teken (U+200B)"),
                mistake(
                        "kader.yaml",
                        "naam: Toetsingskader wonen met zorg Parkstad",
                        "naam: \"Toets\\u202e\"",
                        "(U+202E), geschreven met een backslash"),
                mistake("kader.yaml", "aanhoudenVanaf: 3", "aanhoudenVanaf:", "Hier ontbreekt een waarde."),
                mistake("kader.yaml", "punten: { voldoet: 1,", "punten: { voldoet: ,", "Hier ontbreekt een waarde."),
                mistake("kader.yaml", "vanaf: 0.00,", "vanaf: ,", "Hier ontbreekt een waarde."),
                mistake(
                        "vragen.yaml",
                        "waar: { wijkcode: locatie.wijkcode }",
                        "waar: { gemeente: zaak.gemeente }",
                        "Hieraan is geen rij te kiezen: regio/wijken.csv heeft vaak meer dan één rij met hetzelfde, zoals gemeente"),
                mistake("vragen.yaml", "label: Zaaknummer", "label: \"Zaak\\xadnummer\"", "(U+00AD)"),
                mistake(EXAMPLES, "geval: Woonwagen", "geval: Woon\u061cwagen", "(U+061C)"),
                mistake(WIJKEN, "WK088200,", "WK08" + ZERO_WIDTH + "8200,", "(U+200B)"),
                mistake(WIJKEN, "Schaesberg,Wijk", "Schaes\u000bberg,Wijk", "(U+000B)"),
                mistake(RULE, "5.3-1 Wijk", "5.3-1 Wi\u000bjk", "U+000B"),
                mistake(RULE, "5.3-1 Wijk", "5.3-1 Wi\udb40\udc41jk", "U+E0041"),
                mistake(RULE, "// Visie 5.3: waar", "// Visie\u2065 5.3: waar", "U+2065"),
                mistake(WIJKEN, "Schaesberg,Wijk", "Schaes\ud834\udd59berg,Wijk", "U+1D159"),
                mistake("kader.yaml", "naam: Toets", "naam: To\ud81b\udfe4ets", "U+16FE4"),
                mistake(
                        "kader.yaml",
                        "naam: Toetsingskader wonen met zorg Parkstad",
                        "naam: \"Toets\\U000e0041\"",
                        "(U+E0041), geschreven met een backslash"),
                mistake(RULE, "// Visie 5.3: waar", "\uFEFF// Visie 5.3: waar", "zonder BOM"),
                mistake(RULE, "draagkracht\" ) );", "draagkracht\" ) )", "ontbreekt een puntkomma"),
                mistake(EXAMPLES, "sesWoa: -0.20, ", "sesWoa: -0,1, ", "Schrijf een getal met een punt"),
                mistake(EXAMPLES, "leefbaarometer: -0.10 }", "leefbaarometer: -0,10 }", "getal met een punt"),
                mistake(
                        EXAMPLES,
                        "leefbaarometer: -0.10 }",
                        "leefbaarometer: '-0,10' }",
                        "Schrijf een getal met een punt."),
                mistake(WIJKEN, "WK088200,", "WK088200 ,", "spatie aan het begin of het einde"),
                mistake(WIJKEN, "WK088200,", " WK088200,", "spatie aan het begin of het einde"),
                mistake(WIJKEN, ",LANDGRAAF,", ",LANDGRAAF ,", "spatie aan het begin of het einde"),
                mistake(MEETING, "== \"GEEN\"", "== GEEN", "Een optie staat tussen aanhalingstekens."),
                mistake(MEETING, "== \"GEEN\"", "== INPANDIG", "Een optie staat tussen aanhalingstekens."),
                mistake(
                        MEETING,
                        "== \"GEEN\"",
                        "== XYZ",
                        "Een optie staat tussen aanhalingstekens. Mogelijk: INPANDIG"),
                mistake(
                        "drempels.yaml",
                        "drempels:\n",
                        "drempels:\n  x: { label: Is er voldaan?, soort: decimaal, bron: visie, waarden: [] }\n",
                        "Eindigt een tekst op een vraagteken?"),
                mistake(
                        "drempels.yaml",
                        "drempels:\n",
                        "drempels:\n  x: { label: ? voldaan, soort: decimaal, bron: visie, waarden: [] }\n",
                        "Begint een tekst met een vraagteken"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("mistakes")
    void itIsNamedOnceAndAtItsLine(String file, String text, String becomes, String reason) throws Exception {
        String old = new String(parkstad().get(file), StandardCharsets.UTF_8);
        int at = old.indexOf(text);
        assertThat(at).as(text).isNotNegative();

        assertThat(meldingen(file, old.substring(0, at) + becomes + old.substring(at + text.length())))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.bestand()).isEqualTo(file);
                    assertThat(it.regel()).isEqualTo(line(old, at + (becomes.contains("\n") ? text.length() : 0)));
                    assertThat(it.melding()).contains(reason);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"kader.yaml", "vragen.yaml", "drempels.yaml", "bronnen.yaml", EXAMPLES})
    void aFileThatCannotBeReadSaysSoItselfAndNoOtherFileSeemsWrong(String file) throws Exception {
        String text = new String(parkstad().get(file), StandardCharsets.UTF_8);

        for (String unreadable : List.of(
                text.replaceFirst("\n  ", "\n\t"),
                text + "een: &a b\ntwee: *a\n",
                text + "---\nnog: een\n",
                text + "een: !!x b\n",
                text.replace('\n', '\r'))) {
            assertThat(meldingen(file, unreadable))
                    .singleElement()
                    .satisfies(it -> assertThat(it.bestand()).isEqualTo(file));
        }
    }

    @Test
    void aFileThatIsWrittenOtherwiseIsOneMistake() throws Exception {
        String wijken = new String(parkstad().get(WIJKEN), StandardCharsets.UTF_8);
        String rule = new String(parkstad().get(RULE), StandardCharsets.UTF_8);

        assertThat(meldingen(WIJKEN, wijken.replace('\n', '\r'))).hasSize(1);
        assertThat(meldingen(RULE, rule.replace('\n', '\r'))).hasSize(1);
        assertThat(meldingen(WIJKEN, wijken.replace(',', '\t'))).hasSize(1);
        assertThat(meldingen(WIJKEN, wijken.replaceFirst("WK088200,", "\" WK088200\",")))
                .hasSize(1);
    }

    @Test
    void aMistakeBesideACharacterThatNobodySeesIsNamedAsWell() throws Exception {
        Map<String, byte[]> files = parkstad();
        change(files, "kader.yaml", "naam: Toets", "naam: To" + ZERO_WIDTH + "ets");
        change(files, "drempels.yaml", "waarde: 50, bron: keuze", "waarde: veel, bron: keuze");

        assertThat(meldingen(files)).extracting(Melding::bestand).containsExactly("drempels.yaml", "kader.yaml");
    }

    @Test
    void aBoundaryThatDoesNotFireIsNoOrdinaryExample() throws Exception {
        List<Melding> meldingen = SmallFolder.sound()
                .where(EXAMPLES, "geval: Het plan is voor ouderen", "grens: ja\n    geval: Het plan is voor ouderen")
                .where(EXAMPLES, "geval: Met een hogere", "grens: ja\n    geval: Met een hogere")
                .meldingen();

        assertThat(meldingen)
                .singleElement()
                .satisfies(it -> assertThat(it.melding()).contains("zonder 'grens: ja' waarin zij niet vuurt"));
    }

    @Test
    void oneBadLineOfFourMegabytesIsOneMessageThatCanBeRead() throws Exception {
        String wijken = new String(parkstad().get(WIJKEN), StandardCharsets.UTF_8);

        for (String bad : List.of(",".repeat(4_000_000), "\"a".repeat(2_000_000), "x\"".repeat(2_000_000))) {
            assertThat(meldingen(WIJKEN, wijken + bad + "\n")).singleElement().satisfies(it -> {
                assertThat(it.regel()).isEqualTo(51);
                assertThat(it.melding()).hasSizeLessThan(1_100);
            });
        }
        assertThat(meldingen(WIJKEN, wijken.replaceFirst("-0\\.121", "9".repeat(4_000_000))))
                .singleElement()
                .satisfies(it -> assertThat(it.melding()).hasSizeLessThan(1_100));
    }

    @Test
    void aTableInWhichEverythingIsWrongDoesNotFloodTheLog() throws Exception {
        String opgave = new String(parkstad().get("regio/opgave.csv"), StandardCharsets.UTF_8);
        String head = opgave.substring(0, opgave.indexOf('\n') + 1);
        String row =
                "fout" + ",".repeat((int) head.chars().filter(it -> it == ',').count()) + "\n";

        List<Melding> meldingen = meldingen("regio/opgave.csv", head + row.repeat(10_000));

        assertThat(meldingen).hasSizeLessThanOrEqualTo(201);
        assertThat(meldingen.get(meldingen.size() - 1).melding()).startsWith("Er is nog meer mis.");
    }

    private static Arguments mistake(String file, String text, String becomes, String reason) {
        return Arguments.of(file, text, becomes, reason);
    }

    private static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(it -> it == '\n').count() + 1;
    }

    private static Map<String, byte[]> parkstad() throws Exception {
        return new TreeMap<>(RuleFiles.read(Path.of("rules")).contents());
    }

    private static void change(Map<String, byte[]> files, String path, String text, String becomes) {
        String old = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(old).contains(text);
        int at = old.indexOf(text);
        files.put(
                path,
                (old.substring(0, at) + becomes + old.substring(at + text.length())).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Melding> meldingen(String file, String text) throws Exception {
        Map<String, byte[]> files = parkstad();
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return meldingen(files);
    }

    private static List<Melding> meldingen(Map<String, byte[]> files) {
        RejectedRulebookException refused =
                catchThrowableOfType(RejectedRulebookException.class, () -> RulebookReader.read(new RuleFiles(files)));
        assertThat(refused).as("the folder is refused").isNotNull();
        return refused.meldingen();
    }
}
