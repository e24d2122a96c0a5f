package nl.woonzorgtoets.web.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The form knows no question of its own: with other questions it is another form. */
class AddedQuestionTest extends OpenPages {

    @DynamicPropertySource
    static void otherQuestions(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "src/test/resources/nl/woonzorgtoets/web/regels");
    }

    @Test
    void theFormIsThatOfTheRegelset() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();
        assertThat(browser.open(path).html()).contains("name=\"zorg.geregeld\"").doesNotContain("doelgroepen");

        Browser.Page verdict = browser.send(
                path,
                "zaak.zaaknummer",
                "Z-1",
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
                "indienen");

        assertThat(verdict.path()).startsWith("/beoordelingen/");
        assertThat(verdict.text()).contains("Oordeel over Z-1", "Score per criterium");
    }
}
