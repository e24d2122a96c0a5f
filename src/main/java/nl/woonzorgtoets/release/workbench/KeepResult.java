package nl.woonzorgtoets.release.workbench;

/**
 * What became of keeping what somebody typed.
 *
 * @param text what is kept now, as a browser shows it
 * @param refusal why it could not be kept, in Dutch; null when it was
 * @param overtaken whether another window kept something else in the meantime; then {@code text} is that, and nothing was changed
 */
public record KeepResult(String text, String refusal, boolean overtaken) {

    static KeepResult as(String text) {
        return new KeepResult(text, null, false);
    }

    static KeepResult refused(String text, String why) {
        return new KeepResult(text, why, false);
    }

    static KeepResult overtakenBy(String text) {
        return new KeepResult(text, null, true);
    }

    public boolean done() {
        return refusal == null && !overtaken;
    }
}
