package nl.woonzorgtoets.document.codec;

/** Bytes from an archive that are not a case this program can read. */
public final class UnreadableCaseException extends RuntimeException {

    public UnreadableCaseException(Throwable cause) {
        super("Deze archiefregel is geen leesbare beoordeling.", cause);
    }
}
