package nl.woonzorgtoets.web.ui.dossiers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.util.List;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.web.audit.SecretsGiven;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes a kept case of a draft, once, however often the button is pressed. */
@Component
record HandIn(AssessmentDesk desk, Archive store, Drafts drafts, DossierForms forms, WordedCases cases) {

    private static final Logger LOG = LoggerFactory.getLogger(HandIn.class);

    /** Whether nothing in it is wrong and nothing indispensable is missing. */
    boolean isReady(Answers answers) {
        CheckedForm checked = forms.checked(answers);
        return checked.problems().isEmpty() && checked.indispensable().isEmpty();
    }

    /** What may well be a slip: asked about before it is handed in. */
    List<FormProblem> doubts(Answers answers) {
        CheckedForm checked = forms.checked(answers);
        try {
            return checked.doubts(desk.doubts(checked.json(), null));
        } catch (InvalidDossierException e) {
            // What is wrong is said first.
            return List.of();
        }
    }

    /** The number of the case. */
    String judge(String id, Answers answers, String account, HttpServletRequest request) {
        try {
            byte[] json = forms.checked(answers).json();
            CaseDocument kept = desk.assess(json, key(id, json), account);
            forget(id, account, kept.nummer());
            if (cases.secrecy(kept).applies()) {
                SecretsGiven.with(request);
            }
            return kept.nummer();
        } catch (InvalidDossierException e) {
            throw new IllegalStateException("a checked form is not a dossier: " + e.problems(), e);
        }
    }

    /** The case is kept, also when the draft cannot be taken away now: handing it in again then leads to the same case. */
    private void forget(String id, String account, String nummer) {
        try {
            drafts.handedIn(account, id, nummer);
        } catch (UncheckedIOException e) {
            LOG.warn(
                    "Concept {} is ingediend als {} en blijft staan: er kan nu niets worden weggehaald.",
                    id,
                    nummer,
                    e);
        }
    }

    /** Whether this draft became a case with just these answers. */
    boolean isKnown(String id, Answers answers) {
        return store.byKey(key(id, forms.checked(answers).json())).isPresent();
    }

    /** The same answers are the same case; a draft that outlived its case can be changed and handed in again. */
    private static String key(String id, byte[] json) {
        return "concept-" + id + "-" + Sha256.hex(json).substring(0, 32);
    }
}
