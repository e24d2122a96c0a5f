package nl.woonzorgtoets.web.ui.regels;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.approval.SecondPerson;
import nl.woonzorgtoets.release.changes.Change;
import nl.woonzorgtoets.release.changes.LineDiff;
import nl.woonzorgtoets.release.changes.RulebookChanges;
import nl.woonzorgtoets.release.workbench.Edit;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills in the page that shows what somebody changed, before it is saved. */
@Component
record ChangesPage(
        RulesFolders folders, Checks checks, ConflictingEdits conflicts, RulebookShelf shelf, SecondPerson second) {

    /** @param verschil from the file on disk to the edit */
    record ChangedFile(String pad, String stand, LineDiff verschil) {}

    void show(SaveForm form, String account, Model model) {
        WorkingCopy copy = folders.here().workbench().of(account);
        Checked checked = copy.checked(checks);
        model.addAttribute("form", form);
        model.addAttribute("regelset", copy.files().hash());
        model.addAttribute(
                "bestanden",
                copy.edits().values().stream().map(edit -> file(copy, edit)).toList());
        model.addAttribute("woorden", inWords(checked.rulebook()));
        model.addAttribute(
                "verschoven", checked.isSound() ? folders.here().release().shifts(checked.rulebook()) : List.of());
        model.addAttribute("weg", checked.isSound() ? folders.here().release().lost(checked.rulebook()) : List.of());
        String kader = folders.here().release().state().kader();
        model.addAttribute("alleen", kader == null || !second.isThere(kader));
        model.addAttribute("ingehaald", conflicts(copy));
        model.addAttribute("fouten", ErrorList.of(checked.meldingen(), "", copy));
        model.addAttribute("waarschuwingen", ErrorList.of(checked.waarschuwingen(), "", copy));
    }

    /** Null when the edited files cannot be read as a regelset yet, or when there is nothing to compare them with. */
    private Map<Change.Topic, List<Change>> inWords(Rulebook edited) {
        if (edited == null || folders.here().release().state().hash() == null) {
            return null;
        }
        return RulebookChanges.byTopic(shelf.active().rulebook(), edited);
    }

    private List<ConflictingEdits.Theirs> conflicts(WorkingCopy copy) {
        return copy.overtaken().stream()
                .map(edit -> conflicts.of(copy, edit).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static ChangedFile file(WorkingCopy copy, Edit edit) {
        return new ChangedFile(edit.pad(), FileTree.state(edit), copy.difference(edit.pad()));
    }
}
