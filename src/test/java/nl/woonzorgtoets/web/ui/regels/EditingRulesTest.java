package nl.woonzorgtoets.web.ui.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The job of a policy officer, without JavaScript. */
class EditingRulesTest extends OpenWorkbench {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private SqliteArchive archive;

    @AfterEach
    void nothingIsLeftUnsaved() {
        Browser browser = signedIn("beleid");
        browser.open("/regels");
        browser.send("/regels/laatvallen");
    }

    /** Only soft and hard exist; an editor that wants neither says so in its style. */
    @Test
    void theTextWrapsAsHtmlAllows() {
        String page = signedIn("beleid").open("/regels/bestand?pad=kader.yaml").html();

        assertThat(page).contains("<textarea id=\"tekst\"").doesNotContainPattern("wrap=\"(?!soft|hard)");
    }

    @Test
    void theTreeShowsEveryFileAndSearchesInNameAndText() {
        Browser browser = signedIn("beleid");

        assertThat(browser.open("/regels").html())
                .contains("<summary><span>fair-share</span>", "1.1-spreiding.drl", "drempels.yaml", "wijken.csv");
        assertThat(browser.open("/regels?zoek=wijk.groot").text())
                .contains("2 bestanden gevonden.", "1.1-spreiding.drl", "drempels.yaml")
                .doesNotContain("bronnen.yaml");
    }

    @Test
    void aMistakeIsNamedAtItsLineAndNothingCountsYet() throws IOException {
        Browser browser = signedIn("beleid");
        String before = onDisk(RULES);
        Page window = open(browser, RULES);

        Page checked = type(browser, window, before.replace("woningen >=", "woningn >="), "controleren");

        assertThat(checked.text())
                .contains(
                        "Regel 8, plaats",
                        "woningn&#39; bestaat niet",
                        "Bedoelt u woningen",
                        "Gebied( woningn &gt;= $grens )");
        assertThat(onDisk(RULES)).isEqualTo(before);
        assertThat(signedIn("beleid").open("/regels").text()).contains("U heeft één bestand gewijzigd.", "1 fout");
        assertThat(signedIn("beheer").open("/regels").text()).doesNotContain("1 fout");
    }

    @Test
    void whatWasTypedIsThereAfterTheSessionWithTheLineEndsOfTheFile() throws IOException {
        Browser browser = signedIn("beleid");
        String typed = onDisk(RULES).replace("Wijk is groot", "Wijk is ruim & <groot>");

        type(browser, open(browser, RULES), typed.replace("\n", "\r\n"), "bewaren");

        assertThat(open(signedIn("beleid"), RULES).html())
                .contains("Wijk is ruim &amp; &lt;groot&gt;")
                .doesNotContain("\r");
    }

    @Test
    void examplesSayWhatCameOutOtherwise() throws IOException {
        Browser browser = signedIn("beleid");

        Page page = type(
                browser,
                open(browser, RULES),
                onDisk(RULES).replace("woningen >= $grens", "woningen > $grens"),
                "voorbeelden");

        assertThat(page.text())
                .contains(
                        "Komt anders uit Regel 1.1-1: Precies de grens",
                        "verwacht &#39;vuurt&#39;, maar de uitkomst is &#39;vuurt niet&#39;")
                .contains("Komt uit Regel 1.1-1: Een stad");
    }

    @Test
    void whatNoExampleNoticesIsToldWithOneThatWouldToTakeOver() throws IOException {
        Browser browser = signedIn("beleid");
        String farFromTheLimit = onDisk(EXAMPLES).replace("woningen: 500", "woningen: 600");
        type(browser, open(browser, EXAMPLES), farFromTheLimit, "bewaren");
        browser.open("/regels/mutanten");

        String before = browser.send("/regels/mutanten").text();
        browser.send(
                "/regels/mutanten/overnemen",
                "regelset",
                hidden(browser.open("/regels/mutanten"), "regelset"),
                "plaats",
                "");
        String taken = open(browser, EXAMPLES).html();
        browser.open("/regels/mutanten");
        String after = browser.send("/regels/mutanten").text();

        assertThat(before).contains("Wat geen voorbeeld opmerkt", "1.1-1", "Dit voorbeeld zou het opmerken");
        assertThat(taken).as("at the limit").contains("woningen: 500");
        assertThat(after).contains("klasse POSITIEF").doesNotContain("Dit voorbeeld zou het opmerken");
        assertThat(onDisk(EXAMPLES)).as("nothing is saved by it").contains("woningen: 500");
    }

    @Test
    void rulesThatContradictEachOtherAreToldWithACaseToTakeOver() throws IOException {
        Browser browser = signedIn("beleid");
        String onBothSides = onDisk(RULES).replace("woningen < $grens", "woningen <= $grens");
        type(browser, open(browser, RULES), onBothSides, "bewaren");
        browser.open("/regels/bewijs");

        String told = browser.send("/regels/bewijs").text();
        browser.send(
                "/regels/bewijs/overnemen",
                "regelset",
                hidden(browser.open("/regels/bewijs"), "regelset"),
                "plaats",
                "");

        assertThat(told)
                .contains(
                        "regel 1.1-1 zegt voldoet en regel 1.1-2 zegt voldoetNiet",
                        "Dit is het geval",
                        "woningen: 500");
        assertThat(open(browser, EXAMPLES).html()).contains("Regels 1.1-1 en 1.1-2 spreken elkaar tegen");
        assertThat(onDisk(EXAMPLES)).as("nothing is saved by it").doesNotContain("spreken elkaar tegen");
    }

    @Test
    void aSaveBecomesActiveAndTheArchiveNamesWhoDidIt() throws IOException {
        Browser browser = signedIn("beleid");
        String text = onDisk("drempels.yaml").replace("Een grote wijk", "Een heel grote wijk");
        type(browser, open(browser, "drempels.yaml"), text, "bewaren");

        Page changes = browser.open("/regels/verschillen");
        assertThat(changes.text()).contains("drempels.yaml Gewijzigd", "Een heel grote wijk heeft zoveel");
        Page saved = browser.send(
                "/regels/bewaren",
                "regelset",
                hidden(changes, "regelset"),
                "waarom",
                "Besluit 12",
                "naam",
                "A. de Vries");

        assertThat(saved.path()).startsWith("/regels/bewaard?regelset=sha256:");
        assertThat(onDisk("drempels.yaml")).isEqualTo(text);
        await(() -> browser.open(saved.path()).text().contains("Actief."));
        Activation last = archive.latestActivation().orElseThrow();
        assertThat(last.door()).isEqualTo("beleid (A. de Vries)");
        assertThat(saved.path()).endsWith(last.hash());
        assertThat(browser.open("/").text()).contains("beleid (A. de Vries) Besluit 12 drempels.yaml");
        assertThat(Files.list(rules())
                        .noneMatch(it -> it.getFileName().toString().startsWith(".")))
                .isTrue();
    }

    @Test
    void whatWasChangedIsSaidInWordsAndLineByLine() throws IOException {
        Browser browser = signedIn("beleid");
        String text = onDisk("drempels.yaml").replace("waarde: 500", "waarde: 450");
        type(browser, open(browser, "drempels.yaml"), text, "bewaren");

        assertThat(browser.open("/regels/verschillen").text())
                .contains("Vanaf 1 januari 2020: van 500 woningen naar 450 woningen.")
                .contains("weg: - { vanaf: 2020-01-01, waarde: 500 }", "erbij: - { vanaf: 2020-01-01, waarde: 450 }")
                .contains("Gevolgen en goedkeuring");
    }

    @Test
    void theUnsavedRegelsetIsTriedOnADossierBesideTheActiveOne() throws IOException {
        Browser browser = signedIn("beleid");
        String text = onDisk("drempels.yaml").replace("waarde: 500", "waarde: 1000");
        type(browser, open(browser, "drempels.yaml"), text, "bewaren");
        String dossier = """
                {"zaak": {"zaaknummer": "Z-1", "gemeente": "NOORD", "peildatum": "2026-07-01", "fase": "PRINCIPEVERZOEK"},
                 "locatie": {"wijkcode": "WK02"}, "zorg": {"geregeld": true}}
                """;
        long before = archive.lastSeq();

        Page page = browser.send("/regels/proef", "tekst", dossier);

        assertThat(page.text())
                .contains("Actieve regelset Positief", "Met uw wijzigingen In beginsel negatief")
                .contains("Score: van 10,00 naar 4,00.")
                .contains("Regel 1.1-2 Wijk is klein. Voldoet niet: De wijk is klein.", "Regel 1.1-1 Wijk is groot.");
        assertThat(archive.lastSeq()).isEqualTo(before);
    }

    @Test
    void aDossierOrNumberThatIsNoneIsSaidSo() {
        Browser browser = signedIn("beleid");
        browser.open("/regels/proef");

        assertThat(browser.send("/regels/proef", "tekst", "{ geen json").text())
                .contains("Met deze regelset kan dit dossier niet worden beoordeeld");
        assertThat(browser.send("/regels/proef", "tekst", " ").text()).contains("Plak een dossier in JSON");
        assertThat(browser.send("/regels/proef", "nummer", "1999-000001").text())
                .contains("Er is geen beoordeling met dit nummer.");
        assertThat(browser.send("/regels/proef", "voorbeeld", "../../pom").status())
                .isEqualTo(404);
    }

    @Test
    void whoPutsAnEarlierRegelsetBackOnDiskDoesSoInHisOwnName() throws IOException {
        Browser browser = signedIn("beleid");
        String first = onDisk("bronnen.yaml");
        type(browser, open(browser, "bronnen.yaml"), first + "# via de pagina\n", "bewaren");
        Page saved = save(browser, "eerst");
        await(() ->
                saved.path().endsWith(archive.latestActivation().orElseThrow().hash()));
        int activations = archive.activations().size();

        Files.writeString(rules().resolve("bronnen.yaml"), first);
        await(() -> archive.activations().size() == activations + 1);
        Files.writeString(rules().resolve("bronnen.yaml"), first + "# via de pagina\n");
        await(() -> archive.activations().size() == activations + 2);

        assertThat(archive.activations().subList(activations - 1, activations + 2))
                .extracting(Activation::door)
                .containsExactly("beleid", "regelmap", "regelmap");
    }

    @Test
    void aKeptCaseIsTriedWithWhatCountedThen() throws IOException {
        Browser assessor = signedIn("beoordelaar");
        String form = assessor.send("/dossiers").path();
        String verdict = assessor.send(
                        form,
                        "zaak.zaaknummer",
                        "Z-proef",
                        "zaak.gemeente",
                        "NOORD",
                        "zaak.peildatum",
                        "2026-07-01",
                        "zaak.fase",
                        "PRINCIPEVERZOEK",
                        "locatie.wijkcode",
                        "WK02",
                        "zorg.geregeld",
                        "ja",
                        "doe",
                        "indienen")
                .path();
        String number = verdict.substring(verdict.lastIndexOf('/') + 1);
        Browser browser = signedIn("beleid");
        type(
                browser,
                open(browser, "kader.yaml"),
                onDisk("kader.yaml").replace("gewicht: 60", "gewicht: 50"),
                "bewaren");

        assertThat(browser.open(verdict).html()).contains("/regels/proef?nummer=" + number + "#nummer");
        assertThat(browser.open("/regels/proef?nummer=" + number).html())
                .contains("value=\"" + number + "\"", number + ": Z-proef, Positief");
        assertThat(browser.send("/regels/proef", "nummer", " " + number + " ").text())
                .contains("Geprobeerd op: Beoordeling " + number + " , zaaknummer Z-proef")
                .contains("Spreiding, gewicht: van 60 naar 50.")
                .doesNotContain("Regels die nu gelden");
    }

    @Test
    void whileTypingOnlyWhatStandsBesideTheTextComesBack() throws IOException {
        Browser browser = signedIn("beleid");
        Page window = open(browser, RULES);

        Page answer = browser.send(
                "/regels/bestand/meekijken",
                "pad",
                RULES,
                "basis",
                hidden(window, "basis"),
                "merk",
                hidden(window, "merk"),
                "tekst",
                onDisk(RULES).replace("woningen >=", "woningn >="));

        assertThat(answer.html())
                .contains("data-regel=\"8\"", "Bewaard als concept.", "hx-swap-oob")
                .doesNotContain("<html");
        assertThat(hidden(answer, "merk")).isNotEqualTo(hidden(window, "merk")).hasSize(64);
        assertThat(open(browser, RULES).html()).contains("woningn &gt;=");
    }

    @Test
    void aVeryLongTextIsEitherKeptOrSaidToBeTooLong() throws IOException {
        Browser browser = signedIn("beleid");
        String text = onDisk("WIJZIGINGEN.md");

        Page kept = type(browser, open(browser, "WIJZIGINGEN.md"), text + "é regel\n".repeat(100_000), "bewaren");
        assertThat(kept.text()).contains("Uw tekst is bewaard als concept.");

        Page refused = type(browser, kept, text + "é regel\n".repeat(130_000), "bewaren");
        assertThat(refused.text()).contains("Uw tekst is niet bewaard", "De tekst is te groot");
    }

    @Test
    void savingAsksWhy() throws IOException {
        Browser browser = signedIn("beleid");
        String text = onDisk("kader.yaml");
        type(browser, open(browser, "kader.yaml"), text.replace("Het past niet.", "Het past hier niet."), "bewaren");

        Page page = save(browser, " ");

        assertThat(page.text()).contains("Schrijf kort op waarom u dit wijzigt.");
        assertThat(onDisk("kader.yaml")).isEqualTo(text);
    }

    @Test
    void whatIsBrokenIsSavedOnlyWhenThatIsMeantAndThenRefused() throws IOException {
        Browser browser = signedIn("beleid");
        String sound = onDisk("kader.yaml");
        type(browser, open(browser, "kader.yaml"), sound.replace("gewicht: 60", "gewicht: zestig"), "bewaren");

        assertThat(save(browser, "proef").text()).contains("Er is nog niets bewaard Er zitten fouten in");
        assertThat(onDisk("kader.yaml")).isEqualTo(sound);

        Page page = browser.open("/regels/verschillen");
        Page saved =
                browser.send("/regels/bewaren", "regelset", hidden(page, "regelset"), "waarom", "proef", "toch", "ja");
        await(() -> browser.open(saved.path()).text().contains("Geweigerd."));
        assertThat(browser.open(saved.path()).html()).contains("/regels/bestand?pad=kader.yaml&amp;regel=19#tekst");
        assertThat(browser.open("/").text()).contains("Wat nu in de map ligt, is geweigerd.");

        type(browser, open(browser, "kader.yaml"), sound, "bewaren");
        Page mended = save(browser, "hersteld");
        await(() -> browser.open(mended.path()).text().contains("Actief."));
    }

    @Test
    void whoSavesOverAnotherIsStoppedAndSeesBoth() throws IOException {
        Browser mine = signedIn("beleid");
        String text = onDisk("bronnen.yaml");
        type(mine, open(mine, "bronnen.yaml"), text + "# van mij\n", "bewaren");
        Files.writeString(rules().resolve("bronnen.yaml"), text + "# van een ander\n");

        Page stopped = save(mine, "aanvulling");

        assertThat(stopped.text())
                .contains("Iemand anders heeft intussen hetzelfde bestand gewijzigd", "# van een ander", "# van mij");
        assertThat(onDisk("bronnen.yaml")).isEqualTo(text + "# van een ander\n");

        mine.send("/regels/bestand", "pad", "bronnen.yaml", "doe", "bovenop", "basis", hidden(stopped, "basis"));
        assertThat(save(mine, "na kijken").path()).startsWith("/regels/bewaard");
        assertThat(onDisk("bronnen.yaml")).isEqualTo(text + "# van mij\n");
    }

    @Test
    void whatTwoPeopleChangedOnDifferentLinesIsPutTogetherWhenAskedFor() throws IOException {
        Browser mine = signedIn("beleid");
        String text = onDisk("drempels.yaml");
        String theirs = "# van een ander\n" + text;
        type(mine, open(mine, "drempels.yaml"), text + "# van mij\n", "bewaren");
        Files.writeString(rules().resolve("drempels.yaml"), theirs);
        Page stopped = mine.open("/regels/verschillen");
        assertThat(stopped.text()).contains("U beiden wijzigde andere regels van het bestand.");

        Page together = mine.send(
                "/regels/bestand",
                "pad",
                "drempels.yaml",
                "doe",
                "samenvoegen",
                "basis",
                hidden(stopped, "basis"),
                "naar",
                "verschillen");

        assertThat(together.path()).isEqualTo("/regels/verschillen");
        assertThat(together.text())
                .contains("Beide wijzigingen staan nu in uw tekst.")
                .doesNotContain("Intussen");
        assertThat(save(mine, "samen").path()).startsWith("/regels/bewaard");
        assertThat(onDisk("drempels.yaml")).isEqualTo(theirs + "# van mij\n");
    }

    @Test
    void whatTwoPeopleChangedOnTheSameLineIsNeverPutTogether() throws IOException {
        Browser mine = signedIn("beleid");
        String text = onDisk("vragen.yaml");
        type(mine, open(mine, "vragen.yaml"), "# van mij\n" + text, "bewaren");
        Files.writeString(rules().resolve("vragen.yaml"), "# van een ander\n" + text);

        assertThat(mine.open("/regels/verschillen").html())
                .contains("Intussen gewijzigd: vragen.yaml")
                .doesNotContain("value=\"samenvoegen\"");
        Files.writeString(rules().resolve("vragen.yaml"), text);
    }

    @Test
    void twoWindowsOnOneFileDoNotOverwriteEachOther() throws IOException {
        String text = onDisk("vragen.yaml");
        Browser one = signedIn("beleid");
        Browser other = signedIn("beleid");
        Page windowOfOne = open(one, "vragen.yaml");
        Page windowOfOther = open(other, "vragen.yaml");

        type(one, windowOfOne, text + "# een\n", "bewaren");
        Page stopped = type(other, windowOfOther, text + "# twee\n", "bewaren");

        assertThat(stopped.text())
                .contains("In een ander venster is dit bestand intussen ook gewijzigd", "# een", "# twee");
        assertThat(open(one, "vragen.yaml").html()).contains("# een").doesNotContain("# twee");
        type(other, stopped, text + "# een\n# twee\n", "bewaren");
        assertThat(open(one, "vragen.yaml").html()).contains("# een\n# twee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../buiten.yaml",
                "/etc/passwd",
                "fair-share/../../buiten.drl",
                "a\\..\\b.drl",
                ".verborgen.drl",
                "regels.exe",
                "fair-share/regels.drl~",
                "nul\u0000.drl",
                "zomaar.yaml"
            })
    void aPathThatLeadsElsewhereIsNoFile(String path) throws IOException {
        Browser browser = signedIn("beleid");
        browser.open("/regels");

        assertThat(browser.send("/regels/nieuw", "pad", path).html()).contains("id=\"nieuw-fout\"");
        assertThat(browser.send("/regels/bestand", "pad", path, "tekst", "x", "doe", "bewaren")
                        .status())
                .isEqualTo(404);
        assertThat(browser.open("/regels/bestand?pad=" + java.net.URLEncoder.encode(path, "UTF-8"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aNewFileOfRulesComesWithItsExamplesAndTheyMoveAndGoTogether() throws IOException {
        Browser browser = signedIn("beleid");
        String lapsed = onDisk("WIJZIGINGEN.md") + "Vervallen nummers: 1.2-3\n";
        type(browser, open(browser, "WIJZIGINGEN.md"), lapsed, "bewaren");
        browser.send("/regels/nieuw", "pad", "zorg/README.md");
        type(browser, open(browser, "zorg/README.md"), "Zo'n nummer als 1.2-9\n", "bewaren");

        Page made = browser.send("/regels/nieuw", "pad", "zorg/1.2-zorg.drl");
        assertThat(made.text())
                .contains("zorg/1.2-zorg.drl", "Nieuw", "rule &quot;1.2-4 Schrijf hier")
                .contains("Hoort bij zorg/1.2-zorg.voorbeelden.yaml");
        assertThat(open(browser, "zorg/1.2-zorg.voorbeelden.yaml").text()).contains("regel: 1.2-4", "grens: ja");
        Page renamed = browser.send(
                "/regels/bestand",
                "pad",
                "zorg/1.2-zorg.drl",
                "merk",
                hidden(made, "merk"),
                "basis",
                "",
                "tekst",
                "package regels\n",
                "naar",
                "zorg/1.2-wonen.drl",
                "doe",
                "hernoemen");

        assertThat(renamed.path()).isEqualTo("/regels/bestand?pad=zorg/1.2-wonen.drl");
        assertThat(browser.open("/regels?toon=gewijzigd").text())
                .contains("1.2-wonen.drl", "1.2-wonen.voorbeelden.yaml")
                .doesNotContain("1.2-zorg");
        browser.send("/regels/bestand", "pad", "zorg/1.2-wonen.drl", "doe", "verwijderen");
        assertThat(browser.open("/regels?toon=gewijzigd").text()).doesNotContain("1.2-wonen");
    }

    @Test
    void whatWasSpoiledInTheFolderIsTakenBackFromWhatCountsNow() throws IOException {
        Browser browser = signedIn("beleid");
        String before = onDisk(RULES);
        Files.writeString(rules().resolve(RULES), before.replace("woningen >=", "woningn >="));
        try {
            assertThat(open(browser, RULES).text()).contains("Wat u hier ziet, telt dus niet mee.");

            Page back = browser.send("/regels/bestand", "pad", RULES, "doe", "terughalen");

            assertThat(back.text()).contains("De tekst van de actieve regelset is nu uw concept.", "Klopt");
            assertThat(save(browser, "hersteld").path()).startsWith("/regels/bewaard");
            assertThat(onDisk(RULES)).isEqualTo(before);
        } finally {
            Files.writeString(rules().resolve(RULES), before);
        }
    }

    @Test
    void whoTakesRulesAwayTakesTheirExamplesAwayAndCanThinkAgain() {
        Browser browser = signedIn("beleid");
        browser.open("/regels");

        browser.send("/regels/bestand", "pad", RULES, "doe", "verwijderen");
        assertThat(browser.open("/regels?toon=gewijzigd").text())
                .contains("1.1-spreiding.drl Verwijderd", "1.1-spreiding.voorbeelden.yaml Verwijderd");

        browser.send("/regels/bestand", "pad", RULES, "doe", "laatvallen");
        assertThat(browser.open("/regels").text()).contains("U heeft nog niets gewijzigd.");
    }

    @Test
    void aFolderThatDiffersOnlyInCapitalsIsNotMade() {
        Browser browser = signedIn("beleid");
        browser.open("/regels");

        assertThat(browser.send("/regels/nieuw", "pad", "Fair-Share/9-nieuw.drl")
                        .text())
                .contains("Er is al fair-share/", "Gebruik dezelfde hoofdletters en kleine letters.");
    }

    @Test
    void theAdministratorLooksButDoesNotTouch() {
        Browser browser = signedIn("beheer");

        Page page = open(browser, RULES);

        assertThat(page.html()).contains("readonly").doesNotContain("value=\"controleren\"");
        assertThat(browser.send("/regels/bestand", "pad", RULES, "tekst", "x").status())
                .isEqualTo(403);
        assertThat(signedIn("beoordelaar").open("/regels").status()).isEqualTo(403);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
    }
}
