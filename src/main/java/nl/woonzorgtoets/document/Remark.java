package nl.woonzorgtoets.document;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Source;

/**
 * A condition or a signal that stands.
 *
 * @param aspect id of the aspect
 * @param integrity whether it counts towards the hold for integrity; never for a condition
 * @param explanations what was explained about answers that do not fit together; empty for other remarks
 */
public record Remark(String aspect, String text, boolean integrity, Source source, List<Explanation> explanations) {

    /**
     * What somebody explained in the dossier.
     *
     * @param pointer where it stands
     * @param text null when it is withheld
     */
    public record Explanation(String pointer, String text) {}

    public Remark(String aspect, String text, boolean integrity, Source source) {
        this(aspect, text, integrity, source, List.of());
    }

    Remark with(List<Explanation> others) {
        return new Remark(aspect, text, integrity, source, others);
    }
}
