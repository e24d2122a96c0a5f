package nl.woonzorgtoets.web.ui.personen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The administrator invites somebody, who chooses a password, works, loses it, and leaves. */
@ExtendWith(OutputCaptureExtension.class)
class InvitingAPersonTest extends OpenPages {

    private static final Pattern CODE = Pattern.compile("<code>([a-z2-9]{22})</code>");
    private static final String PASSWORD = "zeven kikkers in de sloot";

    @Autowired
    private Persons persons;

    @Test
    void fromInvitationToLeaving(CapturedOutput log) throws Exception {
        Browser admin = signedIn("beheer");
        admin.open("/personen");
        Browser.Page invited = admin.send(
                "/personen",
                "naam",
                "Noor El Idrissi",
                "functie",
                "adviseur wonen",
                "inlognaam",
                "noor",
                "rollen",
                "beleid",
                "rollen",
                "beoordelaar");
        String code = code(invited);
        assertThat(admin.open("/personen").html()).as("shown once").doesNotContain(code);

        Browser noor = browser();
        noor.open("/wachtwoord");
        assertThat(choose(noor, code, "kort").text()).contains("ten minste 12 tekens");
        assertThat(choose(noor, code, PASSWORD).path()).isEqualTo("/inloggen?gekozen");
        assertThat(signIn(noor, PASSWORD).text())
                .contains("Aangemeld als Noor El Idrissi, adviseur wonen")
                .contains("Afmelden");
        assertThat(noor.open("/regels").status()).as("by one role").isEqualTo(200);
        assertThat(noor.send("/dossiers").status()).as("and by the other").isEqualTo(200);
        assertThat(noor.open("/personen").status()).isEqualTo(403);
        assertThat(noor.open("/regels").text()).contains("Archief", "Regels").doesNotContain("Personen");

        String id = persons.idOf("noor").orElseThrow();
        admin.open("/personen");
        admin.send("/personen/" + id + "/rollen", "rollen", "beoordelaar");
        assertThat(noor.open("/archief").path())
                .as("other roles, other session")
                .startsWith("/inloggen");
        signIn(noor, PASSWORD);
        assertThat(noor.open("/regels").status()).isEqualTo(403);

        String again = code(admin.send("/personen/" + id + "/herstellen"));
        assertThat(noor.open("/archief").path()).startsWith("/inloggen");
        assertThat(signIn(noor, PASSWORD).path()).isEqualTo("/inloggen?fout");
        noor.open("/wachtwoord");
        choose(noor, again, PASSWORD + "!");
        signIn(noor, PASSWORD + "!");
        assertThat(noor.open("/archief").status()).isEqualTo(200);

        Browser.Page offered = noor.send("/account/codes");
        Matcher secret = Pattern.compile("<code>([A-Z2-7]{32})</code>").matcher(offered.html());
        assertThat(secret.find()).isTrue();
        assertThat(noor.send("/account/codes/aan", "eenmalig", "000000").text()).contains("Deze code klopt niet.");

        admin.send("/personen/" + id + "/intrekken");
        assertThat(noor.open("/archief").path()).startsWith("/inloggen");
        assertThat(admin.send("/personen/" + id + "/wissen").text())
                .contains("iemand van wie de naam is gewist (" + id + ")")
                .doesNotContain("Noor");
        assertThat(log.getAll())
                .as("what is secret or a name is in no log; who did what is, by number")
                .doesNotContain(code, again, secret.group(1), PASSWORD, "Noor", "noor")
                .contains("door=beheer actie=POST object=/personen/" + id + "/intrekken");
    }

    @Test
    void aSharedAccountHasNothingToChange() {
        Browser auditor = signedIn("auditor");

        assertThat(auditor.open("/account").text()).contains("Dit is een gedeeld account.");
        assertThat(auditor.send("/account/codes").text()).contains("niemand werkzaam");
    }

    @Test
    void whatIsWrongIsSaidAndNeedNotBeTypedAgain() {
        Browser admin = signedIn("beheer");
        admin.open("/personen");

        Browser.Page page = admin.send("/personen", "naam", "Piet Pieters", "functie", "jurist", "inlognaam", "p!");

        assertThat(page.text()).contains("Geef een inlognaam van 2 tot 60 tekens");
        assertThat(page.html()).contains("value=\"Piet Pieters\"");
        assertThat(persons.all()).noneMatch(it -> it.shown().contains("Piet"));
    }

    private static Browser.Page choose(Browser browser, String code, String password) {
        return browser.send(
                "/wachtwoord", "inlognaam", "noor", "code", code, "wachtwoord", password, "nogmaals", password);
    }

    private static Browser.Page signIn(Browser browser, String password) {
        browser.open("/inloggen");
        return browser.send("/inloggen", "account", "noor", "wachtwoord", password);
    }

    private static String code(Browser.Page page) {
        Matcher matcher = CODE.matcher(page.html());
        assertThat(matcher.find()).as(page.text()).isTrue();
        return matcher.group(1);
    }
}
