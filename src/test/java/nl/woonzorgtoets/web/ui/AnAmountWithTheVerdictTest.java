package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.web.ui.Browser.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A subsidy scheme: what a verdict gives in money stands on the page, in the letter and in the answer to a machine, with how it is reckoned. */
class AnAmountWithTheVerdictTest extends OpenPages {

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void subsidy(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "src/test/resources/regels-subsidie");
    }

    @Test
    void pageAndLetterShowTheSumAsItCanBeFollowed() throws Exception {
        Page verdict = verdict("S-1", "\"leden\": 121, \"jeugd\": true, \"jeugdleden\": 10, \"andere\": 0");
        Page letter = signedIn("auditor").open(verdict.path() + "/rapport");

        for (Page page : new Page[] {verdict, letter}) {
            assertThat(page.text())
                    .contains(
                            "Subsidie: 1000 euro",
                            "Aantal leden × bedrag per lid",
                            "1512,50 euro",
                            "Toeslag voor de jeugd (aantal jeugdleden × toeslag per jeugdlid)",
                            "37,50 euro",
                            "Samen",
                            "1550 euro",
                            "Hoogstens: plafond van het tweede tijdvak",
                            "telt niet mee",
                            "Hoogstens: kosten van de activiteit × deel van de kosten (deze grens telt)",
                            "De som is meer dan de laagste grens. Daarom telt die grens.",
                            "Naar beneden afgerond op hele euro’s is het 1000 euro.",
                            "Voorschot: 800 euro")
                    .contains("Bedrag per lid", "12,50 euro per lid", "121 leden");
        }
        assertThat(letter.text()).contains("Met deze cijfers en antwoorden", "De hoogte van de subsidie");
    }

    @Test
    void whileAnAnswerIsOpenItSaysSo() throws Exception {
        Page verdict = verdict("S-2", "\"jeugd\": false, \"andere\": 0");

        assertThat(verdict.text())
                .contains("Subsidie: nog niet bekend", "Er ontbreken nog antwoorden om het te berekenen.")
                .contains("Aantal leden");
    }

    @Test
    void aVerdictThatGivesNothingSaysThat() throws Exception {
        Page verdict = verdict("S-3", "\"leden\": 10", "2026-06-01");

        assertThat(verdict.text()).contains("Afwijzen", "Subsidie: geen", "Dit bedrag hoort niet bij dit oordeel.");
    }

    @Test
    void theFrameworkSaysHowItIsReckoned() throws Exception {
        assertThat(signedIn("beleid").open("/kader").text())
                .contains(
                        "Dit bedrag hoort bij het oordeel ‘Verlenen’.",
                        "Het is de som van aantal leden × bedrag per lid (15 euro per lid); toeslag voor de jeugd",
                        "alleen als ‘Heeft de vereniging jeugdleden?’ ja is",
                        "Het is hoogstens het laagste van plafond van het eerste tijdvak (2500 euro), alleen als ‘Is de aanvraag van het eerste",
                        "Het wordt naar beneden afgerond op hele euro’s.",
                        "dan is het 0.",
                        "De regeling zegt niet hoe het voorschot wordt afgerond.");
    }

    @Test
    void aMachineReadsTheSameAndTheLetterComesAsPdf() throws Exception {
        Page verdict = verdict("S-4", "\"leden\": 121, \"jeugd\": false, \"andere\": 0");
        HttpResponse<String> answer = api(verdict.path());

        assertThat(answer.body())
                .contains(
                        "\"bedragen\":[{\"id\":\"subsidie\",\"naam\":\"Subsidie\",\"eenheid\":\"euro\",\"stand\":\"BEPAALD\",\"bedrag\":1000,",
                        "\"deel\":\"HOOGSTENS\",\"post\":\"vereniging.kosten * aandeel\",\"stand\":\"TELT\"");
        assertThat(api("/openapi.json").body()).contains("\"Bedragpost\"");
        assertThat(signedIn("auditor").open(verdict.path() + "/rapport.pdf").html())
                .startsWith("%PDF");
    }

    private HttpResponse<String> api(String path) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString("beoordelaar:geheim-beoordelaar".getBytes(StandardCharsets.UTF_8));
        String port = environment.getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Basic " + credentials)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private Page verdict(String number, String answers) throws Exception {
        return verdict(number, answers, "2026-03-01");
    }

    private Page verdict(String number, String answers, String received) throws Exception {
        String dossier = """
                { "zaak": { "zaaknummer": "%s", "peildatum": "2026-03-01" },
                  "vereniging": { "ontvangen": "%s", "start": "2026-06-02", "kosten": 2000.99, %s } }
                """.formatted(number, received, answers);
        String kept = desk.assess(dossier.getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                .envelope()
                .nummer();
        return signedIn("beoordelaar").open("/beoordelingen/" + kept);
    }
}
