package nl.woonzorgtoets.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.audit.SecretsGiven;
import org.springframework.stereotype.Component;

/** Cases as far as whoever asks may know them: all of one on the side that judges, and that it was told is in the log. */
@Component
record CaseAccess(Archive archive, RulebookShelf shelf) {

    KeptCase find(String nummer) {
        return archive.find(nummer)
                .orElseThrow(() -> ProblemException.notFound("Er is geen beoordeling met dit nummer."));
    }

    CaseDocument find(String nummer, HttpServletRequest request) {
        return told(find(nummer), request);
    }

    /** All of a case that was found, or what of it everybody may know. */
    CaseDocument told(KeptCase kept, HttpServletRequest request) {
        CaseDocument document = kept.document(shelf::readable);
        return request.isUserInRole(Role.BEOORDELAAR.authority())
                ? all(document, request)
                : secrecy(document).inPublic(document);
    }

    /** What people decided on it, oldest first. */
    List<Besluit> decisions(KeptCase kept, HttpServletRequest request) {
        List<Besluit> decisions = archive.decisions(kept.nummer());
        if (decisions.isEmpty()) {
            return decisions;
        }
        Secrecy secrecy = secrecy(kept);
        if (!request.isUserInRole(Role.BEOORDELAAR.authority())) {
            return decisions.stream().map(it -> it.asFarAs(secrecy)).toList();
        }
        if (decisions.stream().anyMatch(it -> !it.asFarAs(secrecy).equals(it))) {
            SecretsGiven.with(request);
        }
        return decisions;
    }

    /** Why it counts no more; empty while it does. */
    Optional<Intrekking> withdrawal(KeptCase kept, HttpServletRequest request) {
        Optional<Intrekking> found = archive.withdrawal(kept.nummer());
        return found.isEmpty() || request.isUserInRole(Role.BEOORDELAAR.authority())
                ? found
                : found.map(it -> it.asFarAs(secrecy(kept)));
    }

    /** Empty when nobody can read it. */
    Optional<CaseDocument> read(KeptCase kept) {
        try {
            return Optional.of(kept.document(shelf::readable));
        } catch (UnreadableCaseException e) {
            return Optional.empty();
        }
    }

    /** For who may know all of it. */
    CaseDocument all(CaseDocument document, HttpServletRequest request) {
        if (secrecy(document).applies()) {
            SecretsGiven.with(request);
        }
        return document;
    }

    private Secrecy secrecy(KeptCase kept) {
        try {
            return secrecy(kept.document(shelf::readable));
        } catch (UnreadableCaseException e) {
            return Secrecy.UNKNOWN;
        }
    }

    private Secrecy secrecy(CaseDocument document) {
        return Secrecy.of(
                document,
                shelf.readable(document.assessment().evidence().regelset())
                        .map(document.assessment().evidence()::van)
                        .orElse(null));
    }
}
