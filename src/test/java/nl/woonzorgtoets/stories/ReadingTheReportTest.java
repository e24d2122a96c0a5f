package nl.woonzorgtoets.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letter for the file and for the talk with the initiator. */
class ReadingTheReportTest extends Story {

    /** In milliseconds: the first PDF of a program loads the whole renderer, which a busy machine takes its time for. */
    private static final int FIRST_PDF = 60_000;

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"DESKTOP", "PHONE", "ZOOMED", "PHONE_WITHOUT_JAVASCRIPT"})
    void fromTheVerdictToTheLetterAndBack(Device device) {
        Person assessor = assessor(device).presses("ZorgVilla Prestige").presses("Indienen en beoordelen");
        String verdict = assessor.path();

        assessor.follows("Rapport lezen of afdrukken")
                .sees("Geachte lezer", "Waarom dit oordeel?")
                .photographs("letter");
        assessor.looksAt("Bewijs").photographs("evidence");

        APIResponse pdf = assessor.page()
                .context()
                .request()
                .get(
                        address() + verdict + "/rapport.pdf",
                        RequestOptions.create().setTimeout(FIRST_PDF));
        assertThat(pdf.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
        assessor.follows("Terug naar het oordeel").isAt(verdict);
    }
}
