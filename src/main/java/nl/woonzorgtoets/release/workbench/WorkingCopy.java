package nl.woonzorgtoets.release.workbench;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.changes.LineDiff;
import nl.woonzorgtoets.release.changes.ThreeWayMerge;
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

    /** What the check says of it, after what could not be read from the folder at all. */
    public Checked checked(Checks checks) {
        return checks.of(files()).after(folder.meldingen());
    }

    /** The same; empty when this account asked for something newer in the meantime. */
    public Optional<Checked> checkedWhileTyping(Checks checks, String account) {
        return checks.whileTyping(account, files()).map(checked -> checked.after(folder.meldingen()));
    }

    /** What is to stand in this file; null when there is none. */
    public byte[] bytes(String path) {
        Edit edit = edits.get(path);
        return edit == null ? onDisk(path) : edit.bytes();
    }

    /** What is to stand in this file as a browser shows it; empty when there is none or it is no text. */
    public String text(String path) {
        return LineEndings.shown(bytes(path));
    }

    /** From what stands in this file on disk to what is to stand there. */
    public LineDiff difference(String path) {
        return LineDiff.between(LineEndings.shown(onDisk(path)), text(path));
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
        String theirs = onDisk(path) == null ? null : LineEndings.decode(onDisk(path));
        return edit == null || edit.begin() == null || edit.isDeletion() || theirs == null
                ? Optional.empty()
                : ThreeWayMerge.of(
                        LineEndings.shown(edit.begin()), LineEndings.shown(edit.tekst()), LineEndings.shown(theirs));
    }

    private static String hashOnDisk(RuleFiles.Reading folder, String path) {
        byte[] bytes = folder.files().contents().get(path);
        return bytes == null ? null : Sha256.hex(bytes);
    }
}
