package nl.woonzorgtoets.web.ui.assessor;

import java.util.Optional;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.CaseStore;
import nl.woonzorgtoets.assessment.KeptCase;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import org.springframework.stereotype.Component;

/** Makes a kept case of a draft, once, however often the button is pressed. */
@Component
class HandIn {

    private static final String KEY = "concept-";

    private final AssessmentDesk desk;
    private final CaseStore store;
    private final Drafts drafts;
    private final RulebookShelf shelf;

    HandIn(AssessmentDesk desk, CaseStore store, Drafts drafts, RulebookShelf shelf) {
        this.desk = desk;
        this.store = store;
        this.drafts = drafts;
        this.shelf = shelf;
    }

    /** Whether nothing in it is wrong and nothing indispensable is missing. */
    boolean isReady(Answers answers) {
        CheckedForm checked = checked(answers);
        return checked.problems().isEmpty() && checked.indispensable().isEmpty();
    }

    /** The number of the case. */
    String judge(String id, Answers answers, String account) {
        try {
            KeptCase kept = desk.assess(checked(answers).json(), KEY + id, account);
            drafts.delete(account, id);
            return kept.nummer();
        } catch (InvalidDossierException e) {
            throw new IllegalStateException("a checked form is not a dossier: " + e.problems(), e);
        }
    }

    /** The number of the case that this draft became. */
    Optional<String> earlier(String id) {
        return store.byKey(KEY + id).map(KeptCase::nummer);
    }

    private CheckedForm checked(Answers answers) {
        return new CheckedForm(shelf.active().rulebook().vocabulary(), answers);
    }
}
