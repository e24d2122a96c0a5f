package nl.woonzorgtoets.web.ui.regels;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.Examples;
import nl.woonzorgtoets.release.changes.LineDiff;
import nl.woonzorgtoets.release.workbench.Edit;
import nl.woonzorgtoets.release.workbench.Editable;
import nl.woonzorgtoets.release.workbench.KeepResult;
import nl.woonzorgtoets.release.workbench.LineEndings;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.release.workbench.Workbench;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.regels.FileController.Form;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills in the page of one file. */
@Component
record FilePages(RulesFolders folders, Checks checks, ConflictingEdits conflicts, RulebookShelf shelf) {

    boolean isThere(String path, String account) {
        WorkingCopy copy = folders.here().workbench().of(account);
        return copy.bytes(path) != null || copy.onDisk(path) != null;
    }

    /** Only what is a file of the regelset, or an edit of one, can be asked for: no path leads anywhere else. */
    void requireThere(String path, String account) {
        WorkingCopy copy = folders.here().workbench().of(account);
        if (copy.bytes(path) == null
                && copy.onDisk(path) == null
                && !copy.edits().containsKey(path)) {
            throw new PageNotFoundException();
        }
    }

    void show(String path, boolean withExamples, String account, Model model) {
        requireThere(path, account);
        WorkingCopy copy = folders.here().workbench().of(account);
        String text = textOf(copy, path);
        frame(path, copy, text, text, model);
        Checked checked = copy.checked(checks);
        found(checked, path, copy, model);
        model.addAttribute("voorbeelden", withExamples ? examples(checked, path) : null);
        model.addAttribute("gelezen", checked.rulebook() != null);
        List<String> back = folders.here().workbench().canBringBack(account);
        model.addAttribute("terug", back.contains(path) ? back : List.of());
    }

    /** What was typed stays in the window, with why it was not kept. */
    void showNotKept(Form form, KeepResult kept, String account, Model model) {
        WorkingCopy copy = folders.here().workbench().of(account);
        frame(form.pad(), copy, form.tekst(), kept.text(), model);
        Checked checked = copy.checked(checks);
        found(checked, form.pad(), copy, model);
        model.addAttribute("voorbeelden", null);
        model.addAttribute("gelezen", checked.rulebook() != null);
        model.addAttribute("nietBewaard", kept);
        if (kept.overtaken()) {
            model.addAttribute("verschil", LineDiff.between(kept.text(), LineEndings.shown(form.tekst())));
        }
    }

    /** False when there is nothing new to say about what is wrong. */
    boolean showWhileTyping(Form form, KeepResult kept, String account, Model model) {
        WorkingCopy copy = folders.here().workbench().of(account);
        Optional<Checked> seen =
                kept.done() ? copy.checkedWhileTyping(checks, account) : Optional.of(copy.checked(checks));
        model.addAttribute("kept", kept);
        // After being overtaken the window has to be looked at first: its old mark keeps the other text safe.
        model.addAttribute("merk", kept.done() ? Workbench.mark(kept.text()) : form.merk());
        seen.ifPresent(it -> found(it, form.pad(), copy, model));
        model.addAttribute("nieuws", seen.isPresent());
        model.addAttribute("edit", copy.edits().get(form.pad()));
        return seen.isPresent();
    }

    private static void found(Checked checked, String path, WorkingCopy copy, Model model) {
        model.addAttribute("fouten", ErrorList.of(checked.meldingen(), path, copy));
        model.addAttribute("waarschuwingen", ErrorList.of(checked.waarschuwingen(), path, copy));
    }

    private void frame(String path, WorkingCopy copy, String text, String marked, Model model) {
        Edit edit = copy.edits().get(path);
        model.addAttribute("pad", path);
        model.addAttribute("naam", path.substring(path.lastIndexOf('/') + 1));
        // A browser takes away the first line end in a text area.
        model.addAttribute("tekst", "\n" + LineEndings.shown(text));
        model.addAttribute("merk", Workbench.mark(marked));
        model.addAttribute("basis", basis(copy, path, edit));
        model.addAttribute("edit", edit);
        model.addAttribute("stand", FileTree.state(edit));
        model.addAttribute("wijzigbaar", Editable.isEditable(path, copy.onDisk(path)));
        model.addAttribute(
                "ingehaald", edit == null ? null : conflicts.of(copy, edit).orElse(null));
        model.addAttribute("bijpassend", companion(copy, path));
        byte[] active = active(path);
        model.addAttribute("anders", edit == null && active != null && !Arrays.equals(active, copy.onDisk(path)));
        model.addAttribute("ontbrekend", lacking(copy, path));
    }

    private static String basis(WorkingCopy copy, String path, Edit edit) {
        String hash = edit == null ? copy.hashOnDisk(path) : edit.basis();
        return hash == null ? "" : hash;
    }

    private static String textOf(WorkingCopy copy, String path) {
        return LineEndings.shown(copy.bytes(path) == null ? copy.onDisk(path) : copy.bytes(path));
    }

    /** This file in the regelset that judges now; null when it has none. */
    byte[] active(String path) {
        return folders.here().release().state().hash() == null
                ? null
                : shelf.active().rulebook().files().contents().get(path);
    }

    private static String companion(WorkingCopy copy, String path) {
        return RuleFilePair.examplesOf(path)
                .or(() -> RuleFilePair.rulesOf(path))
                .filter(it -> copy.bytes(it) != null)
                .orElse(null);
    }

    /** The examples that these rules still lack; null when they are there. */
    private static String lacking(WorkingCopy copy, String path) {
        return RuleFilePair.examplesOf(path)
                .filter(it -> copy.bytes(it) == null)
                .orElse(null);
    }

    private static List<Examples.Result> examples(Checked checked, String path) {
        String beside = RuleFilePair.examplesOf(path).orElse(path);
        return checked.examples().stream()
                .filter(result -> result.example().file().equals(beside))
                .toList();
    }
}
