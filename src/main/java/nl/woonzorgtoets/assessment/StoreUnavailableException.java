package nl.woonzorgtoets.assessment;

/** The archive cannot take a case now; nothing was kept. */
public final class StoreUnavailableException extends RuntimeException {

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
