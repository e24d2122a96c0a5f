package nl.woonzorgtoets.archive;

/** A case that has its place in line and counts for those after it, but is not kept before it is on disk. */
public interface TakenIn {

    /**
     * Waits for the disk.
     *
     * @throws StoreUnavailableException nothing is acknowledged; try again later, with the same key
     * @throws SnapshotGoneException nothing is kept: judge again, then hand it in again
     */
    KeptCase onDisk();
}
