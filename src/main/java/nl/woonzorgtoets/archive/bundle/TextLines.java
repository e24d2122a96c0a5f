package nl.woonzorgtoets.archive.bundle;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file, of which one at a time is in memory; a line ends with a line feed and with nothing else. */
final class TextLines implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final InputStream text;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int length;

    TextLines(Path file) throws IOException {
        text = Files.newInputStream(file);
    }

    /** The next line that is whole; null when there is none. */
    String next() throws IOException {
        line.reset();
        while (length >= 0) {
            for (int i = at; i < length; i++) {
                if (chunk[i] == '\n') {
                    line.write(chunk, at, i - at);
                    at = i + 1;
                    return line.toString(StandardCharsets.UTF_8);
                }
            }
            line.write(chunk, at, length - at);
            at = 0;
            length = text.read(chunk);
        }
        return null;
    }

    /** After the last whole line: whether something stands behind it. */
    boolean isCutOff() {
        return line.size() > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
