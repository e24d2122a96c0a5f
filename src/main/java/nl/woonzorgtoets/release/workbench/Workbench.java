package nl.woonzorgtoets.release.workbench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;

/** Where people edit the rules folder without anything counting yet: each account its own edits, kept until saved or dropped. */
public final class Workbench {

    private static final String NEVER_THERE = "";

    private final Path rules;
    private final Edits edits;

    public Workbench(Path rules, Edits edits) {
        this.rules = rules;
        this.edits = edits;
    }

    public synchronized WorkingCopy of(String account) {
        return WorkingCopy.of(RuleFiles.readWhatIsThere(rules), edits.of(account));
    }

    /** The files of which the edit is spoilt or too large, and does not count; one that is not in the folder by the name of what is kept. */
    public synchronized List<String> unreadable(String account) {
        List<String> names = edits.unreadable(account);
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, String> paths = new HashMap<>();
        RuleFiles.readWhatIsThere(rules).files().contents().keySet().forEach(it -> paths.put(Edits.nameOf(it), it));
        return names.stream().map(it -> paths.getOrDefault(it, it + ".json")).toList();
    }

    /** The mark by which {@link #keep} knows what a window was showing. */
    public static String mark(String shown) {
        return Sha256.hex(shown);
    }

    /**
     * Keeps what somebody typed in a file; returns after it is on disk.
     *
     * @param basis SHA-256 of the file on disk when the window was opened; empty when there was none
     * @param mark of the text that the window showed, see {@link #mark}
     */
    public synchronized KeepResult keep(String account, String path, String basis, String mark, String typed)
            throws CannotWriteException {
        WorkingCopy copy = of(account);
        Edit earlier = copy.edits().get(path);
        String now = LineEndings.shown(text(copy.bytes(path)));
        String fresh = LineEndings.shown(typed);
        if (mark(fresh).equals(mark)) {
            // Nothing was typed: an old window does not undo what others did since.
            return KeepResult.as(now);
        }
        if (earlier != null && !mark.equals(mark(now)) && !fresh.equals(now)) {
            return KeepResult.overtakenBy(now);
        }
        Optional<String> refusal = Editable.refusal(copy, path, fresh);
        if (refusal.isPresent()) {
            return KeepResult.refused(now, refusal.get());
        }
        String from = earlier != null ? earlier.basis() : basis.equals(NEVER_THERE) ? null : basis;
        String begin = earlier != null ? earlier.begin() : begin(copy, path, from);
        put(account, copy, new Edit(path, from, LineEndings.like(text(copy.onDisk(path)), typed), begin));
        return KeepResult.as(fresh);
    }

    /** A file that is not there yet; the refusal in Dutch when it may not be, or is there already. */
    public synchronized Optional<String> create(String account, String path, String text) throws CannotWriteException {
        WorkingCopy copy = of(account);
        if (copy.bytes(path) != null) {
            return Optional.of("Dit bestand bestaat al.");
        }
        Optional<String> refusal = Editable.refusalOfNew(copy, path, text);
        if (refusal.isEmpty()) {
            put(account, copy, new Edit(path, copy.hashOnDisk(path), text, null));
        }
        return refusal;
    }

    /** From saving on the file is no longer there, and neither are the examples of its rules. */
    public synchronized void delete(String account, String path) throws CannotWriteException {
        WorkingCopy copy = of(account);
        Optional<String> examples = RuleFilePair.examplesOf(path).filter(it -> copy.bytes(it) != null);
        edits.remember(account, examples.map(it -> List.of(path, it)).orElse(List.of(path)));
        if (examples.isPresent()) {
            deleteOne(account, examples.get(), copy);
        }
        deleteOne(account, path, copy);
    }

    /** The files that can be brought back as they were before they were taken away, or before their edits were dropped. */
    public synchronized List<String> canBringBack(String account) {
        return edits.canBringBack(account);
    }

    /** Brings them back; what somebody typed in since stays as it is. */
    public synchronized void bringBack(String account) throws CannotWriteException {
        edits.bringBack(account);
    }

    private void deleteOne(String account, String path, WorkingCopy copy) throws CannotWriteException {
        if (copy.onDisk(path) == null) {
            edits.drop(account, path);
        } else {
            Edit earlier = copy.edits().get(path);
            String basis = earlier == null ? copy.hashOnDisk(path) : earlier.basis();
            put(account, copy, new Edit(path, basis, null, null));
        }
    }

    /** The same text under another name, and so for the examples of its rules; the refusal in Dutch when that may not be. */
    public synchronized Optional<String> rename(String account, String path, String to) throws CannotWriteException {
        WorkingCopy copy = of(account);
        Optional<String> examples = RuleFilePair.examplesOf(path).filter(it -> copy.bytes(it) != null);
        Optional<String> examplesTo = examples.flatMap(it -> RuleFilePair.examplesOf(to));
        if (examplesTo.isPresent() && copy.bytes(examplesTo.get()) != null) {
            return Optional.of("Er is al een bestand " + examplesTo.get() + ". Kies een andere naam.");
        }
        Optional<String> refusal = renameOne(account, path, to);
        if (refusal.isEmpty() && examplesTo.isPresent()) {
            return renameOne(account, examples.get(), examplesTo.get());
        }
        return refusal;
    }

    private Optional<String> renameOne(String account, String path, String to) throws CannotWriteException {
        WorkingCopy copy = of(account);
        byte[] bytes = copy.bytes(path);
        String text = bytes == null ? null : LineEndings.decode(bytes);
        if (text == null) {
            return Optional.of("Dit bestand is geen tekst en kan hier geen andere naam krijgen.");
        }
        Optional<String> refusal = create(account, to, text);
        if (refusal.isEmpty()) {
            deleteOne(account, path, copy);
        }
        return refusal;
    }

    /** Forgets what was changed in this file; examples that came or went with their rules are forgotten with them. */
    public synchronized void drop(String account, String path) throws CannotWriteException {
        Map<String, Edit> open = edits.of(account);
        Edit edit = open.get(path);
        Edit examples = RuleFilePair.examplesOf(path).map(open::get).orElse(null);
        boolean together = edit != null
                && examples != null
                && (edit.isNew() && examples.isNew() || edit.isDeletion() && examples.isDeletion());
        if (edit != null && !edit.isDeletion()) {
            edits.remember(account, together ? List.of(path, examples.pad()) : List.of(path));
        }
        if (together) {
            edits.drop(account, examples.pad());
        }
        edits.drop(account, path);
    }

    public synchronized void dropAll(String account) throws CannotWriteException {
        List<String> paths = List.copyOf(edits.of(account).keySet());
        if (!paths.isEmpty()) {
            edits.remember(account, paths);
        }
        for (String path : paths) {
            edits.drop(account, path);
        }
    }

    /**
     * Somebody looked at what another saved meanwhile, and wants the own text on top of it.
     *
     * @param seen SHA-256 of what the other saved, as it was shown; empty when the file was gone
     */
    public synchronized void putOnTop(String account, String path, String seen) throws CannotWriteException {
        WorkingCopy copy = of(account);
        Edit edit = copy.edits().get(path);
        if (edit != null) {
            String basis = seen.equals(NEVER_THERE) ? null : seen;
            put(account, copy, new Edit(path, basis, edit.tekst(), begin(copy, path, basis)));
        }
    }

    /**
     * Somebody looked at what another saved meanwhile, and wants both changes; nothing happens when yet another text
     * lies in the folder by now.
     *
     * @param seen as in {@link #putOnTop}
     */
    public synchronized void putTogether(String account, String path, String seen) throws CannotWriteException {
        WorkingCopy copy = of(account);
        Optional<String> together = copy.together(path);
        if (together.isPresent() && seen.equals(copy.hashOnDisk(path))) {
            String theirs = text(copy.onDisk(path));
            put(account, copy, new Edit(path, seen, LineEndings.like(theirs, together.get()), theirs));
        }
    }

    /** The text of an earlier regelset, as an edit of what lies in the folder now. */
    public synchronized void takeBack(String account, String path, byte[] earlier) throws CannotWriteException {
        WorkingCopy copy = of(account);
        String text = LineEndings.decode(earlier);
        String now = copy.hashOnDisk(path);
        if (text != null && Editable.refusal(copy, path, text).isEmpty()) {
            put(account, copy, new Edit(path, now, text, begin(copy, path, now)));
        }
    }

    /** Null when another text lies in the folder by now. */
    private static String begin(WorkingCopy copy, String path, String basis) {
        return basis != null && basis.equals(copy.hashOnDisk(path)) ? text(copy.onDisk(path)) : null;
    }

    /** An edit that leaves the file as it is on disk is none. */
    private void put(String account, WorkingCopy copy, Edit edit) throws CannotWriteException {
        if (Objects.equals(edit.hash(), copy.hashOnDisk(edit.pad()))) {
            edits.drop(account, edit.pad());
        } else {
            edits.keep(account, edit);
        }
    }

    private static String text(byte[] bytes) {
        String text = bytes == null ? "" : LineEndings.decode(bytes);
        return text == null ? "" : text;
    }
}
