package nl.woonzorgtoets.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictDossierTest {

    private static final String ZAAK = """
            "zaak": { "zaaknummer": "A-1", "gemeente": "HEERLEN", "peildatum": "2026-07-01", "fase": "VERKENNING"%s }""";
    private static final String LOCATIE = """
            "locatie": { "wijkcode": "WK091710"%s }""";

    private final DossierReader reader = new DossierReader(Questions.vocabulary());

    static Stream<Arguments> wrongDossiers() {
        return Stream.of(
                wrong("unknown field", zaak(", \"fasen\": \"X\""), "/zaak/fasen", "bestaat niet", "fase"),
                wrong("unknown section", with("\"lokatie\": {}"), "/lokatie", "bestaat niet", "locatie"),
                wrong("misspelt option", zaak(", \"aard\": \"NIEUWBOW\""), "/zaak/aard", "geen optie", "NIEUWBOUW"),
                wrong(
                        "option in lower case",
                        zaak(", \"aard\": \"nieuwbouw\""),
                        "/zaak/aard",
                        "geen optie",
                        "NIEUWBOUW"),
                wrong(
                        "label for an option",
                        zaak(", \"aard\": \"Label van NIEUWBOUW\""),
                        "/zaak/aard",
                        "geen optie",
                        "NIEUWBOUW"),
                wrong("number for an option", zaak(", \"aard\": 1"), "/zaak/aard", "er staat een getal", null),
                wrong("fraction for a count", group("\"aantal\": 3.9"), "/doelgroepen/0/aantal", "geheel getal", null),
                wrong("text for a number", group("\"aantal\": \"3\""), "/doelgroepen/0/aantal", "er staat tekst", null),
                wrong("number for a text", place(", \"bron\": 5"), "/locatie/bron", "Hier hoort tekst", null),
                wrong("text for yes or no", zaak(", \"winst\": \"ja\""), "/zaak/winst", "true of false", null),
                wrong("number for yes or no", zaak(", \"winst\": 1"), "/zaak/winst", "true of false", null),
                wrong("negative count", group("\"aantal\": -1"), "/doelgroepen/0/aantal", "te klein", null),
                wrong("140 percent", group("\"pct\": 140"), "/doelgroepen/0/pct", "hoogstens 100", null),
                wrong("too many decimals", group("\"pct\": 1.234"), "/doelgroepen/0/pct", "te veel cijfers", null),
                wrong("huge exponent", group("\"aantal\": 1e5000000"), "/doelgroepen/0/aantal", "te groot", null),
                wrong(
                        "huge negative exponent",
                        group("\"aantal\": 1e-5000000"),
                        "/doelgroepen/0/aantal",
                        "te groot",
                        null),
                wrong("huge number", group("\"aantal\": 1e20"), "/doelgroepen/0/aantal", "te groot", null),
                wrong(
                        "long number",
                        group("\"aantal\": " + "9".repeat(500_000)),
                        "/doelgroepen/0/aantal",
                        "te groot",
                        null),
                wrong(
                        "30 February",
                        group("\"aantal\": 1").replace("2026-07-01", "2026-02-30"),
                        "/zaak/peildatum",
                        "bestaat niet",
                        null),
                wrong(
                        "moment for a date",
                        group("\"aantal\": 1").replace("2026-07-01", "2026-07-01T00:00:00Z"),
                        "/zaak/peildatum",
                        "zonder tijd",
                        null),
                wrong(
                        "Dutch date",
                        group("\"aantal\": 1").replace("2026-07-01", "01-07-2026"),
                        "/zaak/peildatum",
                        "jjjj-mm-dd",
                        null),
                wrong(
                        "unknown wijk",
                        place("").replace("WK091710", "WK091711"),
                        "/locatie/wijkcode",
                        "geen optie",
                        "WK091710"),
                wrong(
                        "wijk outside its gemeente",
                        place("").replace("WK091710", "WK092800"),
                        "/locatie/wijkcode",
                        "ligt niet in",
                        null),
                wrong("empty list", with("\"doelgroepen\": []"), "/doelgroepen", "minstens 1", null),
                wrong("long list", with("\"doelgroepen\": [{},{},{},{}]"), "/doelgroepen", "ten hoogste 3", null),
                wrong("null for an answer", zaak(", \"winst\": null"), "/zaak/winst", "Laat het veld weg", null),
                wrong("null for an object", with("\"partners\": null"), "/partners", "maar er staat null", null),
                wrong("null in a list", with("\"partners\": [null]"), "/partners/0", "null", null),
                wrong("null among options", zaak(", \"contracten\": [null]"), "/zaak/contracten/0", "null", null),
                wrong(
                        "one option for a list",
                        zaak(", \"contracten\": \"WMO\""),
                        "/zaak/contracten",
                        "een lijst van opties",
                        null),
                wrong(
                        "an option twice",
                        zaak(", \"contracten\": [\"WMO\",\"WMO\"]"),
                        "/zaak/contracten/1",
                        "twee keer",
                        null),
                wrong("a key twice", zaak(", \"fase\": \"VERKENNING\""), "/zaak/fase", "twee keer", null),
                wrong("a section twice", with(LOCATIE.formatted("")), "/locatie", "twee keer", null),
                wrong("object for a list", with("\"partners\": {}"), "/partners", "Hier hoort een lijst", null),
                wrong(
                        "list for an object",
                        "{" + ZAAK.formatted("") + ", \"locatie\": [] }",
                        "/locatie",
                        "Hier hoort een object",
                        null),
                wrong("list for a dossier", "[]", "", "Hier hoort een object", null),
                wrong("NUL in a text", place(", \"bron\": \"a\\u0000b\""), "/locatie/bron", "niet zichtbaar", null),
                wrong("line break in a text", place(", \"bron\": \"a\\nb\""), "/locatie/bron", "niet zichtbaar", null),
                wrong("half a character", place(", \"bron\": \"a\\ud800b\""), "/locatie/bron", "niet zichtbaar", null),
                wrong("long text", place(", \"bron\": \"" + "x".repeat(61) + "\""), "/locatie/bron", "te lang", null),
                wrong("empty text", place(", \"bron\": \" \""), "/locatie/bron", "leeg", null),
                wrong(
                        "indispensable answer missing",
                        "{" + ZAAK.formatted("") + "}",
                        "/locatie/wijkcode",
                        "ontbreekt",
                        null),
                wrong(
                        "deep nesting",
                        "{\"x\":" + "[".repeat(60) + "]".repeat(60) + "}",
                        "/x" + "/0".repeat(29),
                        "te diep",
                        null),
                wrong("trailing text", with("\"partners\": []") + " x", "", "Na het einde", null),
                wrong("second document", with("\"partners\": []") + "{}", "", "Na het einde", null),
                wrong("cut off", "{\"zaak\": {\"fase\": \"VER", "/zaak/fase", "afgebroken", null),
                wrong("raw control character", "{\"zaak\": \"a\u0001\"}", "/zaak", "regel 1, kolom 12", null),
                wrong("no JSON", "zaak: 1", "", "geen geldige JSON (regel 1, kolom", null),
                wrong("NaN", "{\"zaak\": NaN}", "/zaak", "geen geldige JSON", null),
                wrong("leading zero", "{\"zaak\": 007}", "/zaak", "geen geldige JSON", null),
                wrong("trailing comma", "{\"zaak\": [1,]}", "/zaak/1", "geen geldige JSON", null),
                wrong("nothing", "", "", "leeg", null),
                wrong("byte order mark", "\uFEFF{}", "", "BOM", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongDossiers")
    void refusesWithPlaceReasonAndSuggestion(
            String kind, String json, String pointer, String reason, String suggestion) {
        List<DossierProblem> problems = problems(json.getBytes(StandardCharsets.UTF_8));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).pointer()).startsWith(pointer);
        assertThat(problems.get(0).message()).contains(reason).doesNotContain("tools.jackson", "Exception", "java.");
        assertThat(problems.get(0).suggestion()).isEqualTo(suggestion);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin1 = place(", \"bron\": \"é\"").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(latin1))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("UTF-8"));
        assertThat(problems(place("").getBytes(StandardCharsets.UTF_16LE))).hasSize(1);
    }

    @Test
    void refusesMoreThanOneMegabyte() {
        byte[] large = (with("\"partners\": []") + " ".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(problems(large))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("1 MB"));
    }

    @Test
    void namesTheFieldButNeverTheCitizenNumber() {
        String[] written = {"111222333", "bewoner 1112.22.333", "111 222 333.", "nr:123456782;"};
        for (String text : written) {
            List<DossierProblem> problems =
                    problems(place(", \"bron\": \"" + text + "\"").getBytes(StandardCharsets.UTF_8));

            assertThat(problems).singleElement().satisfies(p -> {
                assertThat(p.pointer()).isEqualTo("/locatie/bron");
                assertThat(p.message())
                        .contains("'bron'", "burgerservicenummer")
                        .doesNotContain("111", "333", "782");
            });
        }
    }

    @Test
    void acceptsNumbersThatCannotBeACitizenNumber() throws Exception {
        for (String text : List.of("111222334", "2026-000123", "1112223334", "tel 045-1234567")) {
            assertThat(reader.read(bytes(place(", \"bron\": \"" + text + "\""))).answer("locatie.bron"))
                    .isEqualTo(text);
        }
    }

    @Test
    void neverRepeatsACitizenNumberThatStandsInTheWrongPlace() {
        List<DossierProblem> problems = problems(bytes(
                place(", \"123456782\": 1").replace("HEERLEN", "123456782").replace("\"A-1\"", "123456782")));

        assertThat(problems).hasSize(3);
        assertThat(problems.toString()).doesNotContain("123456782");
    }

    @Test
    void namesAllProblemsAtOnceInTheOrderOfTheDossier() {
        String json = """
                { "zaak": { "zaaknummer": 5, "gemeente": "Heerlen", "fase": "VERKENNING", "kleur": "rood" },
                  "doelgroepen": [ { "code": "II.PG", "aantal": 2 }, { "code": "I.i.iii", "aantal": -2, "pct": 140 } ] }
                """;

        assertThat(problems(bytes(json)))
                .extracting(DossierProblem::pointer)
                .containsExactly(
                        "/zaak/kleur",
                        "/zaak/zaaknummer",
                        "/zaak/gemeente",
                        "/doelgroepen/1/aantal",
                        "/doelgroepen/1/pct",
                        "/zaak/peildatum",
                        "/locatie/wijkcode");
    }

    @Test
    void spendsNoTimeOnADossierThatIsMadeToBeSlow() {
        String keys = String.join(
                ",", Stream.generate(() -> "\"fasee\":1").limit(90_000).toList());
        String exponents = String.join(
                ",", Stream.generate(() -> "1e99999999").limit(80_000).toList());

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(problems(bytes("{\"zaak\":{" + keys + "}}"))).hasSize(500);
            assertThat(problems(bytes("{\"doelgroepen\":[" + exponents + "]}"))).isNotEmpty();
        });
    }

    private List<DossierProblem> problems(byte[] json) {
        InvalidDossierException refused = catchThrowableOfType(InvalidDossierException.class, () -> reader.read(json));
        assertThat(refused).as("the dossier is refused").isNotNull();
        return refused.problems();
    }

    private static Arguments wrong(String kind, String json, String pointer, String reason, String suggestion) {
        return Arguments.of(kind, json, pointer, reason, suggestion);
    }

    private static String zaak(String more) {
        return "{" + ZAAK.formatted(more) + ", " + LOCATIE.formatted("") + "}";
    }

    private static String place(String more) {
        return "{" + ZAAK.formatted("") + ", " + LOCATIE.formatted(more) + "}";
    }

    private static String with(String more) {
        return "{" + ZAAK.formatted("") + ", " + LOCATIE.formatted("") + ", " + more + "}";
    }

    private static String group(String member) {
        return with("\"doelgroepen\": [ { " + member + " } ]");
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
