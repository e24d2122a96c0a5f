package nl.woonzorgtoets.web.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where filters and the container send an error. */
@Controller
class ErrorRoute implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorRoute.class);

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Tomcat comes here by itself with a body that it could not read.
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception e
                && ClientFaults.kind(e) == null) {
            LOG.error("Onverwachte fout buiten de API", Wordless.copy(e));
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : ProblemKind.NIET_GEVONDEN.status();
        ProblemWriter.write(request, response, Problem.of(ProblemKind.of(code)));
    }
}
