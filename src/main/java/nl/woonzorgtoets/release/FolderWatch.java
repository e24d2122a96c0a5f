package nl.woonzorgtoets.release;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
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
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int LOOKS_BETWEEN_ROUNDS = 100;

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
        try {
            Files.walkFileTree(folder, new Seen(folder, files));
        } catch (IOException e) {
            files.put(folder, inMotion());
        }
        return new Look(files);
    }

    /** A file that vanishes while we look: the next look differs and decides. */
    private static String inMotion() {
        return "in beweging " + System.nanoTime();
    }

    /** An editor at work beside the files does not keep a change waiting, whatever it makes and takes away there. */
    private static final class Seen extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Map<Path, String> files;

        Seen(Path folder, Map<Path, String> files) {
            this.folder = folder;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return isLeftover(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes it) {
            if (!isLeftover(path)) {
                files.put(path, it.size() + " " + it.lastModifiedTime() + " " + it.fileKey());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (!isLeftover(path)) {
                files.put(path, inMotion());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, IOException failure) {
            if (failure != null) {
                files.put(path, inMotion());
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isLeftover(Path path) {
            return !path.equals(folder)
                    && RuleFiles.isLeftover(path.getFileName().toString());
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
