package nl.woonzorgtoets.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions this program was built as and with. */
final class Versions {

    private static final Properties VERSIONS = load();

    private Versions() {}

    static String of(String name) {
        return VERSIONS.getProperty(name);
    }

    private static Properties load() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/versies.properties")) {
            versions.load(in);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
