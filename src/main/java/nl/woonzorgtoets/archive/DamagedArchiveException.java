package nl.woonzorgtoets.archive;

/** What was kept is no longer what is there. */
public final class DamagedArchiveException extends RuntimeException {

    public DamagedArchiveException(String message) {
        super(message);
    }
}
