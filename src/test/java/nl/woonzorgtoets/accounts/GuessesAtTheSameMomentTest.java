package nl.woonzorgtoets.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class GuessesAtTheSameMomentTest {

    @TempDir
    Path data;

    private LocalAuthentication door;

    @BeforeEach
    void anAccountWithAPassword() {
        Clock still = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC);
        door = new LocalAuthentication(
                Accounts.open(data, role -> "geheim"),
                new Persons(data, 1, still),
                new LoginThrottle(still),
                role -> Reach.ALL);
    }

    @Test
    void fromOneAddressAreTriedAsIfTheyCameOneByOne() throws Exception {
        assertThat(tried(IntStream.range(0, 150).mapToObj(i -> "192.0.2.1"))).isEqualTo(5);
    }

    @Test
    void fromFiftyAddressesTogetherAreNotTriedAll() throws Exception {
        assertThat(tried(IntStream.range(0, 200).mapToObj(i -> "192.0.2." + i % 50)))
                .isEqualTo(20);
    }

    @Test
    void theRightPasswordIsFineHoweverManyComeAtOnce() throws Exception {
        List<Callable<Boolean>> all = Stream.generate(() -> (Callable<Boolean>) () -> isLetIn("192.0.2.9", "geheim"))
                .limit(60)
                .toList();

        assertThat(results(all)).containsOnly(true);
    }

    /** How many of the guesses were really held against the password. */
    private long tried(Stream<String> addresses) throws Exception {
        List<Callable<Boolean>> guesses = addresses
                .map(address -> (Callable<Boolean>) () -> {
                    try {
                        return isLetIn(address, "gok");
                    } catch (BadCredentialsException e) {
                        return true;
                    } catch (TooManyTriesException e) {
                        return false;
                    }
                })
                .toList();
        return results(guesses).stream().filter(it -> it).count();
    }

    private boolean isLetIn(String address, String password) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated("beleid", password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return door.authenticate(attempt).isAuthenticated();
    }

    private static List<Boolean> results(List<Callable<Boolean>> all) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(50);
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> one : people.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
