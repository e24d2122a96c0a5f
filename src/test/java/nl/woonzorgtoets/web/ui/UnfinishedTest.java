package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** What is remembered of somebody who has not signed in, and how little. */
class UnfinishedTest extends OpenPages {

    private final Unfinished unfinished = new Unfinished();

    @Test
    void aFormIsRememberedForMinutesAndNotForHours() {
        MockHttpServletRequest form = form(100);

        unfinished.saveRequest(form, new MockHttpServletResponse());

        assertThat(isKept(form)).isTrue();
        assertThat(form.getSession().getMaxInactiveInterval()).isEqualTo(300);
    }

    @Test
    void aFormThatIsTooLargeOrHasAFileOrNoLengthIsNot() {
        MockHttpServletRequest large = form(Unfinished.MOST_BYTES + 1);
        MockHttpServletRequest file = form(100);
        file.setContentType(MediaType.MULTIPART_FORM_DATA_VALUE);
        MockHttpServletRequest endless = new MockHttpServletRequest("POST", "/dossiers/1") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        endless.setContentType(MediaType.APPLICATION_FORM_URLENCODED_VALUE);

        for (MockHttpServletRequest request : List.of(large, file, endless)) {
            unfinished.saveRequest(request, new MockHttpServletResponse());
            assertThat(isKept(request)).isFalse();
        }
    }

    @Test
    void aFloodOfFormsPushesOutTheOldestAndKeepsNoMoreThanItMay() {
        List<MockHttpServletRequest> forms = new ArrayList<>();
        for (int i = 0; i < Unfinished.MOST_FORMS + 10; i++) {
            MockHttpServletRequest form = form(100);
            unfinished.saveRequest(form, new MockHttpServletResponse());
            forms.add(form);
        }

        assertThat(forms.stream().filter(this::isKept)).hasSize(Unfinished.MOST_FORMS);
        assertThat(isKept(forms.get(0))).isFalse();
        assertThat(isKept(forms.get(forms.size() - 1))).isTrue();
    }

    @Test
    void aLargeFormThatIsSentAfterTheSessionEndedLeadsToSigningInAndNoFurther() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();
        browser.forgetSession();

        Browser.Page login =
                browser.send(path, "zaak.zaaknummer", "Z-groot", "vulling", "x".repeat(Unfinished.MOST_BYTES));
        assertThat(login.text()).contains("Wat u net verstuurde, is niet aangekomen.");
        Browser.Page back = browser.send("/inloggen", "account", "beoordelaar", "wachtwoord", "geheim-beoordelaar");

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.path()).isEqualTo("/");
        assertThat(browser.open(path).html()).doesNotContain("Z-groot");
    }

    private boolean isKept(MockHttpServletRequest request) {
        return unfinished.getRequest(request, new MockHttpServletResponse()) != null;
    }

    private static MockHttpServletRequest form(int bytes) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/dossiers/1");
        request.setSession(new MockHttpSession());
        request.setContentType(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        request.setContent("x".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
        return request;
    }
}
