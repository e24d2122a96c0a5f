package nl.woonzorgtoets.archive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
