package nl.woonzorgtoets.rulebook.model;

/**
 * Whose a number or a text is, and why.
 *
 * @param bron where it comes from; of a choice what it elaborates, or null
 * @param zegt what that source says, in a sentence; null when that is not told
 * @param omdat why it was chosen, in a sentence; null when it was not
 */
public record VanWie(Herkomst soort, String bron, String zegt, String omdat) {

    /** What is chosen and elaborates nothing in particular; null for null. */
    public static VanWie keuze(String omdat) {
        return omdat == null ? null : new VanWie(Herkomst.KEUZE, null, null, omdat);
    }

    public boolean isKeuze() {
        return soort == Herkomst.KEUZE;
    }
}
