package nl.woonzorgtoets.release.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.woonzorgtoets.release.Author;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.KnownDossiers;
import nl.woonzorgtoets.release.Proposal;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.release.ReleaseResult;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.model.Melding;

/** Puts somebody's edits into the rules folder, all or none and never over what another saved meanwhile, and proposes them with their author. */
public final class Saving {

    private final Path rules;
    private final Workbench workbench;
    private final Checks checks;
    private final Journal journal;
    private final Release release;
    private final Clock clock;

    public Saving(Path rules, Workbench workbench, Checks checks, Journal journal, Release release, Clock clock) {
        this.rules = rules;
        this.workbench = workbench;
        this.checks = checks;
        this.journal = journal;
        this.release = release;
        this.clock = clock;
    }

    /**
     * @param shown hash of the whole regelset as the author saw it before saving
     * @param evenIfUnsound whether the author means to save what will be refused
     * @param evenIfShifted whether the author means the known dossiers to come out as they will, and what is gone to be gone
     */
    public synchronized SaveResult save(Author author, String shown, boolean evenIfUnsound, boolean evenIfShifted)
            throws CannotWriteException {
        WorkingCopy copy = workbench.of(author.account());
        List<String> overtaken = copy.overtaken().stream().map(Edit::pad).toList();
        if (!overtaken.isEmpty()) {
            return new SaveResult.Overtaken(overtaken);
        }
        if (copy.edits().isEmpty()) {
            return new SaveResult.Nothing();
        }
        RuleFiles files = copy.files();
        if (!files.hash().equals(shown)) {
            return new SaveResult.NotWhatWasShown();
        }
        Checked checked = copy.checked(checks);
        if (!checked.isSound() && !evenIfUnsound) {
            return new SaveResult.Unsound(checked.meldingen());
        }
        if (checked.isSound() && !evenIfShifted) {
            List<KnownDossiers.Shift> shifts = release.shifts(checked.rulebook());
            List<Melding> lost = release.lost(checked.rulebook());
            if (!shifts.isEmpty() || !lost.isEmpty()) {
                return new SaveResult.Shifted(shifts, lost);
            }
        }
        Save save = write(author, copy, files.hash());
        release.release(Proposal.of(files, author));
        return new SaveResult.Done(save);
    }

    /**
     * Releases a regelset that is not the work of one edit: first the folder becomes what it is, so that nobody works on from another, and
     * then it judges.
     *
     * @return what became of it
     */
    public synchronized ReleaseResult put(RuleFiles files, Author author, Proposal.Clearance clearance)
            throws CannotWriteException {
        try {
            // When it is its turn: whoever watches the folder sees it only after that.
            return release.release(new Proposal(() -> written(files), hash -> author, true, clearance));
        } catch (UncheckedIOException e) {
            throw CannotWriteException.ofRules(e.getCause());
        }
    }

    private RuleFiles written(RuleFiles files) {
        Map<String, byte[]> changes = new TreeMap<>(files.contents());
        try {
            Map<String, byte[]> there = RuleFiles.readWhatIsThere(rules).files().contents();
            there.keySet().forEach(it -> changes.putIfAbsent(it, null));
            changes.entrySet().removeIf(it -> Arrays.equals(it.getValue(), there.get(it.getKey())));
            new FolderWriter(rules).write(changes);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Save write(Author author, WorkingCopy copy, String hash) throws CannotWriteException {
        List<Edit> edits = List.copyOf(copy.edits().values());
        Save save = new Save(
                UUID.randomUUID().toString(),
                clock.instant().truncatedTo(ChronoUnit.MICROS).toString(),
                author,
                edits.stream()
                        .map(edit -> new Save.SavedFile(edit.pad(), edit.basis(), edit.hash()))
                        .toList(),
                hash);
        journal.begin(save);
        try {
            new FolderWriter(rules).write(edits);
        } catch (IOException e) {
            CannotWriteException failure = CannotWriteException.ofRules(e);
            noteFailure(save, failure);
            throw failure;
        }
        forget(author.account(), edits);
        return save;
    }

    private void noteFailure(Save save, CannotWriteException failure) {
        try {
            journal.failed(save, failure.getMessage());
        } catch (CannotWriteException e) {
            failure.addSuppressed(e);
        }
    }

    /** What was typed on while it was being saved stays, on top of what is saved. */
    private void forget(String account, List<Edit> saved) throws CannotWriteException {
        for (Edit edit : saved) {
            Edit now = workbench.of(account).edits().get(edit.pad());
            if (now != null && !Objects.equals(now.hash(), edit.hash())) {
                workbench.putOnTop(account, edit.pad(), edit.hash() == null ? "" : edit.hash());
            } else {
                workbench.drop(account, edit.pad());
            }
        }
    }
}
