package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenFolderTest {

    private static final boolean CHANGED = true;
    private static final boolean ANYWHERE = false;
    private static final String VRAGEN = "vragen.yaml";
    private static final String KADER = "kader.yaml";
    private static final String DREMPELS = "drempels.yaml";
    private static final String BRONNEN = "bronnen.yaml";
    private static final String HEERLEN = "gemeenten/heerlen/drempels.yaml";
    private static final String WIJKEN = "regio/wijken.csv";
    private static final String DRL = "fair-share/5.3-draagkracht.drl";
    private static final String EXAMPLES = "fair-share/5.3-draagkracht.voorbeelden.yaml";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // YAML itself
                mistake(BRONNEN, "    titel: Een visie", "\ttitel: Een visie", CHANGED, "tab", null),
                mistake(BRONNEN, "titel: Een visie", "titel: Een: visie", CHANGED, "dubbele punt te veel", null),
                mistake(BRONNEN, "    datum:", "   datum:", CHANGED, "", null),
                mistake(BRONNEN, "titel: Een visie", "titel: 'Een visie", ANYWHERE, "", null),
                mistake(
                        BRONNEN,
                        "titel: Kerncijfers, vindplaats: CBS",
                        "titel: Kerncijfers, titel: CBS",
                        CHANGED,
                        "twee keer",
                        null),
                mistake(BRONNEN, "titel: Een visie", "titel: &x Een visie", CHANGED, "Ankers", null),
                mistake(BRONNEN, "titel: Een visie", "titel: *x", CHANGED, "Ankers", null),
                mistake(BRONNEN, "titel: Een visie", "titel: !!java.net.URL Een visie", CHANGED, "Tags", null),
                mistake(BRONNEN, "  cbs:", "  <<: { titel: x }\n  cbs:", CHANGED, "<<", null),
                mistake(BRONNEN, "  cbs:", "---\n  cbs:", CHANGED, "meer documenten", null),
                // unknown, missing and wrong
                mistake(
                        BRONNEN,
                        "vindplaats: De",
                        "vindplats: De",
                        CHANGED,
                        "'vindplats' is hier niet bekend",
                        "vindplaats"),
                mistake(BRONNEN, "titel: Een visie", "opmerking: x", CHANGED, "'titel' ontbreekt", null),
                mistake(BRONNEN, "2025-03-01", "2025-02-30", CHANGED, "2025-02-30 bestaat niet", null),
                mistake(BRONNEN, "2025-03-01", "maart 2025", CHANGED, "jjjj-mm-dd", null),
                // questions
                mistake(VRAGEN, "soort: tekst", "soort: tekts", CHANGED, "'tekts'", "tekst"),
                mistake(VRAGEN, "maximumlengte: 60", "maximumlengte: zestig", CHANGED, "Hier hoort een getal", null),
                mistake(
                        VRAGEN,
                        "aantal: { label: Aantal, soort: geheel, minimum: 0",
                        "aantal: { label: Aantal, soort: geheel, minimum: 9, maximum: 3",
                        CHANGED,
                        "groter dan het maximum",
                        null),
                mistake(
                        VRAGEN,
                        "begeleiding:\n        label",
                        "Begeleiding:\n        label",
                        CHANGED,
                        "kleine letter",
                        null),
                mistake(
                        VRAGEN,
                        "tabel: regio/wijken.csv, code",
                        "tabel: regio/wijk.csv, code",
                        CHANGED,
                        "'regio/wijk.csv'",
                        "regio/wijken.csv"),
                mistake(VRAGEN, "naam: wijknaam", "naam: wijknam", CHANGED, "'wijknam'", "wijknaam"),
                mistake(VRAGEN, "veld: zaak.gemeente", "veld: zaak.gemeent", CHANGED, "bestaat niet", "zaak.gemeente"),
                mistake(
                        VRAGEN,
                        "als: [ { doelgroepen.code:",
                        "als: [ { doelgroep.code:",
                        CHANGED,
                        "bestaat niet",
                        "doelgroepen.code"),
                mistake(
                        VRAGEN,
                        "waar: { kwetsbaar: ja } } } ]",
                        "waar: { kwetsbar: ja } } } ]",
                        CHANGED,
                        "'kwetsbar'",
                        "kwetsbaar"),
                mistake(
                        VRAGEN,
                        "verplicht: als\n",
                        "verplicht: vanaf PRINCIPEVERZOK\n",
                        CHANGED,
                        "PRINCIPEVERZOK",
                        "vanaf PRINCIPEVERZOEK"),
                mistake(VRAGEN, "kolom: woningen,", "kolom: woning,", CHANGED, "'woning'", "woningen"),
                mistake(
                        VRAGEN,
                        "{ veld: locatie.ses }",
                        "{ veld: locatie.see }",
                        CHANGED,
                        "bestaat niet",
                        "locatie.ses"),
                mistake(
                        VRAGEN,
                        "jaar: 2022, bron: cbs }\n  Aandacht",
                        "jaar: 2022, bron: cb }\n  Aandacht",
                        CHANGED,
                        "bronnen.yaml",
                        "cbs"),
                mistake(
                        VRAGEN,
                        "som: doelgroepen.aantal",
                        "som: doelgroepen.aantl",
                        CHANGED,
                        "bestaat niet",
                        "doelgroepen.aantal"),
                mistake(VRAGEN, "som: doelgroepen.aantal", "som: doelgroepen.code", CHANGED, "Alleen een getal", null),
                mistake(
                        VRAGEN,
                        "groepeer: locatie.wijkcode",
                        "groepeer: doelgroepen.code",
                        CHANGED,
                        "staat in een lijst",
                        null),
                mistake(
                        VRAGEN,
                        "peildatum: { label: Peildatum, soort: datum",
                        "peildatum: { label: Peildatum, soort: tekst",
                        CHANGED,
                        "zaak.peildatum",
                        null),
                mistake(VRAGEN, "feit: Locatie", "feit: Zaak", CHANGED, "al van een ander feit", null),
                // thresholds
                mistake(DREMPELS, "waarde: 0.10", "waarde: 0,10", CHANGED, "met een punt: 1.5", null),
                mistake(DREMPELS, "waarde: 0.10", "waarde: veel", CHANGED, "Hier hoort een getal", null),
                mistake(DREMPELS, "waarde: 10", "waarde: 10.5", CHANGED, "geheel getal", null),
                mistake(DREMPELS, "2024-01-01", "2021-01-01", CHANGED, "niet op volgorde", null),
                mistake(DREMPELS, "waarde: RUIM", "waarde: RIUM", CHANGED, "'RIUM'", "RUIM"),
                mistake(DREMPELS, "bron: keuze", "bron: kueze", CHANGED, "bronnen.yaml", "keuze"),
                mistake(DREMPELS, "soort: optie", "soort: opties", CHANGED, "'opties'", "optie"),
                mistake(HEERLEN, "HEERLEN", "HERLEN", CHANGED, "'HERLEN'", "HEERLEN"),
                mistake(HEERLEN, "modus:", "modes:", CHANGED, "'modes'", "modus"),
                mistake(
                        HEERLEN,
                        "    waarden:",
                        "    soort: optie\n    waarden:",
                        CHANGED,
                        "'soort' is hier niet bekend",
                        null),
                // framework
                // the report
                report("termijnWeken: 0, bron: visie", "van 1 tot en met 52", null),
                report("termijnWeken: 2.5, bron: visie", "geheel getal", null),
                report("bron: visie", "'termijnWeken' ontbreekt", null),
                report("termijnWeken: 4", "'bron' ontbreekt", null),
                report("termijnWeken: 4, bron: 'visie:9.9'", "staat niet in bronnen.yaml", "visie:5.3"),
                report("termijnWeken: 4, bron: visie, termijnDagen: 3", "'termijnDagen'", "termijnWeken"),
                report(
                        "termijnWeken: 4, bron: visie, geheim: { veld: zaak.zaaknummer, waarden: [A] }",
                        "vraag met opties",
                        null),
                report(
                        "termijnWeken: 4, bron: visie, geheim: { veld: zaak.fase, waarden: [VERKENING] }",
                        "'VERKENING'",
                        "VERKENNING"),
                mistake(KADER, "oordeel: POSITIEF,", "oordeel: POSITEIF,", CHANGED, "'POSITEIF'", "POSITIEF"),
                mistake(KADER, "vanaf: 0,", "vanaf: 8,", CHANGED, "niet van hoog naar laag", null),
                mistake(
                        KADER,
                        "criterium: gemeenschap",
                        "criterium: gemeenschp",
                        CHANGED,
                        "'gemeenschp'",
                        "gemeenschap"),
                mistake(KADER, "soort: WEGING", "soort: WEEGING", CHANGED, "'WEEGING'", "WEGING"),
                mistake(KADER, "voldoet: 4,", "voldoet: 0,", CHANGED, "meer dan 0 punten", null),
                mistake(
                        KADER,
                        "  AANHOUDEN: { naam: Aanhouden, tekst: Eerst uitzoeken. }\n",
                        "",
                        ANYWHERE,
                        "'AANHOUDEN' ontbreekt",
                        null),
                mistake(KADER, "gewicht: 25", "gewicht: 0", CHANGED, "groter dan 0", null),
                mistake(KADER, "visie:6.4.1", "visie:6.4.2", CHANGED, "bronnen.yaml", "visie:6.4.1"),
                mistake(KADER, "veld: zaak.fase", "veld: zaak.fasen", CHANGED, "bestaat niet", "zaak.fase"),
                // tables
                mistake(WIJKEN, "-0.20,1000", "-0.20", CHANGED, "4 cellen", null),
                mistake(WIJKEN, "-0.20", "\"-0,20\"", CHANGED, "'-0,20'", null),
                mistake(WIJKEN, "KERKRADE", "KERKRADA", ANYWHERE, "KERKRADA", null),
                mistake(WIJKEN, "\"Centrum, noord\"", "\"Centrum, noord", CHANGED, "nergens gesloten", null),
                mistake(WIJKEN, "ses,woningen", "ses,ses", CHANGED, "twee keer", null),
                mistake(WIJKEN, "KERKRADE,", "KERKRADE ,", CHANGED, "spatie aan het begin of het einde", "KERKRADE"),
                mistake(WIJKEN, "WK092800", "WK091710", CHANGED, "meer dan één rij met wijkcode WK091710", null),
                // rules and examples
                mistake(DRL, "Gebied( ses < $ses )", "Gebied( sess < $ses )", CHANGED, "sess", "ses"),
                mistake(DRL, "Gebied( ses < $ses )", "Gebied( ses < 0,5 )", CHANGED, "Zet het in drempels.yaml", null),
                mistake(DRL, "Gebied( ses < $ses )", "Gebied( ses <> $ses )", CHANGED, "Schrijf !=", "!="),
                mistake(DRL, "Gebied( ses < $ses )", "Gebied( ses => $ses )", CHANGED, "Schrijf >=", ">="),
                mistake(
                        DRL,
                        "Gebied( ses < $ses )",
                        "Gebied( ses < $ses en woningen > 0 )",
                        CHANGED,
                        "Schrijf && of een komma",
                        "&&"),
                mistake(DRL, "Gebied( ses < $ses )", "Gebied(\u00a0ses < $ses )", CHANGED, "vaste spatie", null),
                mistake(DRL, "fair-share.draagkracht", "fair-share.draagkrcht", CHANGED, "", "fair-share.draagkracht"),
                mistake(KADER, "voldoetNiet: De wijk draagt al veel.,", "", ANYWHERE, "'voldoetNiet'", null),
                mistake(
                        EXAMPLES,
                        "gebied: { ses: -0.20 }\n      doelgroepen: [ { code: II.PG",
                        "gebeid: { ses: -0.20 }\n      doelgroepen: [ { code: II.PG",
                        CHANGED,
                        "'gebeid' is hier niet bekend",
                        "gebied"),
                mistake(EXAMPLES, "code: II.PG", "code: II.PGG", CHANGED, "II.PGG", "II.PG"),
                mistake(EXAMPLES, "gebied: { ses: 0 }", "gebied: { se: 0 }", CHANGED, "'se' bestaat niet", "ses"),
                mistake(EXAMPLES, "gebied: { ses: 0 }", "gebied: { ses: laag }", CHANGED, "een getal", null),
                mistake(
                        EXAMPLES,
                        "drempels: { ses.gemiddelde: -0.20 }",
                        "drempels: { ses.gemidelde: -0.20 }",
                        CHANGED,
                        "'ses.gemidelde'",
                        "ses.gemiddelde"),
                mistake(EXAMPLES, "verwacht: vuurt\n", "verwacht: vurt\n", CHANGED, "'vurt'", "vuurt"),
                mistake(EXAMPLES, "    grens: ja\n", "", ANYWHERE, "op de grens", null),
                mistake(
                        EXAMPLES,
                        "- regel: 5.3-1\n    geval: Met",
                        "- regel: 5.3-2\n    geval: Met",
                        CHANGED,
                        "'5.3-2' bestaat niet",
                        "5.3-1"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("mistakes")
    void namesFileLineReasonAndSuggestion(
            String file, String text, String becomes, boolean changed, String reason, String suggestion)
            throws Exception {
        List<Melding> meldingen = SmallFolder.sound().where(file, text, becomes).meldingen();

        assertThat(meldingen).anySatisfy(m -> {
            assertThat(m.melding()).contains(reason).doesNotContain("org.yaml", "Exception", "null");
            if (changed) {
                assertThat(m.bestand()).isEqualTo(file);
                assertThat(m.regel()).isEqualTo(lineOfChange(file, text, becomes));
            }
            assertThat(m.suggestie()).isEqualTo(suggestion);
        });
        assertThat(meldingen).as("no flood of other complaints").hasSizeLessThanOrEqualTo(4);
    }

    private static Arguments report(String block, String reason, String suggestion) {
        return mistake(
                KADER, "rechtskracht:", "rapport: { " + block + " }\nrechtskracht:", CHANGED, reason, suggestion);
    }

    @Test
    void aBracketOrQuoteThatStaysOpenIsNamedWhereItBegins() throws Exception {
        assertThat(SmallFolder.sound()
                        .where(KADER, "naam: Positief, ", "naam: 'Positief, ")
                        .meldingen())
                .anySatisfy(it -> {
                    assertThat(it.bestand()).isEqualTo(KADER);
                    assertThat(it.regel()).isEqualTo(lineOfChange(KADER, "naam: Positief, ", "naam: 'Positief, "));
                });
    }

    @Test
    void aRegelsetNeedNotSayWhatTheReportSays() throws Exception {
        assertThat(SmallFolder.sound().read().kader().rapport().heeftTermijn()).isFalse();
        assertThat(SmallFolder.sound()
                        .where(
                                KADER,
                                "rechtskracht:",
                                "rapport: { termijnWeken: 6, bron: visie, keuze: Ruim. }\nrechtskracht:")
                        .read())
                .satisfies(read -> {
                    assertThat(read.kader().rapport().termijnWeken()).isEqualTo(6);
                    assertThat(read.keuzes()).anyMatch(it -> it.onderwerp().equals("rapport"));
                });
    }

    @Test
    void acceptsTheFolderThatIsBrokenHere() throws Exception {
        assertThat(SmallFolder.sound().read().rules()).hasSize(1);
    }

    @Test
    void namesTheMistakesOfAllFilesAtOnce() throws Exception {
        List<Melding> meldingen = SmallFolder.sound()
                .where(VRAGEN, "soort: tekst", "soort: tekts")
                .where(BRONNEN, "titel: Kerncijfers", "titl: Kerncijfers")
                .where(KADER, "gewicht: 25", "gewicht: -1")
                .where(HEERLEN, "modus:", "modes:")
                .with("regio/wijken.xlsx", "x")
                .meldingen();

        assertThat(meldingen)
                .extracting(Melding::bestand)
                .containsExactly(BRONNEN, BRONNEN, HEERLEN, KADER, "regio/wijken.xlsx", VRAGEN);
    }

    @Test
    void refusesFilesThatDoNotBelongInAFolderOfRules() throws Exception {
        for (String path : List.of(
                "a.xlsx",
                "kmodule.xml",
                "b.dmn",
                "C.class",
                "notes.txt",
                "x.DRL",
                "regio/a b.csv",
                "../x.md",
                "a\\b.md",
                "vragen.yml",
                "vraag.yaml")) {
            List<Melding> meldingen = SmallFolder.sound().with(path, "x").meldingen();

            assertThat(meldingen)
                    .as(path)
                    .singleElement()
                    .satisfies(m -> assertThat(m.bestand()).isEqualTo(path));
        }
        assertThat(SmallFolder.sound()
                        .with("vragen.yml", "x")
                        .meldingen()
                        .get(0)
                        .suggestie())
                .isEqualTo("vragen.yaml");
        assertThat(SmallFolder.sound()
                        .with("kaders.yaml", "x")
                        .meldingen()
                        .get(0)
                        .suggestie())
                .isEqualTo("kader.yaml");
    }

    @Test
    void refusesNamesThatAreOneFileOnSomeMachines() throws Exception {
        assertThat(SmallFolder.sound()
                        .with("Leesmij.md", "x")
                        .with("leesmij.md", "x")
                        .meldingen())
                .singleElement()
                .satisfies(m -> assertThat(m.melding()).contains("hoofdletters"));
    }

    @Test
    void refusesAFolderWithoutWhatItNeeds() throws Exception {
        for (String path : List.of(VRAGEN, KADER, DREMPELS, BRONNEN)) {
            assertThat(SmallFolder.sound().without(path).meldingen())
                    .anySatisfy(m -> assertThat(m.toString()).contains(path, "ontbreekt"));
        }
        assertThat(SmallFolder.sound().without(EXAMPLES).meldingen())
                .anySatisfy(m -> assertThat(m.melding()).endsWith("Maak " + EXAMPLES + "."));
        assertThat(SmallFolder.sound().without(DRL).meldingen())
                .anySatisfy(m -> assertThat(m.melding()).endsWith("maak " + DRL + "."));
    }

    @Test
    void refusesWhatIsTooLargeOrNotUtf8() throws Exception {
        assertThat(SmallFolder.sound().with("LEESMIJ.md", new byte[1_000_001]).meldingen())
                .singleElement()
                .satisfies(m -> assertThat(m.melding()).contains("1 MB"));
        assertThat(SmallFolder.sound()
                        .with("LEESMIJ.md", "é".getBytes(StandardCharsets.ISO_8859_1))
                        .meldingen())
                .singleElement()
                .satisfies(m -> assertThat(m.melding()).contains("UTF-8"));
        assertThat(SmallFolder.sound().with("regio/kaart.geojson", "{\"type\":").meldingen())
                .singleElement()
                .satisfies(m -> assertThat(m.melding()).contains("JSON"));
    }

    @Test
    void survivesYamlThatIsMadeToHurt() throws Exception {
        String bomb = "a: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n";
        for (String text : List.of(
                bomb,
                "&a [*a]",
                "[".repeat(100_000),
                "{".repeat(100_000),
                "? [a]\n: b",
                "",
                "\u0000",
                "x",
                "- - -",
                "a: !!binary x",
                "%YAML 9.9\n---\na: b")) {
            for (String path : List.of(VRAGEN, KADER, DREMPELS, BRONNEN, EXAMPLES, HEERLEN)) {
                assertThat(SmallFolder.sound().with(path, text).meldingen())
                        .as(path)
                        .isNotEmpty();
            }
        }
    }

    private static int lineOfChange(String file, String text, String becomes) throws Exception {
        int same = 0;
        while (same < Math.min(text.length(), becomes.length()) && text.charAt(same) == becomes.charAt(same)) {
            same++;
        }
        String all = Files.readString(SmallFolder.PATH.resolve(file));
        String before = all.substring(0, all.indexOf(text) + same) + (becomes.startsWith("\n", same) ? "\n" : "");
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }

    private static Arguments mistake(
            String file, String text, String becomes, boolean changed, String reason, String suggestion) {
        return Arguments.of(file, text, becomes, changed, reason, suggestion);
    }
}
