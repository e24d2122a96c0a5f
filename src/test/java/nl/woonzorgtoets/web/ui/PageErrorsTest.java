package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

@ExtendWith(OutputCaptureExtension.class)
class PageErrorsTest {

    private final MockHttpServletRequest download =
            new MockHttpServletRequest("GET", "/beoordelingen/2026-000001/rapport.pdf");

    @Test
    void aReaderWhoBreaksOffADownloadIsNoErrorOfOurs(CapturedOutput log) {
        ModelAndView page = answer(new ClientAbortException(new IOException("Broken pipe")));

        assertThat(page.isEmpty()).isTrue();
        assertThat(log).doesNotContain("ERROR");
    }

    @Test
    void anythingElseIsLoggedAndShown(CapturedOutput log) {
        ModelAndView page = answer(new IOException("De schijf antwoordt niet"));

        assertThat(page.getViewName()).isEqualTo(ErrorText.VIEW);
        assertThat(log).contains("Onverwachte fout bij GET /beoordelingen/2026-000001/rapport.pdf");
    }

    @Test
    void aFullDiskIsSaidWithWhatToDo(CapturedOutput log) {
        ModelAndView page = answer(new UncheckedIOException(
                new FileSystemException("concepten/nina/1.json", null, "No space left on device")));

        assertThat(page.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(page.getModel().get("fout").toString())
                .contains("Er is niets bewaard", "De schijf is vol. Vraag de beheerder om ruimte te maken");
        assertThat(log).contains("No space left on device");
    }

    @Test
    void whatCannotBeReadIsNoFaultOfOurs() {
        assertThat(answer(new TypeMismatchException("x", Integer.class)).getStatus())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer(new MultipartException("geen bestand")).getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private ModelAndView answer(Exception e) {
        return new PageErrors().resolveException(download, new MockHttpServletResponse(), null, e);
    }
}
