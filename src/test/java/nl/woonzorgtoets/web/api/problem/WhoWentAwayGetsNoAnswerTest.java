package nl.woonzorgtoets.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WhoWentAwayGetsNoAnswerTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aCallerWhoHangsUpWhileTheAnswerIsWrittenIsNoFaultOfTheProgram() throws IOException {
        IOException hungUp = new ClientAbortException(new IOException("Broken pipe"));

        answer(new HttpMessageNotWritableException("Could not write JSON", hungUp));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void anAnswerThatCannotBeWrittenForAnotherReasonIs() throws IOException {
        answer(new HttpMessageNotWritableException("Could not write JSON", new IllegalStateException()));

        assertThat(response.getStatus()).isEqualTo(500);
    }

    private void answer(Exception e) throws IOException {
        new ApiErrors().other(e, new MockHttpServletRequest("POST", "/api/v1/beoordelingen"), response);
    }
}
