package nl.woonzorgtoets.release.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.woonzorgtoets.base.OwnDocuments;
import nl.woonzorgtoets.base.Sha256;

/** Keeps the unsaved edits of every account as files, one each: a reload, another session or a restart loses nothing. */
public final class Edits {

    /** Twice the largest file, with its letters written out. */
    private static final long MOST_BYTES = 32_000_000;

    private static final String LAST = "laatste";

    private final OwnDocuments<Edit> edits;
    private final OwnDocuments<DroppedEdits> dropped;

    /** @param folder made when first needed */
    public Edits(Path folder) {
        this.edits = new OwnDocuments<>(folder, Edit.class, MOST_BYTES);
        this.dropped = new OwnDocuments<>(
                folder.resolveSibling(folder.getFileName() + "-weg"), DroppedEdits.class, 4 * MOST_BYTES);
    }

    /** By path. */
    SortedMap<String, Edit> of(String account) {
        return of(account, name -> {});
    }

    /** @param unreadable is told the name of each that is spoilt or too large, see {@link #nameOf} */
    private SortedMap<String, Edit> of(String account, Consumer<String> unreadable) {
        SortedMap<String, Edit> byPath = new TreeMap<>();
        edits.of(account, it -> it.pad() == null ? null : it, unreadable).forEach(it -> byPath.put(it.pad(), it));
        return byPath;
    }

    /** The names of those that cannot be read, in order. */
    List<String> unreadable(String account) {
        TreeSet<String> names = new TreeSet<>();
        of(account, names::add);
        return List.copyOf(names);
    }

    /** Under which name the edit of a file is kept. */
    static String nameOf(String path) {
        return Sha256.hex(path);
    }

    void keep(String account, Edit edit) throws CannotWriteException {
        try {
            edits.write(account, nameOf(edit.pad()), edit);
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    /** What there is of these files now can be brought back, in place of what could be before. */
    void remember(String account, List<String> paths) throws CannotWriteException {
        try {
            dropped.write(account, LAST, DroppedEdits.of(paths, of(account)));
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    List<String> canBringBack(String account) {
        return dropped.find(account, LAST)
                .map(it -> it.stillAsLeft(of(account)))
                .orElse(List.of());
    }

    /** As they were; what somebody typed in since stays as it is. */
    void bringBack(String account) throws CannotWriteException {
        List<String> paths = canBringBack(account);
        Optional<DroppedEdits> last = dropped.find(account, LAST);
        for (String path : paths) {
            drop(account, path);
        }
        for (Edit edit : last.map(DroppedEdits::edits).orElse(List.of())) {
            if (paths.contains(edit.pad())) {
                keep(account, edit);
            }
        }
        try {
            dropped.delete(account, LAST);
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    void drop(String account, String path) throws CannotWriteException {
        try {
            edits.delete(account, nameOf(path));
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }
}
