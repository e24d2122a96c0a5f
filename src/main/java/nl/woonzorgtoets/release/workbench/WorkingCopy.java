package nl.woonzorgtoets.release.workbench;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.release.changes.Together;
import nl.woonzorgtoets.rulebook.RuleFiles;

/**
 * The rules folder as it is now, with somebody's unsaved edits on top.
 *
 * @param folder what lies on disk
 * @param edits by path; none that the folder already has
 */
public record WorkingCopy(RuleFiles.Reading folder, SortedMap<String, Edit> edits) {

    static WorkingCopy of(RuleFiles.Reading folder, Map<String, Edit> edits) {
        SortedMap<String, Edit> open = new TreeMap<>(edits);
        open.values().removeIf(edit -> Objects.equals(edit.hash(), hashOnDisk(folder, edit.pad())));
        return new WorkingCopy(folder, open);
    }

    /** The regelset as it would be after saving. */
    public RuleFiles files() {
        Map<String, byte[]> contents = new TreeMap<>(folder.files().contents());
        for (Edit edit : edits.values()) {
            if (edit.isDeletion()) {
                contents.remove(edit.pad());
            } else {
                contents.put(edit.pad(), edit.bytes());
            }
        }
        return new RuleFiles(contents);
    }

    /** What is to stand in this file; null when there is none. */
    public byte[] bytes(String path) {
        Edit edit = edits.get(path);
        return edit == null ? onDisk(path) : edit.bytes();
    }

    /** What stands in this file on disk; null when there is none. */
    public byte[] onDisk(String path) {
        return folder.files().contents().get(path);
    }

    /** The SHA-256 of this file on disk; null when there is none. */
    public String hashOnDisk(String path) {
        return hashOnDisk(folder, path);
    }

    /** Whether somebody else saved this file after the edit was begun. */
    public boolean isOvertaken(Edit edit) {
        return !Objects.equals(edit.basis(), hashOnDisk(edit.pad()));
    }

    public Collection<Edit> overtaken() {
        return edits.values().stream().filter(this::isOvertaken).toList();
    }

    /** The edit and what somebody else saved meanwhile in one text; empty when both are about the same lines. */
    public Optional<String> together(String path) {
        Edit edit = edits.get(path);
        String theirs = onDisk(path) == null ? null : Typed.decode(onDisk(path));
        return edit == null || edit.begin() == null || edit.isDeletion() || theirs == null
                ? Optional.empty()
                : Together.of(Typed.shown(edit.begin()), Typed.shown(edit.tekst()), Typed.shown(theirs));
    }

    private static String hashOnDisk(RuleFiles.Reading folder, String path) {
        byte[] bytes = folder.files().contents().get(path);
        return bytes == null ? null : Sha256.hex(bytes);
    }
}
