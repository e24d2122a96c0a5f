package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FactsOfACaseTest {

    private static final String GROUPS =
            ", \"doelgroepen\": [ { \"code\": \"I.i.iii\", \"aantal\": 4 }, { \"code\": \"II.PG\", \"aantal\": 9 } ]";
    private static Rulebook rulebook;

    @BeforeAll
    static void read() throws Exception {
        rulebook = SmallFolder.sound().read();
    }

    @Test
    void takesTheFigureOfTheBuurtBeforeThatOfTheWijk() throws Exception {
        Fact area = one(facts("HEERLEN", "2026-07-01", "WK091710\", \"buurtcode\": \"BU09171001", ""), "Gebied");

        assertThat(value(area, "ses")).isEqualTo(new BigDecimal("0.3"));
        assertThat(origin(area, "ses")).isEqualTo("regio/buurten.csv, 2022, buurt Berg (bron: cbs)");
    }

    @Test
    void saysWhyTheFigureOfTheWijkIsUsed() throws Exception {
        Fact unpublished = one(facts("HEERLEN", "2026-07-01", "WK091710\", \"buurtcode\": \"BU09171000", ""), "Gebied");
        Fact notGiven = one(facts("HEERLEN", "2026-07-01", "WK091710", ""), "Gebied");

        assertThat(value(unpublished, "ses")).isEqualTo(new BigDecimal("-0.2"));
        assertThat(origin(unpublished, "ses"))
                .isEqualTo(
                        "regio/wijken.csv, 2022, wijk Hulsberg (bron: cbs); niet gepubliceerd op schaal buurt, daarom de wijk");
        assertThat(origin(notGiven, "ses")).endsWith("(bron: cbs); 'Buurt' is niet ingevuld, daarom de wijk");
    }

    @Test
    void takesANewerFigureOfTheAssessorBeforeAll() throws Exception {
        Fact area = one(
                facts("HEERLEN", "2026-07-01", "WK091710\", \"ses\": 0.5, \"buurtcode\": \"BU09171001", ""), "Gebied");

        assertThat(value(area, "ses")).isEqualTo(new BigDecimal("0.5"));
        assertThat(area.origin(area.type().field("ses")).pointer()).isEqualTo("/locatie/ses");
    }

    @Test
    void knowsTheThresholdsOfTheDayAndTheGemeente() throws Exception {
        assertThat(threshold("KERKRADE", "2021-12-31", "ses.gemiddelde"))
                .extracting(f -> value(f, "waarde"))
                .isNull();
        assertThat(threshold("KERKRADE", "2022-01-01", "ses.gemiddelde"))
                .extracting(f -> value(f, "waarde"))
                .isEqualTo(BigDecimal.ZERO);
        assertThat(threshold("KERKRADE", "2023-12-31", "ses.gemiddelde"))
                .extracting(f -> value(f, "waarde"))
                .isEqualTo(BigDecimal.ZERO);
        assertThat(threshold("KERKRADE", "2024-01-01", "ses.gemiddelde"))
                .extracting(f -> value(f, "waarde"))
                .isEqualTo(new BigDecimal("0.10"));
        assertThat(threshold("KERKRADE", "2026-12-31", "kwetsbaren.hoogstens")).isNotNull();
        assertThat(threshold("KERKRADE", "2027-01-01", "kwetsbaren.hoogstens"))
                .as("ended")
                .isNull();
        assertThat(threshold("KERKRADE", "2025-01-01", "modus"))
                .extracting(f -> value(f, "tekst"))
                .isEqualTo("RUIM");
        assertThat(threshold("HEERLEN", "2024-12-31", "modus"))
                .extracting(f -> value(f, "tekst"))
                .isEqualTo("RUIM");
        assertThat(threshold("HEERLEN", "2025-01-01", "modus"))
                .extracting(f -> value(f, "tekst"))
                .isEqualTo("STRENG");
    }

    @Test
    void saysWhereAThresholdComesFrom() throws Exception {
        assertThat(origin(threshold("HEERLEN", "2026-01-01", "modus"), "tekst"))
                .isEqualTo("drempel modus van HEERLEN, geldig vanaf 2025-01-01 (keuze)");
        assertThat(origin(threshold("HEERLEN", "2026-01-01", "kwetsbaren.hoogstens"), "waarde"))
                .isEqualTo("drempel kwetsbaren.hoogstens, geldig vanaf 2022-01-01 (visie:5.3)");
        assertThat(origin(threshold("HEERLEN", "2020-01-01", "modus"), "tekst")).contains("nog geen waarde");
    }

    @Test
    void keepsWhatCasesOfADayAndAPlaceHaveInCommonOnce() throws Exception {
        List<Fact> known = rulebook.knownFacts(dossier("HEERLEN", "2026-07-01", "WK091710", ""));

        assertThat(rulebook.knownFacts(dossier("HEERLEN", "2026-07-02", "WK091710", GROUPS)))
                .as("what is made of it is found by this very list")
                .isSameAs(known);
        assertThat(rulebook.knownFacts(dossier("HEERLEN", "2024-12-31", "WK091710", "")))
                .isNotSameAs(known);
    }

    @Test
    void addsUpWhatADossierBringsToItsWijk() throws Exception {
        Dossier dossier = dossier("HEERLEN", "2026-07-01", "WK091710", GROUPS);
        Dossier unknown = dossier("HEERLEN", "2026-07-01", "WK091710", "");
        Dossier uncounted = dossier("HEERLEN", "2026-07-01", "WK091710", GROUPS.replace(", \"aantal\": 4", ""));
        Dossier unnamed = dossier("HEERLEN", "2026-07-01", "WK091710", GROUPS.replace("\"code\": \"I.i.iii\", ", ""));
        Dossier irrelevant = dossier("HEERLEN", "2026-07-01", "WK091710", GROUPS.replace(", \"aantal\": 9", ""));

        assertThat(rulebook.portfolioGroup(dossier)).isEqualTo("WK091710");
        assertThat(rulebook.portfolioContribution(dossier))
                .containsEntry("kwetsbaren", new BigDecimal(4))
                .containsEntry("dossiers", BigDecimal.ONE);
        assertThat(rulebook.portfolioContribution(unknown)).containsEntry("kwetsbaren", null);
        assertThat(rulebook.portfolioContribution(uncounted)).containsEntry("kwetsbaren", null);
        assertThat(rulebook.portfolioContribution(unnamed)).containsEntry("kwetsbaren", null);
        assertThat(rulebook.portfolioContribution(irrelevant)).containsEntry("kwetsbaren", new BigDecimal(4));
    }

    @Test
    void tellsNoEarlierDossiersFromUnknownOnes() throws Exception {
        Dossier dossier = dossier("HEERLEN", "2026-07-01", "WK091710", GROUPS);

        assertThat(value(one(rulebook.facts(dossier, Map.of()), "Portefeuille"), "kwetsbaren"))
                .isEqualTo(BigDecimal.ZERO);
        assertThat(value(
                        one(rulebook.facts(dossier, Collections.singletonMap("kwetsbaren", null)), "Portefeuille"),
                        "kwetsbaren"))
                .isNull();
    }

    @Test
    void putsTheFactsInOneFixedOrder() throws Exception {
        assertThat(facts("HEERLEN", "2026-07-01", "WK091710", GROUPS))
                .extracting(Fact::pointer)
                .containsExactly(
                        "/zaak",
                        "/locatie",
                        "/doelgroepen/0",
                        "/doelgroepen/1",
                        "/regio/Gebied",
                        "/regio/Aandachtsgroep/0",
                        "/regio/Aandachtsgroep/1",
                        "/drempels/kwetsbaren.hoogstens",
                        "/drempels/modus",
                        "/drempels/ses.gemiddelde",
                        "/portefeuille");
    }

    @Test
    void judgesWithTheRegionalThresholdThatHoldsOnTheDay() throws Exception {
        assertThat(rulebook.fired(facts("KERKRADE", "2023-07-01", "WK092800", GROUPS)))
                .isEmpty();
        assertThat(rulebook.fired(facts("KERKRADE", "2024-07-01", "WK092800", GROUPS)))
                .containsExactly("5.3-1");
    }

    @Test
    void countsExamplesWithWhatTheyGiveAndOtherwiseWithWhatTheTablesSay() {
        for (Example example : rulebook.examples()) {
            boolean fires = rulebook.fired(rulebook.facts(example)).contains(example.rule());
            assertThat(fires).as(example.name()).isEqualTo(example.expected() == Truth.TRUE);
        }
        Example inHeerlen = rulebook.examples().get(3);
        assertThat(value(one(rulebook.facts(inHeerlen), "Gebied"), "ses")).isEqualTo(new BigDecimal("-0.2"));
        assertThat(value(one(rulebook.facts(inHeerlen), "Portefeuille"), "kwetsbaren"))
                .isNull();
        assertThat(inHeerlen.thresholds()).containsEntry("ses.gemiddelde", new BigDecimal("-0.20"));
        assertThat(inHeerlen.line()).isEqualTo(23);
    }

    @Test
    void showsTheChoicesAndTablesOfTheFolder() {
        assertThat(rulebook.keuzes())
                .extracting(Keuze::onderwerp)
                .containsExactly(
                        "doelgroepen.begeleiding",
                        "kwetsbaren.hoogstens",
                        "integriteit",
                        "gemeenschap.begeleiding",
                        "fair-share/5.3-draagkracht.drl");
        assertThat(rulebook.tables().get("regio/wijken.csv"))
                .extracting(row -> row.get("wijknaam"))
                .containsExactly("Hulsberg", "Centrum, noord");
        assertThat(rulebook.onbekendTeksten()).containsOnlyKeys("fair-share.draagkracht");
        assertThat(rulebook.bronnen().get("visie").paragrafen()).containsKey("5.3");
        assertThat(rulebook.kader().aspecten()).hasSize(2);
    }

    private static List<Fact> facts(String gemeente, String day, String wijk, String more) throws Exception {
        return rulebook.facts(dossier(gemeente, day, wijk, more), Map.of());
    }

    private static Dossier dossier(String gemeente, String day, String wijk, String more) throws Exception {
        String json = """
                { "zaak": { "zaaknummer": "A-1", "gemeente": "%s", "peildatum": "%s", "fase": "VERKENNING" },
                  "locatie": { "wijkcode": "%s" }%s }
                """.formatted(gemeente, day, wijk, more);
        return new DossierReader(rulebook.vocabulary()).read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Fact threshold(String gemeente, String day, String name) throws Exception {
        String wijk = gemeente.equals("HEERLEN") ? "WK091710" : "WK092800";
        return facts(gemeente, day, wijk, "").stream()
                .filter(fact -> fact.pointer().equals("/drempels/" + name))
                .findFirst()
                .orElse(null);
    }

    private static Fact one(List<Fact> facts, String type) {
        return facts.stream()
                .filter(fact -> fact.type().name().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Object value(Fact fact, String field) {
        return fact.value(fact.type().field(field));
    }

    private static String origin(Fact fact, String field) {
        return Codecs.origin(fact.origin(fact.type().field(field)));
    }
}
