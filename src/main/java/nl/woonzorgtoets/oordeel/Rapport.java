package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the report needs and no verdict does.
 *
 * @param termijnWeken within how many weeks missing answers are asked for; 0 when no term is set
 * @param bron where that term comes from; null when no term is set
 * @param geheim of which plans the secret answers are not told; null: of all
 * @param onderwerp the subject line; null when there is none
 * @param bijCijfers what is always said of the figures; null when there is nothing
 * @param alleenDossier dossier paths of the questions that are told in the municipality's own file only
 * @param openbaar what everybody may read of a plan; null: only its outcome
 * @param plan the rows that tell what the plan is
 */
public record Rapport(
        int termijnWeken,
        String bron,
        Geheim geheim,
        Sjabloon onderwerp,
        String bijCijfers,
        List<String> alleenDossier,
        Openbaar openbaar,
        List<Planregel> plan) {

    public Rapport {
        alleenDossier = List.copyOf(alleenDossier);
    }

    public boolean heeftTermijn() {
        return termijnWeken > 0;
    }

    /** Plans that gave one of these answers at this path. */
    public record Geheim(String veld, List<String> waarden) {}

    /**
     * What everybody may read: nothing by which a person or a company can be known.
     *
     * @param niet dossier paths of the questions that are not told
     * @param geen of which plans neither place, group nor reasons are told
     * @param woningen the figure that says how many homes a place has, such as {@code Gebied.woningen}; null: the place is never told
     * @param woningenVanaf from how many homes on the place is told
     * @param personen dossier path, within a list, of how many persons a group has; null: groups are never told
     * @param personenVanaf from how many persons on a group is told
     */
    public record Openbaar(
            List<String> niet,
            List<Geheim> geen,
            String woningen,
            BigDecimal woningenVanaf,
            String personen,
            BigDecimal personenVanaf) {}

    /**
     * A row about the plan: a text, or the kinds in a list of the dossier.
     *
     * @param label null: that of the question
     * @param tekst null when it is about a list
     * @param soort dossier path, within a list, of the question that says of which kind an element is; null when it is a text
     * @param aantal dossier path, within the same list, of the number to be counted per kind; null: kinds are only named
     */
    public record Planregel(String label, Sjabloon tekst, String soort, String aantal) {}
}
