package nl.woonzorgtoets.archive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.woonzorgtoets.base.OwnerOnly;

/** Where the archive keeps what, under {@code woonzorgtoets.data}. */
public record DataFolder(Path root) {

    public Path database() {
        return root.resolve("archief.db");
    }

    public Path writeAheadLog() {
        return root.resolve("archief.db-wal");
    }

    Path lock() {
        return root.resolve("archief.slot");
    }

    public Path checkpoints() {
        return root.resolve("controlepunten");
    }

    public Path keys() {
        return root.resolve("sleutels");
    }

    /** What is kept is for the owner of the program to read, and for nobody else on this machine; SQLite does as its database does. */
    public void shut() throws IOException {
        if (Files.notExists(database())) {
            Files.createFile(database(), OwnerOnly.file(database()));
        }
        for (Path file : List.of(database(), writeAheadLog(), sharedMemory(), lock())) {
            OwnerOnly.shut(file);
        }
    }

    private Path sharedMemory() {
        return root.resolve("archief.db-shm");
    }

    /** Whether something can be written here; false on a read-only disk. */
    public boolean isWritable() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            return false;
        }
        return Files.isWritable(root) && (Files.notExists(database()) || Files.isWritable(database()));
    }
}
