package nl.woonzorgtoets.accounts;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords in a row; the next try has to wait. */
public final class TooManyTriesException extends AuthenticationException {

    private final long seconds;

    TooManyTriesException(Duration wait) {
        super("Te vaak een verkeerd wachtwoord.");
        this.seconds = Math.max(1, wait.toSeconds() + (wait.toNanosPart() > 0 ? 1 : 0));
    }

    /** Whole seconds until the next try. */
    public long seconds() {
        return seconds;
    }
}
