package nl.woonzorgtoets.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The drafts that an account threw away last: they can be brought back. */
record ThrownAway(Path folder) {

    private static final String ENDING = ".weg";
    private static final int MOST = 5;

    void take(Path draft, String id, Instant now) throws IOException {
        if (Files.exists(draft)) {
            Files.setLastModifiedTime(draft, FileTime.from(now));
            Files.move(draft, file(id), StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path old : newestFirst().stream().skip(MOST).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /** Whether it was there to bring back. */
    boolean bringBack(String id, Path draft) throws IOException {
        if (!Files.exists(file(id)) || Files.exists(draft)) {
            return false;
        }
        Files.move(file(id), draft);
        return true;
    }

    List<Path> newestFirst() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(ENDING))
                    .sorted(Comparator.comparingLong((Path it) -> it.toFile().lastModified())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }
}
