package nl.woonzorgtoets.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import nl.woonzorgtoets.assessment.EvaluatorsDisagreeException;
import nl.woonzorgtoets.assessment.KeyReusedException;
import nl.woonzorgtoets.rulebook.NoActiveRulebookException;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Says in Dutch what went wrong, and never more than the caller needs to know. */
@RestControllerAdvice
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
    private static final long SOON_SECONDS = 5;

    @ExceptionHandler
    void problem(ProblemException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(request, response, e.problem());
    }

    @ExceptionHandler
    void dossier(InvalidDossierException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem = Problem.of(
                ProblemKind.ONGELDIG_DOSSIER,
                e.problems().stream().map(Fout::of).toList());
        ProblemWriter.write(request, response, problem);
    }

    @ExceptionHandler
    void keyReused(KeyReusedException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(request, response, Problem.of(ProblemKind.CONFLICT, e.getMessage()));
    }

    @ExceptionHandler({NoActiveRulebookException.class, StoreUnavailableException.class})
    void unavailable(RuntimeException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = Problem.of(ProblemKind.NIET_BESCHIKBAAR, e.getMessage());
        ProblemWriter.write(request, response, problem.retryAfter(SOON_SECONDS));
    }

    @ExceptionHandler(TooMuchWorkException.class)
    void tooMuchWork(RuntimeException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(request, response, Problem.of(ProblemKind.NIET_TE_VERWERKEN, e.getMessage()));
    }

    @ExceptionHandler
    void disagreement(EvaluatorsDisagreeException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.error("Inhoud met sha256 {}: {}", BodyLimit.sha256(request), e.getMessage());
        ProblemWriter.write(request, response, Problem.of(ProblemKind.INTERNE_FOUT, e.getMessage()));
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, InvalidParameterException.class})
    void unreadable(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(request, response, Problem.of(ProblemKind.ONGELDIG_VERZOEK));
    }

    /** What Spring Security throws is for Spring Security to answer. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler
    void other(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            LOG.debug("De aanvrager heeft de verbinding verbroken.");
            return;
        }
        if (e instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> copy(name, values.get(0), response));
            ProblemWriter.write(
                    request,
                    response,
                    Problem.of(ProblemKind.of(known.getStatusCode().value())));
            return;
        }
        LOG.error("Onverwachte fout bij {} {}", request.getMethod(), request.getRequestURI(), Wordless.copy(e));
        ProblemWriter.write(request, response, Problem.of(ProblemKind.INTERNE_FOUT));
    }

    private static void copy(String name, String value, HttpServletResponse response) {
        if (name.equalsIgnoreCase(HttpHeaders.ALLOW) || name.equalsIgnoreCase(HttpHeaders.ACCEPT)) {
            response.setHeader(name, value);
        }
    }
}
