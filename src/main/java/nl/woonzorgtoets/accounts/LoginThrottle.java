package nl.woonzorgtoets.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.LastUsed;

/**
 * Makes whoever guesses passwords wait: from one address for one account longer and longer, from the fifth miss in a row one second,
 * doubling up to a minute; and from all addresses together after so many misses a few a minute, for one account and for all. Who came
 * in from an address before is not hindered by what happens at other addresses.
 */
public final class LoginThrottle {

    private static final int FREE = 5;
    private static final long LONGEST_SECONDS = 60;
    private static final int MOST = 10_000;
    private static final String EVERY_ACCOUNT = "";

    /** @param address where the guess came from */
    record Visitor(String address, String account) {}

    private record Misses(int count, Instant until) {}

    private final Clock clock;
    private final Map<Visitor, Misses> misses = LastUsed.map(MOST);
    private final Map<Visitor, Boolean> cameIn = LastUsed.map(MOST);
    private final Together account = new Together(20, Duration.ofMinutes(1));
    private final Together all = new Together(60, Duration.ofSeconds(20));

    public LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this visitor has to wait before the next try; zero when there is no need. */
    synchronized Duration wait(Visitor visitor) {
        Instant now = clock.instant();
        Misses own = misses.get(visitor);
        Instant ready = own == null ? now : own.until();
        if (cameIn.get(visitor) == null) {
            ready = Stream.of(ready, account.ready(visitor.account()), all.ready(EVERY_ACCOUNT))
                    .max(Instant::compareTo)
                    .orElseThrow();
        }
        return ready.isAfter(now) ? Duration.between(now, ready) : Duration.ZERO;
    }

    synchronized void missed(Visitor visitor) {
        Instant now = clock.instant();
        Misses before = misses.get(visitor);
        int count = before == null ? 1 : before.count() + 1;
        long seconds = count < FREE ? 0 : Math.min(LONGEST_SECONDS, 1L << Math.min(count - FREE, 6));
        misses.put(visitor, new Misses(count, now.plusSeconds(seconds)));
        account.missed(visitor.account(), now);
        all.missed(EVERY_ACCOUNT, now);
    }

    synchronized void succeeded(Visitor visitor) {
        misses.remove(visitor);
        cameIn.put(visitor, true);
    }

    /** Misses of everybody together: so many at once, and from then on one in so long. */
    private static final class Together {

        private final Duration atOnce;
        private final Duration each;
        private final Map<String, Instant> forgotten = LastUsed.map(MOST);

        private Together(int most, Duration each) {
            this.atOnce = each.multipliedBy(most);
            this.each = each;
        }

        private Instant ready(String key) {
            Instant last = forgotten.get(key);
            return last == null ? Instant.MIN : last.minus(atOnce).plus(each);
        }

        private void missed(String key, Instant now) {
            Instant before = forgotten.getOrDefault(key, now);
            Instant after = (before.isAfter(now) ? before : now).plus(each);
            Instant last = now.plus(atOnce);
            forgotten.put(key, after.isAfter(last) ? last : after);
        }
    }
}
