package nl.woonzorgtoets.mutants;

/**
 * Something written otherwise than it was.
 *
 * @param to what it becomes; null: it is left out
 * @param line where it stands
 * @param what in Dutch, and the same for as long as what it is about stays as it is written
 */
record Change<T>(T to, int line, String what) {

    <R> Change<R> as(R other) {
        return new Change<>(other, line, what);
    }

    static <T> Change<T> without(String text, int line) {
        return new Change<>(null, line, "zonder ‘" + text + "’");
    }

    static <T> Change<T> instead(T to, int line, String in, String of, String becomes) {
        return new Change<>(to, line, "bij ‘" + in + "’: " + becomes + " in plaats van " + of);
    }
}
