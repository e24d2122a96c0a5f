package nl.woonzorgtoets.release.workbench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Something could not be put on disk; the message says in Dutch what to do about it. */
public final class CannotWriteException extends Exception {

    private CannotWriteException(String message, IOException cause) {
        super(message, cause);
    }

    static CannotWriteException ofRules(IOException e) {
        return new CannotWriteException(reason("de map met regels", e), e);
    }

    public static CannotWriteException ofData(IOException e) {
        return new CannotWriteException(reason("de map met gegevens", e), e);
    }

    private static String reason(String where, IOException e) {
        String text = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason().toLowerCase(Locale.ROOT)
                : String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("no space") || text.contains("quota")) {
            return "De schijf is vol. Vraag de beheerder om ruimte te maken, en probeer het daarna opnieuw.";
        }
        if (e instanceof AccessDeniedException || text.contains("read-only") || text.contains("denied")) {
            return "Het programma mag niet schrijven in " + where
                    + ". Vraag de beheerder om dat toe te staan, en probeer het daarna opnieuw.";
        }
        return "Schrijven in " + where + " lukt niet. Meld het aan de beheerder, en probeer het daarna opnieuw.";
    }
}
