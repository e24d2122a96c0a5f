package nl.woonzorgtoets.cli;

/** A command that was not given as it should. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
