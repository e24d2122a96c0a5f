package nl.woonzorgtoets.archive;

/** The archive cannot take a case now. After a failing disk it is not certain that nothing was kept: a retry with the same key is safe. */
public final class StoreUnavailableException extends RuntimeException {

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
