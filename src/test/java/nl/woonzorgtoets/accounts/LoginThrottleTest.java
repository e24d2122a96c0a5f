package nl.woonzorgtoets.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.LoginThrottle.Visitor;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final Visitor GUESSER = new Visitor("192.0.2.1", "beleid");
    private static final Visitor ANOTHER = new Visitor("192.0.2.2", "auditor");

    private Instant now = Instant.parse("2026-07-01T10:00:00Z");
    private final InstantSource source = () -> now;
    private final LoginThrottle throttle = new LoginThrottle(source.withZone(ZoneOffset.UTC));

    @Test
    void aTypingErrorCostsNothing() {
        miss(4);

        assertThat(throttle.wait(GUESSER)).isZero();
    }

    @Test
    void guessingTakesLongerAndLongerUpToAMinute() {
        miss(5);
        assertThat(throttle.wait(GUESSER)).isEqualTo(Duration.ofSeconds(1));
        miss(1);
        assertThat(throttle.wait(GUESSER)).isEqualTo(Duration.ofSeconds(2));
        miss(100);
        assertThat(throttle.wait(GUESSER)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void afterTheWaitAndTheRightPasswordAllIsForgotten() {
        miss(5);
        now = now.plusSeconds(1);
        assertThat(throttle.wait(GUESSER)).isZero();

        throttle.succeeded(GUESSER);
        miss(4);

        assertThat(throttle.wait(GUESSER)).isZero();
    }

    @Test
    void oneVisitorDoesNotHinderAnother() {
        miss(50);

        assertThat(throttle.wait(ANOTHER)).isZero();
    }

    @Test
    void manyAddressesTogetherGetNoMoreGuessesAtOneAccountThanOneNearlyDoes() {
        int tried = triedFrom(200, "beleid");

        assertThat(tried).isEqualTo(20);
        now = now.plusSeconds(3600);
        assertThat(triedFrom(200, "beleid")).isEqualTo(20);
        now = now.plusSeconds(60);
        assertThat(triedFrom(200, "beleid")).isEqualTo(1);
    }

    @Test
    void norAtAllAccountsTogether() {
        int tried = Stream.of("beoordelaar", "beleid", "auditor", "beheer", "onbekend")
                .mapToInt(account -> triedFrom(200, account))
                .sum();

        assertThat(tried).isEqualTo(60);
    }

    @Test
    void whoCameInFromHereBeforeIsNotHinderedByThem() {
        throttle.succeeded(GUESSER);
        triedFrom(200, "beleid");

        assertThat(throttle.wait(GUESSER)).isZero();
        assertThat(throttle.wait(new Visitor("192.0.2.1", "auditor"))).isZero();
        assertThat(throttle.wait(new Visitor("192.0.2.77", "beleid"))).isPositive();
    }

    /** How many guesses are let through when each of so many addresses guesses four times. */
    private int triedFrom(int addresses, String account) {
        int tried = 0;
        for (int i = 0; i < 4 * addresses; i++) {
            Visitor visitor = new Visitor("198.51.100." + i % addresses, account);
            if (throttle.wait(visitor).isZero()) {
                throttle.missed(visitor);
                tried++;
            }
        }
        return tried;
    }

    private void miss(int times) {
        for (int i = 0; i < times; i++) {
            throttle.missed(GUESSER);
        }
    }
}
