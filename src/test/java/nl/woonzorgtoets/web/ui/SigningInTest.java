package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningInTest extends OpenPages {

    @Test
    void aStrangerIsAskedToSignInAndThenGetsWhatWasAskedFor() {
        Browser browser = browser();

        assertThat(browser.open("/").path()).isEqualTo("/inloggen");
        assertThat(browser.send("/inloggen", "account", "beleid", "wachtwoord", "geheim-beleid")
                        .path())
                .startsWith("/")
                .doesNotContain("inloggen");
    }

    @ParameterizedTest
    @CsvSource({"beoordelaar, Beoordelaar", "beleid, Beleidsmedewerker", "auditor, Auditor", "beheer, Beheerder"})
    void theHeaderSaysAsWhom(String account, String role) {
        assertThat(browser().signIn(account).text()).contains("Aangemeld als " + role, "Afmelden", "sha256:");
    }

    @Test
    void aWrongPasswordIsSaidInDutchWithoutSayingWhichPartWasWrong() {
        Browser browser = browser();
        browser.open("/inloggen");

        Browser.Page page = browser.send("/inloggen", "account", "beleid", "wachtwoord", "mis");

        assertThat(page.path()).isEqualTo("/inloggen?fout");
        assertThat(page.text()).contains("De naam of het wachtwoord klopt niet.");
    }

    @Test
    void theNameNeedNotBeTypedAgainAfterAMistakeAndIsNotShownToTheNext() {
        Browser browser = browser();
        browser.open("/inloggen");

        Browser.Page page = browser.send("/inloggen", "account", "a\"><b>", "wachtwoord", "mis");

        assertThat(page.html()).contains("value=\"a&quot;&gt;&lt;b&gt;\"");
        assertThat(browser.open("/inloggen").html()).doesNotContain("&lt;b&gt;");
    }

    @Test
    void whoWasAwayTooLongIsToldSo() {
        Browser browser = signedIn("auditor");
        browser.forgetSession();

        Browser.Page page = browser.open("/archief");

        assertThat(page.text()).contains("U bent niet meer aangemeld.").doesNotContain("Wat u net verstuurde");
        assertThat(browser().open("/").text()).doesNotContain("niet meer aangemeld");
    }

    @Test
    void afterSigningOutNothingIsOpen() {
        Browser browser = signedIn("auditor");

        assertThat(browser.send("/uitloggen").text()).contains("U bent afgemeld.");
        assertThat(browser.open("/").path()).isEqualTo("/inloggen");
    }

    @Test
    void whoSignedOutInAnotherWindowSignsInAgainAndNothingIsLost() {
        Browser browser = signedIn("beoordelaar");
        Browser.Page form = browser.send("/dossiers");
        String token = form.html().replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        browser.send("/uitloggen");

        Browser.Page login = browser.sendWithoutToken(form.path(), "zaak.zaaknummer", "Z-uitgelogd", "_csrf", token);

        assertThat(login.path()).isEqualTo("/inloggen?verlopen=bewaard");
        assertThat(login.text()).contains("U bent niet meer aangemeld.");
        assertThat(browser.send("/inloggen", "account", "beoordelaar", "wachtwoord", "geheim-beoordelaar")
                        .html())
                .contains("value=\"Z-uitgelogd\"");
    }

    @Test
    void whoIsNotSignedInAndSendsAFormOfElsewhereIsAskedToSignIn() {
        Browser.Page page = browser().sendWithoutToken("/dossiers", "_csrf", "verzonnen");

        assertThat(page.path()).isEqualTo("/inloggen?verlopen=kwijt");
    }

    @Test
    void theAddressOfThePageToSignInMayCarryAnything() {
        for (String query : new String[] {"wacht=x", "wacht=-1", "wacht=99999999999", "verlopen=x", "fout=&fout="}) {
            assertThat(browser().open("/inloggen?" + query).status()).as(query).isEqualTo(200);
        }
        assertThat(browser().open("/inloggen?wacht=7").text()).contains("Wacht 7 seconden");
    }

    @Test
    void whoWasOnTheWaySomewhereGoesOnHereWhateverHostWasAskedFor() {
        assertThat(PageSecurity.withinHere("https://evil.example:8443/archief?van=2026-01-01"))
                .isEqualTo("/archief?van=2026-01-01");
        assertThat(PageSecurity.withinHere("http://evil.example")).isEqualTo("/");
        assertThat(PageSecurity.withinHere("http://evil.example?a=b")).isEqualTo("/?a=b");
        assertThat(PageSecurity.withinHere("/archief")).isEqualTo("/archief");
    }

    @Test
    void aFileWithItsVersionInItsAddressIsKeptByTheBrowserAndPagesComeCompressed() {
        Browser browser = browser();
        String script = browser.open("/inloggen").html().replaceFirst("(?s).*src=\"(/webjars/[^\"]+)\".*", "$1");

        assertThat(script).matches("/webjars/htmx.org/[0-9.]+/dist/htmx.min.js");
        assertThat(browser.open(script).header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(browser.open("/webjars/htmx.org/dist/htmx.min.js").header("Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(browser.open("/inloggen", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithAPageThatSaysSo() {
        Browser browser = signedIn("auditor");

        Browser.Page page = browser.sendWithoutToken("/uitloggen");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Het formulier was verlopen");
        assertThat(browser.open("/").path()).isEqualTo("/");
    }

    @Test
    void nothingOnAPageMayComeFromElsewhere() {
        Browser.Page page = browser().open("/inloggen");

        assertThat(page.header("Content-Language")).isEqualTo("nl-NL");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.html()).doesNotContainPattern("(src|href)=\"(https?:)?//");
        assertThat(page.html()).doesNotContain(" style=", "<style", "onclick");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        Browser browser = browser();
        Browser.Page page = browser.open("/");

        assertThat(page.response().previousResponse().orElseThrow().headers().allValues("Set-Cookie"))
                .anyMatch(it -> it.startsWith("sessie=") && it.contains("HttpOnly") && it.contains("SameSite=Lax"));
    }

    @Test
    void stylesAndScriptsAreServedFromHere() {
        Browser browser = browser();
        for (String file : new String[] {
            "/static/toets.css",
            "/static/toets.js",
            "/static/formulier.js",
            "/static/onbewaard.js",
            "/static/kaart.js",
            "/static/regels.js",
            "/webjars/htmx.org/dist/htmx.min.js",
            "/static/voorbeeld-design-tokens/theme.css"
        }) {
            assertThat(browser.open(file).status()).as(file).isEqualTo(200);
        }
    }

    @Test
    void theThemeOfAMunicipalityCountsAtOnce() throws IOException {
        Browser browser = browser();
        assertThat(browser.open("/thema.css").html()).isEmpty();

        Files.writeString(data().resolve("theme.css"), ".heuvelland-theme { --utrecht-link-color: #060; }");

        assertThat(browser.open("/thema.css").html()).contains("--utrecht-link-color");
        assertThat(browser.open("/inloggen").html()).contains("class=\"voorbeeld-theme heuvelland-theme\"");
        Files.delete(data().resolve("theme.css"));
    }

    @Test
    void whatDoesNotExistIsSaidInDutch() {
        Browser.Page page = signedIn("beheer").open("/bestaat-niet");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Deze pagina bestaat niet");
        assertThat(browser().open("/geweigerd").path()).isEqualTo("/inloggen");
    }

    @Test
    void theApiKeepsItsOwnErrors() {
        Browser.Page page = browser().open("/api/v1/bestaat-niet");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
