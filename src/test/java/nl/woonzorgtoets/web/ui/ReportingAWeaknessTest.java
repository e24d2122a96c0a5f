package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever finds a weakness reads, without an account, where to tell it: a text as RFC 9116 has it. */
class ReportingAWeaknessTest extends OpenPages {

    @Test
    void aStrangerReadsWhereToTellIt() {
        Browser.Page page = browser().open("/.well-known/security.txt");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("Contact: mailto:woonzorgtoets@example.org\n", "Preferred-Languages: nl, en\n")
                .containsPattern("(?m)^Expires: \\d{4}-\\d{2}-\\d{2}T23:59:59Z$")
                .contains("# Dit is nog het contact van het voorbeeld");
    }

    @Test
    void itSaysWhatTheSettingsSay() {
        String text = text(
                "ciso@heuvelland.nl", "https://heuvelland.nl/melden", "2027-06-30", "https://toets.heuvelland.nl/");

        assertThat(text.lines())
                .containsExactly(
                        "Contact: mailto:ciso@heuvelland.nl",
                        "Contact: https://heuvelland.nl/melden",
                        "Expires: 2027-06-30T23:59:59Z",
                        "Preferred-Languages: nl, en",
                        "Canonical: https://toets.heuvelland.nl/.well-known/security.txt");
        assertThat(List.of(text("ciso@heuvelland.nl", "http://heuvelland.nl", "2027-06-30", "http://toets.nl")
                        .split("\n")))
                .noneMatch(it -> it.contains("http://"));
    }

    @Test
    void aDayThatIsNoneIsSaidAtTheStart() {
        assertThatThrownBy(() -> text("a@b.nl", "", "volgend jaar", ""))
                .hasMessageContaining("woonzorgtoets.contact.geldig-tot")
                .hasMessageContaining("2027-10-31");
    }

    private static String text(String mail, String page, String until, String address) {
        return new SecurityTextController(mail, page, until, address).text().getBody();
    }
}
