package nl.woonzorgtoets.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.AtomicFiles;
import nl.woonzorgtoets.base.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Keeps drafts as files, one each; a file is there whole or not at all. */
public final class Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9._@-]{1,100}");
    private static final String EXTENSION = ".json";
    private static final String HANDED_IN = ".ingediend";

    private final Path folder;
    private final Clock clock;

    /** @param folder made when first needed */
    public Drafts(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A new draft of this account. */
    public Draft create(String account, Map<String, List<String>> answers) {
        byte[] id = new byte[8];
        RANDOM.nextBytes(id);
        return save(account, HexFormat.of().formatHex(id), answers, (String) null);
    }

    /**
     * Keeps what was typed, unless the draft has been changed from elsewhere since the form was made; then nothing is kept.
     *
     * @return whether it was kept
     */
    public synchronized boolean save(String account, String id, Map<String, List<String>> answers, Draft.Basis basis) {
        if (find(account, id).filter(draft -> draft.isChangedSince(basis)).isPresent()) {
            return false;
        }
        save(account, id, answers, basis.window());
        return true;
    }

    /** Keeps what was typed in place of what was kept before; returns after it is on disk. */
    private Draft save(String account, String id, Map<String, List<String>> answers, String window) {
        Draft draft = new Draft(id, clock.instant(), answers, window);
        write(account, id, EXTENSION, Json.MAPPER.writeValueAsBytes(draft));
        return draft;
    }

    private void write(String account, String id, String extension, byte[] content) {
        Path file = file(account, id, extension);
        try {
            AtomicFiles.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when this account has no such draft. */
    public Optional<Draft> find(String account, String id) {
        return ID.matcher(id).matches() ? read(file(account, id)) : Optional.empty();
    }

    /** The drafts of this account, last changed first. */
    public List<Draft> of(String account) {
        Path own = folder(account);
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(Draft::changed).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The draft is a case now: what is kept of it is only which. */
    public void handedIn(String account, String id, String nummer) {
        write(account, id, HANDED_IN, nummer.getBytes(StandardCharsets.UTF_8));
        delete(account, id);
    }

    /** The number of the case that this draft became; empty when it did not become one. */
    public Optional<String> became(String account, String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Path file = file(account, id, HANDED_IN);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String account, String id) {
        try {
            Files.deleteIfExists(file(account, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Draft> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Json.MAPPER.readValue(Files.readAllBytes(file), Draft.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            LOG.warn("Het concept {} kan niet worden gelezen en is overgeslagen.", file);
            return Optional.empty();
        }
    }

    private Path file(String account, String id) {
        return file(account, id, EXTENSION);
    }

    private Path file(String account, String id, String extension) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a draft");
        }
        return folder(account).resolve(id + extension);
    }

    private Path folder(String account) {
        if (!ACCOUNT.matcher(account).matches() || account.startsWith(".")) {
            throw new IllegalArgumentException("no name of a folder");
        }
        return folder.resolve(account);
    }
}
