package nl.woonzorgtoets.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;

/** Files that are there whole or not at all. */
public final class AtomicFiles {

    private AtomicFiles() {}

    /** For the owner's eyes only; returns after it is on disk. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = aside(file, bytes, OwnerOnly.file(file));
        try {
            replace(aside, file);
        } catch (IOException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
    }

    /** On disk beside the file, under a hidden name that whoever reads the folder leaves out. */
    public static Path aside(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        Path aside = file.resolveSibling(".bewaren-" + UUID.randomUUID() + ".tmp");
        try (FileChannel channel =
                FileChannel.open(aside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
            return aside;
        } catch (IOException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
    }

    /** Puts what lies aside in the place of the file. */
    public static void replace(Path aside, Path file) throws IOException {
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        force(file.getParent());
    }

    /** The name in the folder has to survive a power cut too; not every system lets a folder be opened for it. */
    public static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
