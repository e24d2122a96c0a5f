package nl.woonzorgtoets.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the archive keeps what, under {@code woonzorgtoets.data}. */
record DataFolder(Path root) {

    Path database() {
        return root.resolve("archief.db");
    }

    Path writeAheadLog() {
        return root.resolve("archief.db-wal");
    }

    Path lock() {
        return root.resolve("archief.slot");
    }

    Path checkpoints() {
        return root.resolve("controlepunten");
    }

    Path keys() {
        return root.resolve("sleutels");
    }

    /** Whether something can be written here; false on a read-only disk. */
    boolean isWritable() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            return false;
        }
        return Files.isWritable(root) && (Files.notExists(database()) || Files.isWritable(database()));
    }
}
