package nl.woonzorgtoets.release.workbench;

import java.util.List;
import nl.woonzorgtoets.release.KnownDossiers;
import nl.woonzorgtoets.rulebook.model.Melding;

/** What came of saving. */
public sealed interface SaveResult {

    /** It is in the rules folder, and was proposed with its author. */
    record Done(Save save) implements SaveResult {}

    /** There was nothing to save. */
    record Nothing() implements SaveResult {}

    /** The edits are others than those that were shown before saving; nothing was written. */
    record NotWhatWasShown() implements SaveResult {}

    /** Somebody else saved these files meanwhile; nothing was written. */
    record Overtaken(List<String> paden) implements SaveResult {}

    /**
     * Known dossiers would come out otherwise, or what guards against mistakes would be gone; nothing was written, because nobody said that
     * this is meant.
     */
    record Shifted(List<KnownDossiers.Shift> dossiers, List<Melding> weg) implements SaveResult {}

    /** It would be refused; nothing was written, because nobody said that this is meant. */
    record Unsound(List<Melding> meldingen) implements SaveResult {}
}
