package nl.woonzorgtoets.mutants;

/**
 * Something written otherwise than it was.
 *
 * @param to what it becomes; null: it is left out
 * @param line where it stands
 * @param what in Dutch, and the same for as long as what it is about stays as it is written
 */
record Rewrite<T>(T to, int line, String what) {

    <R> Rewrite<R> as(R other) {
        return new Rewrite<>(other, line, what);
    }

    static <T> Rewrite<T> without(String text, int line) {
        return new Rewrite<>(null, line, "zonder ‘" + text + "’");
    }

    static <T> Rewrite<T> instead(T to, int line, String in, String of, String becomes) {
        return new Rewrite<>(to, line, "bij ‘" + in + "’: " + becomes + " in plaats van " + of);
    }
}
