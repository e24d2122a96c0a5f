package nl.woonzorgtoets.release.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.AtomicFiles;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.base.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Keeps the unsaved edits of every account as files, one each: a reload, another session or a restart loses nothing. */
public final class Edits {

    private static final Logger LOG = LoggerFactory.getLogger(Edits.class);
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9_@-][a-zA-Z0-9._@-]{0,99}");
    private static final String EXTENSION = ".json";

    private final Path folder;

    /** @param folder made when first needed */
    public Edits(Path folder) {
        this.folder = folder;
    }

    /** By path. */
    SortedMap<String, Edit> of(String account) {
        SortedMap<String, Edit> edits = new TreeMap<>();
        Path own = folder(account);
        if (!Files.isDirectory(own)) {
            return edits;
        }
        try (Stream<Path> files = Files.list(own)) {
            files.filter(file -> file.toString().endsWith(EXTENSION))
                    .flatMap(file -> read(file).stream())
                    .forEach(edit -> edits.put(edit.pad(), edit));
            return edits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Edit> find(String account, String path) {
        return read(file(account, path));
    }

    void keep(String account, Edit edit) throws CannotWriteException {
        try {
            AtomicFiles.write(file(account, edit.pad()), Json.MAPPER.writeValueAsBytes(edit));
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    void drop(String account, String path) throws CannotWriteException {
        try {
            Files.deleteIfExists(file(account, path));
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    private static Optional<Edit> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Json.MAPPER.readValue(Files.readAllBytes(file), Edit.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            LOG.warn("De onbewaarde wijziging {} kan niet worden gelezen en is overgeslagen.", file);
            return Optional.empty();
        }
    }

    private Path file(String account, String path) {
        return folder(account).resolve(Sha256.hex(path) + EXTENSION);
    }

    private Path folder(String account) {
        if (!ACCOUNT.matcher(account).matches()) {
            throw new IllegalArgumentException("no name of a folder");
        }
        return folder.resolve(account);
    }
}
