package nl.woonzorgtoets.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that an address does not take, such as a slip of the pen, is said to be unknown wherever it is asked. */
class NothingInAnAddressIsPassedOverTest extends OpenPages {

    private static final Set<String> FILES = Set.of("/static/**", "/webjars/**");

    /** These say it beside what they take, so that what else was asked is still there to be put right. */
    private static final Set<String> SEARCHES = Set.of("/archief", "/archief/plannen", "/archief/herhalingen");

    @ParameterizedTest
    @MethodSource("pages")
    void onAnyPage(Permission page) {
        Browser browser = browser();
        page.roles().stream().findFirst().map(Role::account).ifPresent(browser::signIn);

        Browser.Page refused = browser.open(
                page.pattern().replaceAll("\\{\\*?[a-z]+}", "x") + "?van=2026-01-01&nietbekend=1&nietbekend=2");

        assertThat(refused.status()).isEqualTo(SEARCHES.contains(page.pattern()) ? 200 : 400);
        assertThat(refused.text()).contains("De parameter nietbekend bestaat hier niet.");
    }

    static Stream<Permission> pages() {
        return Permissions.TABLE.stream()
                .filter(it -> it.method().equals("GET"))
                .filter(it -> !it.pattern().startsWith("/api/"))
                .filter(it -> !FILES.contains(it.pattern()));
    }

    @ParameterizedTest
    @CsvSource({
        "beleid, /regels?zoekk=draagkracht, zoek",
        "beleid, /kader?gemente=HEERLEN, gemeente",
        "beleid, /kader/herkomst?paragraf=5.3, paragraaf",
        "auditor, /archief/wijken?kart=stand, kaart",
        "auditor, /archief/afwijkingen?jar=2026, jaar",
        "beoordelaar, /?Zoek=x, ",
    })
    void withTheNameThatWasMeant(String account, String address, String meant) {
        Browser.Page refused = signedIn(account).open(address);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Dit adres klopt niet");
        if (meant != null) {
            assertThat(refused.text()).contains("Bedoelt u " + meant + "?");
        } else {
            assertThat(refused.text()).doesNotContain("Bedoelt u");
        }
    }

    @Test
    void whatStandsInAFormIsNotInTheAddress() {
        assertThat(signedIn("beoordelaar").send("/dossiers", "wat dan ook", "1").status())
                .isEqualTo(200);
    }
}
