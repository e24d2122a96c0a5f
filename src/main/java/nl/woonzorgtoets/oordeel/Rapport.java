package nl.woonzorgtoets.oordeel;

import java.util.List;

/**
 * What the report needs and no verdict does.
 *
 * @param termijnWeken within how many weeks missing answers are asked for; 0 when no term is set
 * @param bron where that term comes from; null when no term is set
 * @param geheim of which plans the secret answers are not told; null: of all
 * @param onderwerp the subject line; null when there is none
 * @param bijCijfers what is always said of the figures; null when there is nothing
 * @param plan the rows that tell what the plan is
 */
public record Rapport(
        int termijnWeken, String bron, Geheim geheim, Sjabloon onderwerp, String bijCijfers, List<Planregel> plan) {

    public boolean heeftTermijn() {
        return termijnWeken > 0;
    }

    /** Plans that gave one of these answers at this path. */
    public record Geheim(String veld, List<String> waarden) {}

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
