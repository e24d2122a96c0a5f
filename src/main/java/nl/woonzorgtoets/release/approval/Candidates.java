package nl.woonzorgtoets.release.approval;

import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.approval.RefusedException.Why;
import nl.woonzorgtoets.release.concepts.Concept;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.RulesFolder;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/** What of the concepts may come to judge, and the folder that it would come to judge in. */
final class Candidates {

    private final Concepts concepts;
    private final Checks checks;
    private final RulesFolders folders;

    Candidates(Concepts concepts, Checks checks, RulesFolders folders) {
        this.concepts = concepts;
        this.checks = checks;
        this.folders = folders;
    }

    /** Its examples come out, and its files are those that were sent in. */
    Rulebook sound(Concept concept) throws RefusedException {
        RuleFiles files = concepts.files(concept);
        if (!files.hash().equals(concept.hash())) {
            throw RefusedException.of(
                    Why.STATE, "De bestanden van dit concept zijn veranderd sinds het is ingestuurd.");
        }
        Checked checked = checks.of(files);
        if (!checked.isSound()) {
            throw RefusedException.of(
                    Why.STATE,
                    "Dit concept is niet in orde: " + checked.meldingen().get(0).melding() + " ("
                            + checked.meldingen().size() + " in totaal).");
        }
        return checked.rulebook();
    }

    RulesFolder folder(Concept concept) throws RefusedException {
        // While nothing judges by a folder yet, it is known by its name, or it is the first one.
        return folders.of(concept.kader())
                .or(() -> folders.named(concept.kader()))
                .or(() -> folders.named(RulebookShelf.FIRST_FOLDER)
                        .filter(it -> it.release().state().hash() == null))
                .orElseThrow(() -> RefusedException.of(
                        Why.STATE, "Hier oordeelt geen kader met de sleutel ‘" + concept.kader() + "’."));
    }
}
