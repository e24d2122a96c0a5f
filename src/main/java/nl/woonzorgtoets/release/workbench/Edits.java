package nl.woonzorgtoets.release.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.woonzorgtoets.base.OwnDocuments;
import nl.woonzorgtoets.base.Sha256;

/** Keeps the unsaved edits of every account as files, one each: a reload, another session or a restart loses nothing. */
public final class Edits {

    private final OwnDocuments<Edit> edits;

    /** @param folder made when first needed */
    public Edits(Path folder) {
        this.edits = new OwnDocuments<>(folder, Edit.class);
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

    void drop(String account, String path) throws CannotWriteException {
        try {
            edits.delete(account, Sha256.hex(path));
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }
}
