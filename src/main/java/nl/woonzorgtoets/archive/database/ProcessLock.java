package nl.woonzorgtoets.archive.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.woonzorgtoets.archive.ArchiveInUseException;

/** Only one process writes to an archive. The operating system lets go of the lock when that process ends, however it ends. */
public final class ProcessLock implements AutoCloseable {

    /** Asked first: closing a second channel on a file drops the lock that this process has through the first. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private ProcessLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    public static ProcessLock take(DataFolder data) throws IOException {
        Path folder = data.root().toRealPath();
        if (!HELD_HERE.add(folder)) {
            throw new ArchiveInUseException(data.root());
        }
        try {
            FileChannel channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new ProcessLock(folder, channel);
            }
            channel.close();
        } catch (IOException e) {
            HELD_HERE.remove(folder);
            throw e;
        }
        HELD_HERE.remove(folder);
        throw new ArchiveInUseException(data.root());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }
}
