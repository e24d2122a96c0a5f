package nl.woonzorgtoets.wording;

/**
 * What something is compared with, in words.
 *
 * @param note what stands behind it between brackets; empty when nothing does
 */
record Value(String core, String note) {

    Value(String core) {
        this(core, "");
    }

    String full() {
        return core + note;
    }
}
