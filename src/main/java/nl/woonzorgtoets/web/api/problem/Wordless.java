package nl.woonzorgtoets.web.api.problem;

/** An exception for the log: where it happened, without the message, which may repeat what is in a dossier. */
final class Wordless extends Exception {

    private Wordless(Throwable original) {
        super(
                original.getClass().getName(),
                original.getCause() == null ? null : copy(original.getCause()),
                false,
                true);
        setStackTrace(original.getStackTrace());
    }

    static Throwable copy(Throwable original) {
        return new Wordless(original);
    }
}
