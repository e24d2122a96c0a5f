package nl.woonzorgtoets.rulebook.engine;

/**
 * What an accumulate came to.
 *
 * @param values one per total; null is unknown
 * @param answered false when the smallest, largest or average of nothing was asked, or might have been
 */
record Totals(Object[] values, boolean answered) {

    Object value(int total) {
        return values[total];
    }
}
