package nl.woonzorgtoets.web.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.workbench.Checks;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.springframework.stereotype.Component;

/** What the check says of an edited regelset, together with what could not be read from the folder at all. */
@Component
class Inspection {

    private final Checks checks;

    Inspection(Checks checks) {
        this.checks = checks;
    }

    record Seen(Checked checked, List<Melding> meldingen) {

        boolean isSound() {
            return meldingen.isEmpty();
        }
    }

    Seen of(WorkingCopy copy) {
        return seen(copy, checks.of(copy.files()));
    }

    /** Empty when something newer was asked in the meantime. */
    Optional<Seen> whileTyping(String account, WorkingCopy copy) {
        return checks.whileTyping(account, copy.files()).map(checked -> seen(copy, checked));
    }

    private static Seen seen(WorkingCopy copy, Checked checked) {
        List<Melding> all = new ArrayList<>(copy.folder().meldingen());
        all.addAll(checked.meldingen());
        return new Seen(checked, List.copyOf(all));
    }
}
