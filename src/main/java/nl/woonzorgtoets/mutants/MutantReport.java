package nl.woonzorgtoets.mutants;

import java.util.List;

/**
 * What came of all mutants of a framework.
 *
 * @param mutanten how many there are
 * @param opgemerkt how many the examples notice
 * @param overlevend those that they do not, by file and line
 * @param verklaard those of which the files say why
 * @param overbodig what the files explain of which there is no such mutant, or that the examples do notice
 */
public record MutantReport(
        int mutanten, int opgemerkt, List<Survivor> overlevend, List<Survivor> verklaard, List<Stale> overbodig) {

    /**
     * A mutant that no example notices.
     *
     * @param over the rule, intermediate result or threshold that is changed
     * @param voorbeeld an example that would notice it, as its file would say it; null when none was found
     * @param voorbeeldbestand where that belongs; null when none was found
     * @param reden why it survives; null when nobody says so
     */
    public record Survivor(
            String bestand,
            int regel,
            String over,
            String wat,
            String voorbeeld,
            String voorbeeldbestand,
            String reden) {}

    /** An explanation of nothing. */
    public record Stale(String bestand, int regel, String over, String wat) {}

    /** Whether the examples notice everything that nobody explained. */
    public boolean isAllesOpgemerkt() {
        return overlevend.isEmpty() && overbodig.isEmpty();
    }
}
