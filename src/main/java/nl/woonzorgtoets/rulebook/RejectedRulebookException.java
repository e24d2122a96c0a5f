package nl.woonzorgtoets.rulebook;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Melding;

/** A rules folder that cannot become a rulebook; carries all problems of the folder, sorted by place. */
public final class RejectedRulebookException extends Exception {

    private final transient List<Melding> meldingen;

    public RejectedRulebookException(List<Melding> meldingen) {
        super(meldingen.size() + " meldingen over de regels");
        this.meldingen = meldingen.stream().sorted().toList();
    }

    public List<Melding> meldingen() {
        return meldingen;
    }
}
