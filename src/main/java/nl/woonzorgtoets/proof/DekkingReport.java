package nl.woonzorgtoets.proof;

import java.util.List;

/**
 * Which parts of a framework nothing has to do with.
 *
 * @param onderdelen how many rules, and ways in which a rule can hold, there are
 * @param zonderVoorbeeld those that no example of the rule makes true, by file and line
 * @param zaken how many archived cases were looked at; null when none were asked for
 * @param zonderZaak those that no archived case makes true; null when none were asked for
 * @param ongelezenVragen paths of the questions that no rule reads
 * @param ongelezenDrempels names of the thresholds that no rule reads
 * @param zonderRegel paragraphs of which the register of origin says something, and that no rule carries
 */
public record DekkingReport(
        int onderdelen,
        List<Part> zonderVoorbeeld,
        Integer zaken,
        List<Part> zonderZaak,
        List<String> ongelezenVragen,
        List<String> ongelezenDrempels,
        List<String> zonderRegel) {

    /**
     * A rule, or one way in which it can hold.
     *
     * @param wat which of several things it is that the rule asks one of; null for the rule itself
     */
    public record Part(String bestand, int regel, String over, String wat) {}

    /** Whether examples make every rule true; in which ways is for people to judge. */
    public boolean isGedekt() {
        return zonderVoorbeeld.stream().noneMatch(it -> it.wat() == null);
    }
}
