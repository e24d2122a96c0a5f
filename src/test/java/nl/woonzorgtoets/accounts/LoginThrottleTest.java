package nl.woonzorgtoets.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private Instant now = Instant.parse("2026-07-01T10:00:00Z");
    private final InstantSource source = () -> now;
    private final LoginThrottle throttle = new LoginThrottle(source.withZone(ZoneOffset.UTC));

    @Test
    void aTypingErrorCostsNothing() {
        miss(4);

        assertThat(throttle.wait("a")).isZero();
    }

    @Test
    void guessingTakesLongerAndLongerUpToAMinute() {
        miss(5);
        assertThat(throttle.wait("a")).isEqualTo(Duration.ofSeconds(1));
        miss(1);
        assertThat(throttle.wait("a")).isEqualTo(Duration.ofSeconds(2));
        miss(100);
        assertThat(throttle.wait("a")).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void afterTheWaitAndTheRightPasswordAllIsForgotten() {
        miss(5);
        now = now.plusSeconds(1);
        assertThat(throttle.wait("a")).isZero();

        throttle.succeeded("a");
        miss(4);

        assertThat(throttle.wait("a")).isZero();
    }

    @Test
    void oneVisitorDoesNotHinderAnother() {
        miss(50);

        assertThat(throttle.wait("b")).isZero();
    }

    private void miss(int times) {
        for (int i = 0; i < times; i++) {
            throttle.missed("a");
        }
    }
}
