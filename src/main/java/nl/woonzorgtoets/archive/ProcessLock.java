package nl.woonzorgtoets.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Only one process writes to an archive. The operating system lets go of the lock when that process ends, however it ends. */
final class ProcessLock implements AutoCloseable {

    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    static ProcessLock take(DataFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new ProcessLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // this same process has it open: in use all the same
        }
        channel.close();
        throw new ArchiveInUseException(folder.root());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
