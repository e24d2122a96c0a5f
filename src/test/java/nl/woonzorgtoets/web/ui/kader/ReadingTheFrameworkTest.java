package nl.woonzorgtoets.web.ui.kader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import nl.woonzorgtoets.wording.Dutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReadingTheFrameworkTest extends OpenPages {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @Autowired
    private SqliteArchive archive;

    @Autowired
    private AssessmentDesk desk;

    @ParameterizedTest
    @ValueSource(strings = {"beoordelaar", "beleid", "auditor", "beheer"})
    void everyRoleFindsItInTheMenuAndReadsEveryRule(String account) {
        Page page = signedIn(account).open("/kader");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("href=\"/kader\" aria-current=\"page\"");
        assertThat(ids(page))
                .containsAll(Parkstad.rulebook().rules().stream()
                        .map(rule -> "regel-" + rule.id())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aChoiceOfSomeRulesNamesThemAndOnePointIsWrittenAsOne() {
        assertThat(signedIn("auditor").open("/kader").text())
                .contains(
                        "Keuze bij regels 5.3-8 en 5.3-9. Wie zegt dat er een overconcentratie verschuift",
                        "Hier is 1 punt te halen binnen",
                        "Dit geeft 1 punt.",
                        "Dit geeft geen punt.")
                .doesNotContain(" 1 punten");
    }

    @Test
    void aRuleSaysWhenItAppliesWhatItDoesAndOnWhichExamplesThatRests() {
        String rule = rule("5.3-1", signedIn("auditor").open("/kader"));

        assertThat(rule)
                .contains(
                        "5.3-1 Wijk ligt op SES-WOA en op de Leefbaarometer onder het gemiddelde",
                        "Voldoet niet",
                        "De SES-WOA van de wijk is lager dan 0 (drempel ‘SES-WOA, het gemiddelde",
                        "Dan: Het oordeel wordt ‘Negatief in beginsel’, tenzij er een uitzondering is.",
                        "SES-WOA precies 0,000 is niet onder het gemiddelde : geldt niet (op de grens)");
    }

    @Test
    void aThresholdHasItsValuesWithDatesAndSourceAndWhatAGemeenteDoesDifferently() {
        String text = signedIn("auditor").open("/kader?dag=2025-06-01").text();

        assertThat(text)
                .contains(
                        "hoogstens 900,07 euro",
                        "Vanaf 1 januari 2026 : 932,93 euro per maand",
                        "Voor Heerlen, vanaf 1 januari 2024 : Niet als beide maten onder het gemiddelde liggen",
                        "Beleidsregel Huisvesting aandachtsgroepen 2024 gemeente Heerlen",
                        "Hoogste aandeel woningen voor kwetsbare groepen dat plannen samen aan een wijk toevoegen 1,5 %");
        assertThat(text).doesNotContain("hoogstens 932,93 euro");
    }

    @Test
    void paragraphsWithoutRulesAreNamedAsSuch() {
        String text = signedIn("auditor").open("/kader").text();

        assertThat(text).contains("onderdelen van dit stuk hebben geen regels", "Paragraaf 6.3: Woningaanpassingen");
        assertThat(text.indexOf("Paragraaf 6.3: Woning")).isEqualTo(text.lastIndexOf("Paragraaf 6.3: Woning"));
    }

    @Test
    void itSaysHowAVerdictIsFormedAndListsEveryChoice() {
        String text = signedIn("auditor").open("/kader").text();

        assertThat(text)
                .contains(
                        "zijn er 3 of meer signalen over integriteit",
                        "Gemeenschap en inclusie 25 34",
                        "Onder een 4,00 is het oordeel hoogstens ‘Positief onder voorwaarden’.",
                        "7,00 Positief",
                        "hoogstens 0,20 punt");
        String flat = text.replaceAll("\\s+", " ");
        Parkstad.rulebook()
                .keuzes()
                .forEach(choice -> assertThat(flat.replace("&#39;", "'").replace("&quot;", "\""))
                        .contains(Dutch.capital(choice.tekst()).replaceAll("\\s+", " ")));
    }

    @Test
    void onlyPolicyStaffIsShownTheWayToTheFile() {
        String way = "/regels/bestand?pad=fair-share/5.3-draagkracht.drl";

        assertThat(signedIn("beleid").open("/kader").html()).contains(way);
        assertThat(signedIn("auditor").open("/kader").html()).doesNotContain("/regels/bestand");
    }

    @Test
    void toPrintItEverythingCanBeOpenWithoutScript() {
        assertThat(signedIn("auditor").open("/kader?open=ja").html())
                .doesNotContain("<details>")
                .contains("<details open");
        assertThat(signedIn("auditor").open("/kader").html()).doesNotContain("<details open");
    }

    @Test
    void anEarlierFrameworkReadsAsItWas() {
        Rulebook earlier =
                with("fair-share/5.3-draagkracht.drl", "Wijk ligt op SES-WOA en op", "Wijk lag toen op SES-WOA en op");
        archive.keepRules("parkstad", earlier.files());

        Page page = signedIn("auditor").open("/kader?regelset=" + earlier.hash() + "&dag=2026-07-01&gemeente=HEERLEN");

        assertThat(page.text())
                .contains(
                        "Dit is een eerder kader.",
                        "5.3-1 Wijk lag toen op SES-WOA",
                        "1 juli 2026 , voor Heerlen",
                        earlier.hash());
        assertThat(signedIn("auditor").open("/kader").text()).doesNotContain("lag toen");
    }

    @Test
    void aKeptCaseLeadsToItsOwnFrameworkRuleByRule() throws Exception {
        byte[] dossier = Files.readAllBytes(Path.of("cases/dossiers/03-vrieheide-de-stack.json"));
        String nummer = desk.assess(dossier, null, "beoordelaar").nummer();

        String html = signedIn("auditor").open("/beoordelingen/" + nummer).html();

        assertThat(html)
                .contains(
                        "/kader?regelset=" + Parkstad.rulebook().hash() + "&amp;dag=2026-07-01&amp;gemeente=HEERLEN\"")
                .contains("gemeente=HEERLEN#regel-5.3-1\"");
    }

    @Test
    void whatIsNoRegelsetOrNoDayIsNoErrorOfTheProgram() {
        assertThat(signedIn("auditor").open("/kader?regelset=sha256:00").status())
                .isEqualTo(404);
        assertThat(signedIn("auditor").open("/kader?regelset=..%2f..%2fx").status())
                .isEqualTo(404);
        assertThat(signedIn("auditor")
                        .open("/kader?dag=gisteren&gemeente=%3Cb%3E")
                        .text())
                .contains("De dag ‘gisteren’ is hier niet bekend.", "‘&lt;b&gt;’ is hier niet bekend.");
    }

    private static List<String> ids(Page page) {
        return ID.matcher(page.html())
                .results()
                .map(MatchResult::group)
                .map(it -> it.substring(5, it.length() - 1))
                .toList();
    }

    /** The words of one rule. */
    private static String rule(String id, Page page) {
        String html = page.html();
        int start = html.indexOf("id=\"regel-" + id + "\"");
        int end = html.indexOf("id=\"regel-", start + 5);
        return html.substring(start, end).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static Rulebook with(String file, String was, String is) {
        Map<String, byte[]> files = new HashMap<>(Parkstad.rulebook().files().contents());
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(was);
        files.put(file, text.replace(was, is).getBytes(StandardCharsets.UTF_8));
        return Parkstad.read(new RuleFiles(files));
    }
}
