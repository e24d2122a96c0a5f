package nl.woonzorgtoets.archive;

/** A case was judged beside another that could not be kept after all: judge it again. */
public final class SnapshotGoneException extends RuntimeException {

    public SnapshotGoneException() {
        super("een zaak die meetelde, is toch niet bewaard");
    }
}
