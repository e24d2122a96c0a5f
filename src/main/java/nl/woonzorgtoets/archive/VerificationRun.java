package nl.woonzorgtoets.archive;

import java.time.Instant;

/**
 * One check of the whole archive.
 *
 * @param door account that asked for it
 * @param checked how many entries were checked until now
 * @param total how many there were when it began
 * @param ended null while it runs
 * @param verification null while it runs, and when it could not be ended
 */
public record VerificationRun(
        String door, long checked, long total, Instant began, Instant ended, Verification verification) {

    public boolean isRunning() {
        return ended == null;
    }
}
