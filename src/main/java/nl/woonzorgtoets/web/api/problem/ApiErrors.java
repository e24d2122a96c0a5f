package nl.woonzorgtoets.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import nl.woonzorgtoets.assessment.KeyReusedException;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.rulebook.NoActiveRulebookException;
import nl.woonzorgtoets.rulebook.WhichFrameworkException;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Says in Dutch what went wrong, and never more than the caller needs to know. */
@RestControllerAdvice
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
    private static final long SOON_SECONDS = 5;

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
        }
        ProblemWriter.write(request, response, problem(e, request));
    }

    private static Problem problem(Exception e, HttpServletRequest request) {
        if (e instanceof ProblemException known) {
            return known.problem();
        }
        if (e instanceof InvalidDossierException dossier) {
            return Problem.of(
                    ProblemKind.ONGELDIG_DOSSIER,
                    dossier.problems().stream().map(Fout::of).toList());
        }
        if (e instanceof WhichFrameworkException which) {
            Fout fout = Fout.in("kader", which.getMessage(), which.suggestion());
            return Problem.of(ProblemKind.ONGELDIG_VERZOEK, List.of(fout));
        }
        if (e instanceof KeyReusedException) {
            return Problem.of(ProblemKind.CONFLICT, e.getMessage());
        }
        if (e instanceof TooMuchWorkException) {
            return Problem.of(ProblemKind.NIET_TE_VERWERKEN, e.getMessage());
        }
        if (e instanceof NoActiveRulebookException || e instanceof StoreUnavailableException) {
            return Problem.of(ProblemKind.NIET_BESCHIKBAAR, e.getMessage()).retryAfter(SOON_SECONDS);
        }
        if (e instanceof HttpMessageNotReadableException
                || e instanceof InvalidParameterException
                || e instanceof RequestRejectedException) {
            return Problem.of(ProblemKind.ONGELDIG_VERZOEK);
        }
        return e instanceof ErrorResponse known
                ? Problem.of(ProblemKind.of(known.getStatusCode().value()))
                : ours(e, request);
    }

    /** What the log has to tell whoever mends it. */
    private static Problem ours(Exception e, HttpServletRequest request) {
        if (e instanceof EvaluatorsDisagreeException) {
            LOG.error("Inhoud met sha256 {}: {}", BodyLimit.sha256(request), e.getMessage());
            return Problem.of(ProblemKind.INTERNE_FOUT, e.getMessage());
        }
        LOG.error("Onverwachte fout bij {} {}", request.getMethod(), request.getRequestURI(), Wordless.copy(e));
        return Problem.of(ProblemKind.INTERNE_FOUT);
    }

    private static void copy(String name, String value, HttpServletResponse response) {
        if (name.equalsIgnoreCase(HttpHeaders.ALLOW) || name.equalsIgnoreCase(HttpHeaders.ACCEPT)) {
            response.setHeader(name, value);
        }
    }
}
