package nl.woonzorgtoets.release.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<String, Edit> byPath = new TreeMap<>();
        edits.of(account).forEach(edit -> byPath.put(edit.pad(), edit));
        return byPath;
    }

    void keep(String account, Edit edit) throws CannotWriteException {
        try {
            edits.write(account, Sha256.hex(edit.pad()), edit);
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    /** What can be brought back. */
    Optional<DroppedEdits> dropped(String account) {
        return dropped.find(account, LAST);
    }

    /** In place of what could be brought back before. */
    void remember(String account, DroppedEdits what) throws CannotWriteException {
        try {
            dropped.write(account, LAST, what);
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    void forgetDropped(String account) throws CannotWriteException {
        try {
            dropped.delete(account, LAST);
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    void drop(String account, String path) throws CannotWriteException {
        try {
            edits.delete(account, Sha256.hex(path));
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }
}
