package nl.woonzorgtoets.oordeel;

/** The machine's verdict; the human decision (besluit) uses the same words. */
public enum Oordeel {
    NEGATIEF,
    NEGATIEF_IN_BEGINSEL,
    AANHOUDEN,
    ONVOLLEDIG,
    POSITIEF_ONDER_VOORWAARDEN,
    POSITIEF;

    /** Whether homes of such a dossier count towards what a wijk already bears. */
    public boolean isPositief() {
        return this == POSITIEF || this == POSITIEF_ONDER_VOORWAARDEN;
    }
}
