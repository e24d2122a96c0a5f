package nl.woonzorgtoets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** A second process is told at once what stands in its way, and not by a trace after the whole program was built. */
class BeforeItStartsTest {

    @TempDir
    Path data;

    @Test
    void anArchiveThatAnotherProcessHasIsSaidInOneSentence() {
        try (SqliteArchive running = SqliteArchive.open(data)) {
            assertThat(FirstLook.obstacle(settings(0)))
                    .hasValueSatisfying(it -> assertThat(it)
                            .contains("is al in gebruik door een ander programma", "woonzorgtoets.data")
                            .hasLineCount(1));
        }
        assertThat(FirstLook.obstacle(settings(0))).isEmpty();
        SqliteArchive.open(data).close();
    }

    @Test
    void soIsAPortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FirstLook.obstacle(settings(other.getLocalPort())))
                    .hasValueSatisfying(it -> assertThat(it).contains("Poort " + other.getLocalPort(), "server.port"));
        }
    }

    @Test
    void aFirstStartMeetsNoObstacleAndLeavesNothingBehind() {
        MockEnvironment first = settings(0);
        first.setProperty("woonzorgtoets.data", data.resolve("nieuw").toString());

        assertThat(FirstLook.obstacle(first)).isEmpty();
        assertThat(Files.exists(data.resolve("nieuw"))).isFalse();
    }

    private MockEnvironment settings(int port) {
        return new MockEnvironment()
                .withProperty("woonzorgtoets.data", data.toString())
                .withProperty("server.port", String.valueOf(port));
    }
}
