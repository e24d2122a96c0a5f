package nl.woonzorgtoets.web.ui.dossiers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.TokenStreamLocation;

/** A file that is no dossier; the message tells whoever chose it what to do. */
final class NoDossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String NOT_JSON = "Dit bestand is geen dossier in JSON. Er is niets overgenomen.";

    private NoDossierException(String message) {
        super(message);
    }

    /** @param where reading stopped; null when that is not known */
    static NoDossierException unreadable(byte[] file, TokenStreamLocation where) {
        if (!isUtf8(file)) {
            return new NoDossierException(
                    "De letters in dit bestand zijn niet te lezen. Er is niets overgenomen. Is het wel een dossier, bewaar het dan opnieuw als UTF-8.");
        }
        return new NoDossierException(
                where == null || where.getLineNr() < 1
                        ? NOT_JSON
                        : NOT_JSON + " Het gaat mis op regel " + where.getLineNr() + ", teken " + where.getColumnNr()
                                + ".");
    }

    static NoDossierException empty() {
        return new NoDossierException("Dit bestand is leeg. Er is niets overgenomen.");
    }

    static NoDossierException other() {
        return new NoDossierException(NOT_JSON + " Het bevat wel JSON, maar geen onderdelen van een dossier.");
    }

    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
