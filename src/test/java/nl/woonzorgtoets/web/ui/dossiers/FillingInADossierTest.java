package nl.woonzorgtoets.web.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;

/** The whole job of an assessor, without JavaScript. */
class FillingInADossierTest extends OpenPages {

    @Test
    void everyQuestionOfTheRegelsetIsAskedAndNothingMakesAVerdictYet() {
        Browser browser = signedIn("beoordelaar");

        Page form = browser.send("/dossiers");

        assertThat(form.path()).matches("/dossiers/[0-9a-f]{16}");
        assertThat(form.text())
                .contains("Zaaknummer (verplicht)", "De bewonersgroepen, regel 1", "Er is nog geen voorlopig oordeel");
        assertThat(form.html())
                .contains("name=\"zaak.gemeente\"", "name=\"doelgroepen.0.code\"")
                .containsOnlyOnce("name=\"zaak.zaaknummer\"");
    }

    @Test
    void whatIsTypedIsStillThereAfterTheSessionAndAlsoWhenItIsWrong() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();

        Page kept =
                browser.send(path, "zaak.zaaknummer", "Z-2026-7", "locatie.minutenLopenVoorzieningen", "een kwartier");
        assertThat(kept.text()).contains("Vul een heel getal in, zoals 12.");

        Page later = signedIn("beoordelaar").open(path);
        assertThat(later.html()).contains("value=\"Z-2026-7\"", "value=\"een kwartier\"");
        assertThat(signedIn("beoordelaar").open("/").text()).contains("Z-2026-7");
    }

    @Test
    void aFormThatWasOpenWhenTheSessionEndedIsKeptAfterSigningInAgain() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();
        browser.forgetSession();

        Page login = browser.send(path, "zaak.zaaknummer", "Z-halverwege");
        assertThat(login.path()).isEqualTo("/inloggen?verlopen=bewaard");
        assertThat(login.text()).contains("U bent niet meer aangemeld.", "Meld u binnen 5 minuten aan");
        Page back = browser.send("/inloggen", "account", "beoordelaar", "wachtwoord", "geheim-beoordelaar");

        assertThat(back.path()).startsWith(path);
        assertThat(back.html()).contains("value=\"Z-halverwege\"");
    }

    @Test
    void theSecondOfTwoWindowsIsToldAndLosesNothing() {
        // Given the same dossier in two windows
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();
        Window one = new Window(browser.open(path));
        Window two = new Window(browser.open(path));

        // When both keep something, the second one without having seen the first
        browser.send(path, one.with("zaak.zaaknummer", "Z-eerste"));
        Page refused = browser.send(path, two.with("zaak.zaaknummer", "Z-tweede"));

        // Then the second is refused with what was typed still there, and the first is what is kept
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Uw antwoorden zijn nog niet bewaard", "Bekijk de andere versie");
        assertThat(refused.html()).contains("value=\"Z-tweede\"");
        assertThat(browser.open(path).html()).contains("value=\"Z-eerste\"");

        // And when it insists, it counts
        Page insisted = browser.send(path, new Window(refused).with("zaak.zaaknummer", "Z-tweede", "doe", "toch"));
        assertThat(insisted.text()).contains("Bewaard.");
        assertThat(insisted.html()).contains("value=\"Z-tweede\"");
    }

    @Test
    void oneWindowMayKeepAgainAndAgain() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();
        Window one = new Window(browser.open(path));

        browser.send(path + "/voorlopig", one.with("zaak.zaaknummer", "Z-1"));
        Page again = browser.send(path + "/voorlopig", one.with("zaak.zaaknummer", "Z-2"));
        Page sent = browser.send(path, one.with("zaak.zaaknummer", "Z-3"));

        assertThat(again.text()).contains("Bewaard.");
        assertThat(sent.html()).contains("value=\"Z-3\"");
    }

    @Test
    void whatIsKeptAsOneGoesSaysInItsOwnPlaceThatAnotherWindowWasFirst() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();
        Window one = new Window(browser.open(path));
        Window two = new Window(browser.open(path));
        browser.send(path + "/voorlopig", one.with("zaak.zaaknummer", "Z-eerste"));

        Page refused = browser.send(path + "/voorlopig", two.with("zaak.zaaknummer", "Z-tweede"));

        assertThat(refused.header("HX-Reswap")).isEqualTo("none");
        assertThat(refused.text()).contains("Niet bewaard. Dit dossier is in een ander venster veranderd.");
        assertThat(browser.open(path).html()).contains("value=\"Z-eerste\"");
    }

    @Test
    void aDraftOfAnEarlierVersionOfTheProgramIsReadAndKept() throws IOException {
        Browser browser = signedIn("beoordelaar");
        Path folder = Files.createDirectories(data().resolve("concepten/beoordelaar"));
        Files.writeString(
                folder.resolve("00000000000000aa.json"),
                "{\"id\":\"00000000000000aa\",\"changed\":\"2026-07-01T10:00:00Z\",\"answers\":{\"zaak.zaaknummer\":[\"Z-oud\"]}}");

        Window window = new Window(browser.open("/dossiers/00000000000000aa"));
        Page kept = browser.send("/dossiers/00000000000000aa", window.with("zaak.zaaknummer", "Z-nieuw"));

        assertThat(kept.html()).contains("value=\"Z-nieuw\"");
    }

    @Test
    void besideTheFormStandsWhatToAnswerFirstAndWhatHangsOnIt() {
        Browser browser = signedIn("beoordelaar");

        Page page = browser.send("/voorbeelden/04-samen-oud-voerendaal");

        assertThat(page.text())
                .contains(
                        "Beantwoord eerst:",
                        "wachten op dit antwoord",
                        "Van dit antwoord hangt af welk oordeel nog kan:");
        assertThat(page.html()).containsPattern("Beantwoord eerst:</strong> <button [^>]*value=\"naar:[a-zA-Z0-9-]+\"");
    }

    /** The hidden marks of a form as it was shown. */
    private record Window(String version, String window) {

        Window(Page page) {
            this(value("versie", page), value("venster", page));
        }

        private static String value(String name, Page page) {
            var matcher = java.util.regex.Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"")
                    .matcher(page.html());
            assertThat(matcher.find()).isTrue();
            return matcher.group(1);
        }

        String[] with(String... answers) {
            List<String> all = new ArrayList<>(List.of("versie", version, "venster", window));
            all.addAll(List.of(answers));
            return all.toArray(String[]::new);
        }
    }

    @Test
    void handingInTooEarlyNamesWhatIsMissingWithALinkToTheQuestion() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();

        Page page = browser.send(path, "zaak.zaaknummer", "Z-1", "doe", "indienen");

        assertThat(page.path()).startsWith(path);
        assertThat(page.html())
                .contains("id=\"fouten\"", "href=\"#zaak-peildatum\"", "id=\"zaak-peildatum\"", "<title>Fout:");
        assertThat(page.text()).contains("Wijk : Vul dit in. Zonder dit antwoord kan niets worden beoordeeld.");
    }

    @Test
    void withOnlyWhatIsIndispensableTheOpenQuestionsOfEmptyListsAreNamed() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();

        Page page = browser.send(
                path,
                "zaak.zaaknummer",
                "Z-1",
                "zaak.gemeente",
                "SIMPELVELD",
                "zaak.peildatum",
                "2026-07-01",
                "zaak.fase",
                "VERKENNING",
                "locatie.wijkcode",
                "WK096500");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Onvolledig");
        assertThat(page.html())
                .contains(
                        "value=\"naar:doelgroepen\"",
                        "value=\"naar:woningen\"",
                        "id=\"doelgroepen\"",
                        "id=\"woningen\"")
                .doesNotContain("naar:doelgroepen-0", "naar:woningen-0");
    }

    @Test
    void rowsCanBeAddedAndTakenAwayWithoutLosingTheOthers() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();

        Page three = browser.send(
                path,
                "partners.rijen",
                "2",
                "partners.0.soort",
                "ZORG",
                "partners.1.soort",
                "GEMEENTE",
                "doe",
                "erbij:partners");
        assertThat(three.html()).contains("name=\"partners.2.soort\"");
        Page two = browser.send(
                path,
                "partners.rijen",
                "3",
                "partners.0.soort",
                "ZORG",
                "partners.1.soort",
                "GEMEENTE",
                "doe",
                "weg:partners:0");

        assertThat(two.html()).doesNotContain("name=\"partners.2.soort\"");
        assertThat(inputs(two).get("partners.0.soort")).containsExactly("GEMEENTE");
    }

    @Test
    void aWijkMustLieInTheGemeenteAndTheFiguresOfThePlaceAreShownAtOnce() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();

        Page right = browser.send(path, "zaak.gemeente", "SIMPELVELD", "locatie.wijkcode", "WK096500");
        assertThat(right.text())
                .contains("Cijfers: ", "Kerncijfers wijken en buurten", "2022")
                .doesNotContain(".csv");
        Page wrong = browser.send(path, "zaak.gemeente", "HEERLEN", "locatie.wijkcode", "WK096500");

        assertThat(wrong.text())
                .contains("(WK096500) ligt niet in Heerlen", "maar in Simpelveld.")
                .doesNotContain("zaak.gemeente");
    }

    @Test
    void theMapPointsOutTheChosenWijk() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();
        assertThat(browser.open(path).html())
                .contains("data-code=\"WK096500\"", ">Simpelveld</text>", "<title>Schaesberg (Landgraaf)</title>")
                .doesNotContain("class=\"chosen\"");

        Page page = browser.send(path, "zaak.gemeente", "SIMPELVELD", "locatie.wijkcode", "WK096500");

        assertThat(page.html()).contains("aangewezen").containsOnlyOnce("class=\"chosen\"");
    }

    @Test
    void aFileBecomesADossierAndWhatHasNoPlaceInItIsNamed() {
        Browser browser = signedIn("beoordelaar");
        browser.open("/");

        Page form = browser.upload(
                "/dossiers/importeren",
                "bestand",
                "{\"zaak\":{\"zaaknummer\":\"Z-9\",\"kleur\":\"rood\"},\"partners\":[]}");
        assertThat(form.html()).contains("value=\"Z-9\"");
        assertThat(form.text()).contains("zaak.kleur", "past niet in het formulier");
        assertThat(json(browser.open(form.path() + "/dossier.json").html()))
                .isEqualTo(json("{\"zaak\":{\"zaaknummer\":\"Z-9\"},\"partners\":[]}"));

        Page refused = browser.upload("/dossiers/importeren", "bestand", "geen json");
        assertThat(refused.text()).contains("Dit bestand is geen dossier in JSON.", "regel 1, kolom ");
        assertThat(refused.html()).contains("href=\"#bestand\"", "aria-invalid=\"true\"");
        assertThat(browser.upload("/dossiers/importeren", "bestand", "").text()).contains("Dit bestand is leeg.");
    }

    @Test
    void rowsOfAFileThatDoNotFitAreNamedAndNotLostInSilence() {
        Browser browser = signedIn("beoordelaar");
        browser.open("/");
        String rows = "{\"code\":\"III.ii\"},".repeat(201);

        Page form = browser.upload(
                "/dossiers/importeren",
                "bestand",
                "{\"doelgroepen\":[" + rows + "{}],\"woningen\":[7,{\"aantal\":3}]}");

        assertThat(form.text())
                .contains("doelgroepen, vanaf regel 201 (er passen er ten hoogste 200 in)", "woningen, regel 1");
        assertThat(form.html()).contains("name=\"doelgroepen.199.code\"", "name=\"woningen.1.aantal\" value=\"3\"");
    }

    @Test
    void theSummaryOfMistakesNamesTheRow() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();

        Page page = browser.send(
                path, "woningen.rijen", "2", "woningen.0.aantal", "5", "woningen.1.aantal", "veel", "doe", "indienen");

        assertThat(page.text()).contains("Aantal (De woningen, regel 2) : Vul een heel getal in, zoals 12.");
    }

    @Test
    void whatIsWrongInAFileIsSaidWithoutCodes() {
        Browser browser = signedIn("beoordelaar");
        browser.open("/");

        Page form = browser.upload(
                "/dossiers/importeren", "bestand", "{\"zaak\":{\"gemeente\":\"AMSTERDAM\",\"peildatum\":\"juli\"}}");

        assertThat(form.text())
                .contains(
                        "‘AMSTERDAM’ is geen antwoord op deze vraag. Kies een antwoord dat er staat.",
                        "‘juli’ is geen datum.")
                .doesNotContain("BEEKDAELEN", "jjjj-mm-dd");
    }

    @Test
    void lettersThatCannotBeReadAreNotTakenForBrokenJson() {
        Vocabulary questions = new Vocabulary(null, List.of(), List.of(), List.of());

        assertThatThrownBy(() -> AnswerImport.read(questions, new byte[] {'{', (byte) 0xe9, '}'}))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> AnswerImport.read(questions, new byte[] {'{'}))
                .hasMessageContaining("geen dossier in JSON");
    }

    @Test
    void amountsAndDaysMayBeWrittenAsPeopleDo() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();

        Page kept = browser.send(
                path,
                "zaak.peildatum",
                "1-7-2026",
                "woningen.rijen",
                "1",
                "woningen.0.prijs",
                "€ 1.250,-",
                "woningen.0.gboM2",
                "22 m2");

        assertThat(kept.text()).doesNotContain("Wat niet klopt");
        assertThat(json(browser.open(path + "/dossier.json").html()))
                .isEqualTo(
                        json("{\"zaak\":{\"peildatum\":\"2026-07-01\"},\"woningen\":[{\"prijs\":1250,\"gboM2\":22}]}"));
    }

    @Test
    void theFiguresOfTheWijkStandWhereItIsChosenAndOnlyFigures() {
        Browser browser = signedIn("beoordelaar");

        Page form = browser.send("/voorbeelden/04-samen-oud-voerendaal");

        String at = form.html()
                .substring(form.html().indexOf("id=\"cijfers\""), form.html().indexOf("locatie-buurtcode-veld"));
        assertThat(at).contains("SES-WOA", "Leefbaarometer", "2022").doesNotContain("Wijkcode", "WK098600");
        assertThat(form.html().substring(form.html().indexOf("<aside"))).doesNotContain("Cijfers: ");
        assertThat(form.html()).contains("class=\"region\"", "class=\"within\"");
    }

    @Test
    void besideTheButtonStandsWhatHandingInLeadsTo() {
        Browser browser = signedIn("beoordelaar");

        Page open = browser.send("/voorbeelden/04-samen-oud-voerendaal");
        Page whole = browser.send("/voorbeelden/01-hof-achter-de-kerk");

        assertThat(open.text())
                .contains("Dient u nu in, dan is het oordeel: Onvolledig. Er staan nog 19 verplichte vragen open");
        assertThat(whole.text()).contains("Dient u nu in, dan is het oordeel: Positief. Indienen maakt");
    }

    @Test
    void anOpenQuestionThatOtherAnswersCallForIsDueInTheListOfPartsToo() {
        Browser browser = signedIn("beoordelaar");
        Page form = browser.send("/voorbeelden/02-zorgvilla-prestige");
        assertThat(form.text()).contains("De initiatiefnemer verplicht deel klaar");
        Map<String, List<String>> inputs = inputs(form);
        inputs.remove("initiatiefnemer.toezichtOordeel");

        Page asked = browser.send(form.path(), flat(inputs));

        assertThat(asked.text())
                .contains(
                        "De initiatiefnemer nog 1 verplicht",
                        "Wat zegt het laatste toezichtrapport? (nodig bij uw antwoorden)",
                        "Wat zegt het laatste toezichtrapport? (verplicht)");
    }

    @Test
    void aPartThatAsksNothingYetIsNotCalledReady() {
        Page form = signedIn("beoordelaar").send("/dossiers");

        assertThat(form.text()).contains("Financieel plan nu niets verplicht");
    }

    @Test
    void anExampleBecomesADossierThatIsJudgedAndKeptOnce() {
        Browser browser = signedIn("beoordelaar");
        Page form = browser.send("/voorbeelden/01-hof-achter-de-kerk");
        assertThat(form.text()).contains("Positief", "Score: 9,12 van de 10");
        String[] answers = flat(inputs(form), "doe", "indienen");

        Page verdict = browser.send(form.path(), answers);
        Page again = browser.send(form.path(), answers);

        assertThat(verdict.path()).matches("/beoordelingen/\\d{4}-\\d{6}");
        assertThat(again.path()).isEqualTo(verdict.path());
        assertThat(verdict.text())
                .contains("VOORBEELD-2026-01", "Positief", "Score per criterium", "Bewijs", "sha256:");
        assertThat(browser.open("/").text()).contains("VOORBEELD-2026-01");
        assertThat(browser.open(form.path()).path()).isEqualTo(verdict.path());
    }

    @Test
    void otherAnswersFromAWindowThatStayedOpenBecomeADossierOfTheirOwn() {
        Browser browser = signedIn("beoordelaar");
        Page form = browser.send("/voorbeelden/01-hof-achter-de-kerk");
        browser.send(form.path(), flat(inputs(form), "doe", "indienen"));

        Page late = browser.send(form.path(), "zaak.zaaknummer", "Z-toch-anders");

        assertThat(late.path()).startsWith("/dossiers/").isNotEqualTo(form.path());
        assertThat(late.html()).contains("value=\"Z-toch-anders\"");
    }

    @Test
    void whatTheFormHandsInIsTheExampleItself() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/voorbeelden/05-magic-mix-heerlen-centrum").path();

        String download = browser.open(path + "/dossier.json").html();

        assertThat(json(download)).isEqualTo(json(example("05-magic-mix-heerlen-centrum")));
    }

    @Test
    void everyExampleGoesThroughTheFormUnchanged() {
        Browser browser = signedIn("beoordelaar");
        List<String> names = new ArrayList<>();
        Matcher links = Pattern.compile("/voorbeelden/([^\"]+)\"")
                .matcher(browser.open("/").html());
        while (links.find()) {
            names.add(links.group(1));
        }
        assertThat(names).hasSize(10);
        for (String name : names) {
            Page form = browser.send("/voorbeelden/" + name);
            browser.send(form.path(), flat(inputs(form), "doe", "bewaren"));
            String after = browser.open(form.path() + "/dossier.json").html();
            assertThat(json(after)).as(name).isEqualTo(json(example(name)));
        }
    }

    @Test
    void theAnswerForABrowserWithJavaScriptIsOnlyThePartBesideTheForm() {
        Browser browser = signedIn("beoordelaar");
        Page form = browser.send("/voorbeelden/04-samen-oud-voerendaal");

        Page part = browser.send(form.path() + "/voorlopig", flat(inputs(form)));

        assertThat(part.status()).isEqualTo(200);
        assertThat(part.html()).doesNotContain("<html", "<header").contains("data-ids=", "hx-swap-oob");
        assertThat(part.text()).contains("Onvolledig", "Dit kan het nog worden", "Open vragen die ertoe doen", "tot");
    }

    @Test
    void theListOfPartsSaysHowManyAnswersAreStillDueInEach() {
        Browser browser = signedIn("beoordelaar");
        Page form = browser.send("/dossiers");
        assertThat(form.text()).containsPattern("De zaak nog 5 verplicht");

        Page after = browser.send(
                form.path(), "zaak.zaaknummer", "Z-1", "zaak.gemeente", "HEERLEN", "zaak.fase", "VERKENNING");
        assertThat(after.text()).containsPattern("De zaak nog 3 verplicht");

        Page whole = browser.send("/voorbeelden/01-hof-achter-de-kerk");
        assertThat(whole.text()).contains("De zaak verplicht deel klaar");
    }

    @Test
    void aDraftIsNobodyElsesAndCanBeThrownAway() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();

        assertThat(signedIn("auditor").open(path).status()).isEqualTo(403);
        assertThat(browser.open("/").html()).contains("href=\"" + path + "/verwijderen\"");
        assertThat(browser.open(path + "/verwijderen").text()).contains("Wilt u dossier", "Nee, terug");
        assertThat(browser.open(path).status()).isEqualTo(200);
        assertThat(browser.send(path + "/verwijderen").path()).isEqualTo("/");
        assertThat(browser.open(path).status()).isEqualTo(404);
    }

    static Object json(String text) {
        return tools.jackson.databind.json.JsonMapper.builder().build().readValue(text, Object.class);
    }

    private static String example(String name) {
        try {
            return java.nio.file.Files.readString(java.nio.file.Path.of("cases/dossiers", name + ".json"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What a browser would send for this page, by name. */
    static Map<String, List<String>> inputs(Page page) {
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        Matcher tags = Pattern.compile("<input[^>]*>|<select[^>]*>.*?</select>", Pattern.DOTALL)
                .matcher(page.html());
        while (tags.find()) {
            String tag = tags.group();
            String name = attribute(tag, "name");
            if (tag.startsWith("<select")) {
                Matcher chosen =
                        Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(tag);
                add(inputs, name, chosen.find() ? chosen.group(1) : "");
            } else if (!tag.contains("type=\"radio\"") && !tag.contains("type=\"checkbox\"")
                    || tag.contains("checked")) {
                add(inputs, name, attribute(tag, "value"));
            }
        }
        inputs.remove("_csrf");
        return inputs;
    }

    private static void add(Map<String, List<String>> inputs, String name, String value) {
        inputs.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find()
                ? matcher.group(1).replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"")
                : "";
    }

    static String[] flat(Map<String, List<String>> inputs, String... more) {
        List<String> flat = new ArrayList<>();
        inputs.forEach((name, values) -> values.forEach(value -> flat.addAll(List.of(name, value))));
        flat.addAll(List.of(more));
        return flat.toArray(String[]::new);
    }
}
