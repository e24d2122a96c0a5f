package nl.woonzorgtoets.web.ui.regels;

import java.util.Optional;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.release.changes.LineDiff;
import nl.woonzorgtoets.release.workbench.Edit;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.release.workbench.Save;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.stereotype.Component;

/** What somebody else saved in a file after an edit of it was begun. */
@Component
record ConflictingEdits(RulesFolders folders, Persons persons) {

    /**
     * @param hash of the file as the other saved it; empty when it was removed
     * @param door by whom and when, in words
     * @param waarom the reason that was given; null when it is not known
     * @param verschil from what the other saved to the edit
     * @param samen whether both changes can be put together
     */
    public record Theirs(String pad, String hash, String door, String waarom, LineDiff verschil, boolean samen) {}

    Optional<Theirs> of(WorkingCopy copy, Edit edit) {
        return copy.isOvertaken(edit) ? Optional.of(theirs(copy, edit)) : Optional.empty();
    }

    private Theirs theirs(WorkingCopy copy, Edit edit) {
        String hash = copy.hashOnDisk(edit.pad());
        boolean together = copy.together(edit.pad()).isPresent();
        Optional<Save> save = folders.here().journal().of(edit.pad(), hash);
        return new Theirs(
                edit.pad(),
                hash == null ? "" : hash,
                save.map(this::byWhom).orElse("Gewijzigd in de map zelf, buiten deze pagina's om."),
                save.map(it -> it.author().waarom()).orElse(null),
                copy.difference(edit.pad()),
                together);
    }

    private String byWhom(Save save) {
        return "Bewaard door " + persons.shown(save.author().signature()) + ", " + Dutch.moment(save.moment()) + ".";
    }
}
