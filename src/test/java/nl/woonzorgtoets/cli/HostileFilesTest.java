package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a rules folder or a dossier file: it is refused at its place, in no more memory than 64 MB above rest. */
class HostileFilesTest {

    private static final int REST_MB = 160;
    private static final int MOST_ABOVE_REST_MB = 64;

    @TempDir
    Path folder;

    @Test
    void aSoundFolderAndDossierNeedNoMoreThanRest() throws Exception {
        assertThat(within(REST_MB, "gewoon")).endsWith("klaar\n");
    }

    @Test
    void hostileOnesNeedLittleMore() throws Exception {
        assertThat(within(REST_MB + MOST_ABOVE_REST_MB, "vijandig")).endsWith("klaar\n");
    }

    private String within(int megabytes, String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName(),
                        what,
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }
}
