package nl.woonzorgtoets.web.api;

import jakarta.servlet.http.HttpServletRequest;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.audit.SecretsGiven;
import org.springframework.stereotype.Component;

/** A kept case as far as whoever asks may know it: all of it on the side that judges, and that it was told is in the log. */
@Component
class ForWhoever {

    private final Rulebooks rulebooks;

    ForWhoever(RulebookShelf shelf) {
        this.rulebooks = Rulebooks.on(shelf);
    }

    CaseDocument asks(HttpServletRequest request, KeptCase kept) {
        CaseDocument document = kept.document(rulebooks);
        Secrecy secrecy = Secrecy.of(
                document,
                rulebooks.find(document.assessment().evidence().regelset()).orElse(null));
        if (!request.isUserInRole(Role.BEOORDELAAR.authority())) {
            return secrecy.inPublic(document);
        }
        if (secrecy.applies()) {
            SecretsGiven.with(request);
        }
        return document;
    }
}
