package nl.woonzorgtoets.rulebook.engine;

import nl.woonzorgtoets.vocabulary.NotApplicable;

/**
 * What an accumulate came to.
 *
 * @param values one per total; null is unknown
 * @param answered false when the smallest, largest or average of nothing was asked, or might have been
 * @param open whether something of it is unknown
 */
record Totals(Object[] values, boolean answered, boolean open) {

    /** Of a calculation with one total: of nothing there is no smallest, largest or average, and then it does not apply. */
    Object only() {
        return open || values[0] != null ? values[0] : NotApplicable.NOT_APPLICABLE;
    }

    Object value(int total) {
        return values[total];
    }
}
