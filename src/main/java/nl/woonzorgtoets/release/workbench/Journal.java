package nl.woonzorgtoets.release.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.base.OwnerOnly;
import nl.woonzorgtoets.release.Author;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Who saved what when, one line each, only ever added to. A save is written down before it is done: whoever then finds the folder changed
 * can also find by whom.
 */
public final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private static final Set<OpenOption> APPENDING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

    private final Path file;

    /** A line: a save that begins, or ({@code bewerking} is null) that the one with this id did not come through. */
    private record JournalLine(String id, Save bewerking, String mislukt) {}

    public Journal(Path file) {
        this.file = file;
    }

    /** @param data where is kept what people do with a rules folder */
    public static Journal in(Path data) {
        return new Journal(data.resolve("bewerkingen.jsonl"));
    }

    /** Returns after it is on disk. */
    synchronized void begin(Save save) throws CannotWriteException {
        append(new JournalLine(save.id(), save, null));
    }

    synchronized void failed(Save save, String reason) throws CannotWriteException {
        append(new JournalLine(save.id(), null, reason));
    }

    /** Newest first; without those that failed. */
    public List<Save> all() {
        Map<String, Save> saves = new LinkedHashMap<>();
        for (JournalLine line : lines()) {
            if (line.bewerking() != null) {
                saves.put(line.id(), line.bewerking());
            } else {
                saves.remove(line.id());
            }
        }
        List<Save> newestFirst = new ArrayList<>(saves.values());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The last save that made the whole folder what it is under this hash. */
    public Optional<Save> of(String regelset) {
        return all().stream().filter(save -> regelset.equals(save.regelset())).findFirst();
    }

    /**
     * Who saved what lies in the folder under this hash, when the program stopped or the archive could not be written before it became active.
     *
     * @param lastActivation of a regelset of this folder; null when there was none
     */
    public Optional<Author> unreleased(String regelset, Instant lastActivation) {
        try {
            return all().stream()
                    .limit(1)
                    .filter(save -> save.regelset().equals(regelset))
                    .filter(save -> lastActivation == null
                            || Instant.parse(save.moment()).isAfter(lastActivation))
                    .map(Save::author)
                    .findFirst();
        } catch (UncheckedIOException e) {
            LOG.warn("De lijst van bewerkingen kan niet worden gelezen; wie bewaarde, komt niet in het archief.", e);
            return Optional.empty();
        }
    }

    /** The save that gave this file these bytes; empty when that did not happen here. */
    public Optional<Save> of(String path, String hash) {
        return all().stream()
                .filter(save -> save.bestanden().stream()
                        .anyMatch(saved -> saved.pad().equals(path) && Objects.equals(saved.nieuw(), hash)))
                .findFirst();
    }

    private void append(JournalLine line) throws CannotWriteException {
        try {
            write((Json.MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    private void write(byte[] line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // An earlier version left it open to others.
        OwnerOnly.shut(file);
        try (FileChannel channel = FileChannel.open(file, APPENDING, OwnerOnly.file(file))) {
            long end = channel.size();
            channel.position(end);
            if (end > 0 && !endsWithNewLine(channel, end)) {
                channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
            }
            ByteBuffer rest = ByteBuffer.wrap(line);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** After a crash the last line may be half. */
    private static boolean endsWithNewLine(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        return last.get(0) == '\n';
    }

    private List<JournalLine> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<JournalLine> lines = new ArrayList<>();
            for (String text : Files.readString(file).split("\n")) {
                read(text).ifPresent(lines::add);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<JournalLine> read(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Json.MAPPER.readValue(text, JournalLine.class));
        } catch (JacksonException e) {
            LOG.warn("Een regel in de lijst van bewerkingen kan niet worden gelezen en is overgeslagen.");
            return Optional.empty();
        }
    }
}
