package nl.woonzorgtoets.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** What each account keeps for itself: a folder per account, in it a file of JSON per document. */
public final class OwnDocuments<T> {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDocuments.class);
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9_@-][a-zA-Z0-9._@-]{0,99}");
    private static final String EXTENSION = ".json";

    private final Path folder;
    private final Class<T> type;
    private final long mostBytes;

    /**
     * @param folder made when first needed
     * @param mostBytes a file that is larger is not read
     */
    public OwnDocuments(Path folder, Class<T> type, long mostBytes) {
        this.folder = folder;
        this.type = type;
        this.mostBytes = mostBytes;
    }

    /** All that can be read, in no order. */
    public List<T> of(String account) {
        return each(account, file -> read(file).stream());
    }

    /**
     * The same, holding on to no more of each than this.
     *
     * @param unreadable is told the name of each that cannot be read
     */
    public <R> List<R> of(String account, Function<T, R> what, Consumer<String> unreadable) {
        return each(account, file -> {
            Optional<R> found = read(file).map(what);
            if (found.isEmpty()) {
                unreadable.accept(nameOf(file));
            }
            return found.stream();
        });
    }

    private <R> List<R> each(String account, Function<Path, Stream<R>> of) {
        Path own = folder(account);
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .flatMap(of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - EXTENSION.length());
    }

    /** Empty when there is none, or when it cannot be read. */
    public Optional<T> find(String account, String name) {
        return read(file(account, name));
    }

    /** Returns after it is on disk. */
    public void write(String account, String name, T document) throws IOException {
        AtomicFiles.write(file(account, name), Json.MAPPER.writeValueAsBytes(document));
    }

    public void delete(String account, String name) throws IOException {
        Files.deleteIfExists(file(account, name));
    }

    /** @throws IllegalArgumentException no folder can have the name of this account */
    public Path folder(String account) {
        if (!ACCOUNT.matcher(account).matches()) {
            throw new IllegalArgumentException("no name of a folder");
        }
        return folder.resolve(account);
    }

    public Path file(String account, String name) {
        return folder(account).resolve(name + EXTENSION);
    }

    /** What stands in one of these files, also under another name; empty when it cannot be read. */
    public Optional<T> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            if (Files.size(file) > mostBytes) {
                throw new IOException("larger than " + mostBytes + " bytes");
            }
            return Optional.ofNullable(Json.MAPPER.readValue(Files.readAllBytes(file), type));
        } catch (IOException | JacksonException e) {
            LOG.warn("Het bestand {} kan niet worden gelezen en is overgeslagen.", file);
            return Optional.empty();
        }
    }
}
