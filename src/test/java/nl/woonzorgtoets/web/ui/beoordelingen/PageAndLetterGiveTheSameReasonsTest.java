package nl.woonzorgtoets.web.ui.beoordelingen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.decision.Mogelijk;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.report.Lezer;
import nl.woonzorgtoets.report.Report;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.web.ui.OpenPages;
import nl.woonzorgtoets.wording.telling.Said;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.HtmlUtils;

/** Of every verdict, with any number of reasons, page and letter say the same, in good Dutch. */
class PageAndLetterGiveTheSameReasonsTest extends OpenPages {

    private static final String BAD_DUTCH = "(?i)zijn één |één (signalen|voorwaarden|eisen|antwoorden|regels)|"
            + "(twee|drie) (signaal|voorwaarde|eis|antwoord|regel)\\b|\\bde (plan|oordeel|besluit|dossier)\\b|"
            + "\\bhet (gemeente|initiatiefnemer|wijk)\\b|\\bgeen signalen over|null|‘’|\\(\\)|\\.\\.|\\. \\.|,,|\\$\\{";

    @Autowired
    private List<ViewResolver> views;

    @Autowired
    private Reports reports;

    @Autowired
    private WebApplicationContext context;

    private MockHttpServletRequest request;

    @BeforeEach
    void anAssessorLooks() {
        request = new MockHttpServletRequest(context.getServletContext(), "GET", "/beoordelingen/2026-000001");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("beoordelaar", "", "ROLE_BEOORDELAAR"));
    }

    @AfterEach
    void andGoes() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    static Stream<Said> all() {
        return Said.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void pageAndLetterGiveTheSameReasons(Said said) throws Exception {
        Telling telling = Telling.of(said.document(), said.rulebook());
        String page = words(page(telling));
        String letter =
                words(reports.html(Report.about(said.document(), said.rulebook(), List.of()), "", "http://hier"));
        Told.Why why = telling.why();
        List<String> sentences = Stream.of(
                        List.of(why.lead(), telling.text()), why.further(), telling.meaning(), telling.next())
                .flatMap(List::stream)
                .toList();

        assertThat(sentences).allSatisfy(it -> assertThat(it).isNotBlank().endsWith("."));
        assertThat(Stream.concat(sentences.stream(), why.deciding().stream().map(Told.Deciding::text)))
                .allSatisfy(it -> {
                    String untilItsSource = it.substring(0, it.length() - 1);
                    assertThat(page).contains(untilItsSource);
                    assertThat(letter).contains(untilItsSource);
                });
        assertThat(String.join(" ", sentences)).doesNotContainPattern(BAD_DUTCH);
        assertThat(letter).doesNotContainPattern(BAD_DUTCH);
    }

    @ParameterizedTest
    @MethodSource("all")
    void asManyReasonsAreToldAsThereAre(Said said) {
        Told.Why why = Telling.of(said.document(), said.rulebook()).why();
        String all = why.lead() + " " + String.join(" ", why.further());

        switch (said.oordeel()) {
            case AANHOUDEN -> {
                assertThat(all.contains("spreken de regels elkaar tegen")).isEqualTo(said.contradiction());
                if (said.readable() || !said.contradiction()) {
                    assertThat(all.contains("over integriteit")).isEqualTo(said.many() > 0);
                }
                assertThat(all.contains("Er is één signaal over integriteit."))
                        .isEqualTo(said.many() == 1 && (said.readable() || !said.contradiction()));
            }
            case NEGATIEF, NEGATIEF_IN_BEGINSEL -> assertThat(why.deciding()).hasSize(said.many());
            case ONVOLLEDIG -> assertThat(all.contains("ntwoord")).isEqualTo(said.many() > 0);
            case POSITIEF, POSITIEF_ONDER_VOORWAARDEN -> {
                assertThat(all.contains("uitzondering")).isEqualTo(said.exception());
                assertThat(all.contains("onder het minimum")).isEqualTo(said.minimum() && said.readable());
            }
        }
    }

    private String page(Telling telling) throws Exception {
        Map<String, Object> model = new HashMap<>();
        model.put("verdict", telling);
        model.put("decisions", List.of());
        model.put("places", List.of());
        model.put("wijkcode", "");
        model.put("form", DecisionForm.empty());
        model.put("brieven", List.of());
        model.put("lezers", Lezer.values());
        model.put("mogelijk", new Mogelijk(EersteEditie.besluiten(), null, List.of(), List.of()));
        model.put("ingetrokken", List.of());
        model.put("intrekking", DecisionForm.empty());
        MockHttpServletResponse response = new MockHttpServletResponse();
        for (ViewResolver resolver : views) {
            var view = resolver.resolveViewName("beoordelingen/beoordeling", Locale.forLanguageTag("nl-NL"));
            if (view != null) {
                view.render(model, request, response);
                break;
            }
        }
        return response.getContentAsString();
    }

    private static String words(String html) {
        return HtmlUtils.htmlUnescape(
                        html.replaceAll("</?(strong|a|span)\\b[^>]*>", "").replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ");
    }
}
