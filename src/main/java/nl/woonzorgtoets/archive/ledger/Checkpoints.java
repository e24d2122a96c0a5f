package nl.woonzorgtoets.archive.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.AtomicFiles;

/** The folder of checkpoints, outside the database; copy it elsewhere to be able to notice a rewritten archive. */
public record Checkpoints(Path folder) {

    private static final String SUFFIX = ".txt";

    public void write(Checkpoint checkpoint) throws IOException {
        AtomicFiles.write(
                folder.resolve(String.format(Locale.ROOT, "%012d", checkpoint.size()) + SUFFIX),
                checkpoint.note().getBytes(StandardCharsets.UTF_8));
    }

    /** Smallest size first. */
    public List<Path> files() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    /** The newest, or one of size 0 when there is none. */
    Checkpoint newest() throws IOException {
        List<Path> files = files();
        return files.isEmpty()
                ? new Checkpoint(0, new MerkleTree().root(), new byte[0], new byte[0])
                : Checkpoint.parse(Files.readString(files.get(files.size() - 1)));
    }
}
