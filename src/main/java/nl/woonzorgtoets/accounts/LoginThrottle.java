package nl.woonzorgtoets.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.woonzorgtoets.base.LastUsed;

/** Makes whoever guesses passwords wait longer and longer: from the fifth miss in a row one second, doubling up to a minute. */
public final class LoginThrottle {

    private static final int FREE = 5;
    private static final long LONGEST_SECONDS = 60;
    private static final int MOST = 10_000;

    private record Misses(int count, Instant until) {}

    private final Clock clock;
    private final Map<String, Misses> misses = LastUsed.map(MOST);

    public LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this visitor has to wait before the next try; zero when there is no need. */
    synchronized Duration wait(String visitor) {
        Misses missed = misses.get(visitor);
        Instant now = clock.instant();
        return missed == null || !missed.until().isAfter(now) ? Duration.ZERO : Duration.between(now, missed.until());
    }

    synchronized void missed(String visitor) {
        Misses before = misses.get(visitor);
        int count = before == null ? 1 : before.count() + 1;
        long seconds = count < FREE ? 0 : Math.min(LONGEST_SECONDS, 1L << Math.min(count - FREE, 6));
        misses.put(visitor, new Misses(count, clock.instant().plusSeconds(seconds)));
    }

    synchronized void succeeded(String visitor) {
        misses.remove(visitor);
    }
}
