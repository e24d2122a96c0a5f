package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAReportTest extends RunningService {

    private String path;

    @BeforeEach
    void aKeptCase() {
        path = "/beoordelingen/"
                + post("beoordelaar", "/beoordelingen", GOOD)
                        .json()
                        .path("nummer")
                        .asString() + "/rapport";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/pdf | application/pdf",
                "text/html | text/html;charset=UTF-8",
                "*/* | application/pdf",
                "application/* | application/pdf",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=UTF-8",
                "text/html;q=0.5, application/pdf | application/pdf"
            })
    void theClientChoosesTheForm(String accept, String becomes) {
        Answer report = ask(accept);

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.header("Content-Type")).isEqualTo(becomes);
        assertThat(String.join(",", report.response().headers().allValues("Vary"))
                        .toLowerCase(Locale.ROOT)
                        .split(","))
                .contains("accept");
        assertThat(new String(report.body(), StandardCharsets.ISO_8859_1))
                .startsWith(becomes.contains("pdf") ? "%PDF" : "<!DOCTYPE html>");
    }

    @Test
    void aFormThatDoesNotExistIsRefusedInDutch() {
        Answer refused = ask("application/json");

        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.json().path("title").asString()).isEqualTo("Geen passend formaat");
    }

    @Test
    void thePageMayShowItsOwnStyleAndNothingElse() {
        assertThat(ask("text/html").header("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("unsafe", "script-src");
    }

    @Test
    void thePdfIsTheSameEachTime() {
        assertThat(ask("application/pdf").body())
                .isEqualTo(ask("application/pdf").body());
    }

    @Test
    void aCaseThatIsNotThereHasNoReport() {
        assertThat(get("auditor", "/beoordelingen/1999-000001/rapport").status())
                .isEqualTo(404);
    }

    private Answer ask(String accept) {
        return send("auditor", "GET", path, BodyPublishers.noBody(), "Accept", accept);
    }
}
