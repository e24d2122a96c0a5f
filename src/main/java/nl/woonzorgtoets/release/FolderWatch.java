package nl.woonzorgtoets.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.RuleFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that the rules folder changed and has come to rest.
 *
 * <p>It looks instead of listening: editors save by renaming, in halves and through links, and events miss some of those. Two
 * equal readings in a row, apart from each other, mean that nobody is writing. Now and then it offers the folder anyway, for a
 * change that left size and time alike.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int LOOKS_BETWEEN_ROUNDS = 40;

    /** Size, time and identity of every file; the contents are read only when this changes. */
    private record Look(Map<Path, String> files) {}

    private final Path folder;
    private final Runnable settled;
    private final Thread thread;
    private volatile boolean closed;

    /** @param settled called when the folder has changed and come to rest */
    public FolderWatch(Path folder, Runnable settled) {
        this.folder = folder;
        this.settled = settled;
        this.thread = new Thread(this::watch, "regels-volgen");
        this.thread.setDaemon(true);
    }

    /** Offers the folder at once, and from then on when it has changed. */
    public void start() {
        offer();
        thread.start();
    }

    private void watch() {
        // Nothing is handled yet: a change from before the first look counts too.
        Look handled = null;
        Look previous = look();
        int quiet = 0;
        while (!closed) {
            if (!pause()) {
                return;
            }
            Look now = look();
            boolean atRest = now.equals(previous);
            if (atRest && (!now.equals(handled) || ++quiet >= LOOKS_BETWEEN_ROUNDS)) {
                handled = now;
                quiet = 0;
                offer();
            }
            previous = now;
        }
    }

    private void offer() {
        try {
            settled.run();
        } catch (RuntimeException e) {
            LOG.error("De regelmap kon niet worden verwerkt; de actieve regelset blijft gelden.", e);
        }
    }

    private Look look() {
        Map<Path, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return new Look(files);
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !isLeftover(folder.relativize(path)))
                    .forEach(path -> files.put(path, signature(path)));
        } catch (IOException | UncheckedIOException e) {
            // A file that vanishes while we look: the next look differs and decides.
            files.put(folder, "in beweging " + System.nanoTime());
        }
        return new Look(files);
    }

    /** An editor at work beside the files does not keep a change waiting. */
    private static boolean isLeftover(Path path) {
        for (Path name : path) {
            if (RuleFiles.isLeftover(name.toString())) {
                return true;
            }
        }
        return false;
    }

    private static String signature(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
