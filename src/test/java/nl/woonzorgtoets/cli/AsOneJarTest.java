package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Packed as one jar by whoever likes that better, the program is loaded by another class loader than that of the threads of the JDK's own pool. */
class AsOneJarTest {

    @Test
    void theFirstThatIsJudgedMayBeOnAThreadOfAPool() throws Exception {
        ClassLoader ofTheJdk = ClassLoader.getPlatformClassLoader();
        URL[] parts = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(AsOneJarTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader ours = new URLClassLoader(parts, ofTheJdk)) {
            var pool = Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task);
                thread.setContextClassLoader(ofTheJdk);
                return thread;
            });
            var run = ours.loadClass(Cli.class.getName()).getMethod("run", String[].class);

            var code = pool.submit(
                    () -> run.invoke(null, (Object) new String[] {"regels", "voorbeelden", "src/kaders/svoh"}));

            assertThat(code.get()).isEqualTo(0);
            pool.shutdown();
        }
    }

    private static URL url(String part) {
        try {
            return Path.of(part).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
