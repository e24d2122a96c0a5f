package nl.woonzorgtoets.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.rulebook.NoActiveRulebookException;
import nl.woonzorgtoets.rulebook.WhichFrameworkException;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Shows a Dutch page for whatever goes wrong outside the API; the details go to the log. */
@Component
class PageErrors implements HandlerExceptionResolver, Ordered {

    private static final String KEPT =
            "Wat eerder als concept is bewaard, staat er nog. Staat er nog tekst in uw venster, ga dan terug met de knop van uw"
                    + " browser en kopieer die tekst.";
    private static final ModelAndView NOBODY_LISTENS = new ModelAndView();
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception e) {
        if (!PageWeb.isPage(request) || e instanceof AuthenticationException) {
            return null;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            LOG.debug("De lezer heeft de verbinding verbroken.");
            return NOBODY_LISTENS;
        }
        if (e instanceof WhichFrameworkException) {
            return new ModelAndView("redirect:" + KaderkeuzeController.PATH);
        }
        if (e instanceof CannotWriteException full) {
            return notKept(full);
        }
        if (e instanceof UncheckedIOException disk) {
            return notKept(CannotWriteException.ofData(disk.getCause()));
        }
        if (e instanceof UnreadableCaseException) {
            LOG.error("Een zaak is niet te lezen bij {}", request.getRequestURI(), e);
            return new ModelAndView(
                    ErrorText.VIEW, Map.of("fout", ErrorText.UNREADABLE), HttpStatus.INTERNAL_SERVER_ERROR);
        }
        if (e instanceof TooMuchWorkException) {
            LOG.warn("Een dossier vraagt te veel rekenwerk: {}", e.getMessage());
            ErrorText text = new ErrorText("Dit dossier kan zo niet worden beoordeeld", e.getMessage() + " " + KEPT);
            return new ModelAndView(ErrorText.VIEW, Map.of("fout", text), HttpStatus.valueOf(422));
        }
        if (e instanceof UnknownAddressException unknown) {
            return new ModelAndView(ErrorText.VIEW, Map.of("fout", unknown.told()), HttpStatus.BAD_REQUEST);
        }
        int status = status(e);
        if (status == 500) {
            LOG.error("Onverwachte fout bij {} {}", request.getMethod(), request.getRequestURI(), e);
        }
        return new ModelAndView(ErrorText.VIEW, Map.of("fout", ErrorText.of(status)), HttpStatus.valueOf(status));
    }

    private static ModelAndView notKept(CannotWriteException why) {
        LOG.error("Bewaren lukt niet", why);
        ErrorText text = new ErrorText("Er is niets bewaard", why.getMessage() + " " + KEPT);
        return new ModelAndView(ErrorText.VIEW, Map.of("fout", text), HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static int status(Exception e) {
        if (e instanceof ErrorResponse known) {
            return known.getStatusCode().value();
        }
        if (e instanceof TypeMismatchException || e instanceof MultipartException) {
            return 400;
        }
        if (e instanceof InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        }
        if (e instanceof AccessDeniedException) {
            return 403;
        }
        if (e instanceof RequestRejectedException) {
            return 400;
        }
        return e instanceof NoActiveRulebookException || e instanceof StoreUnavailableException ? 503 : 500;
    }
}
