package nl.woonzorgtoets.base;

import java.util.function.Function;

/**
 * What was made of a thing before, found by which thing it is: comparing what it says costs more than making it anew. Of use for things that
 * do not change and come back. Safe to share between threads; two that come together may each make one.
 */
public final class ByIdentity<F, T> {

    /** A thing, whatever is equal to it. */
    private record That(Object thing) {

        @Override
        public boolean equals(Object other) {
            return other instanceof That that && that.thing == thing;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(thing);
        }
    }

    private final Function<F, T> making;
    private final Lately<That, T> made;

    /** @param most how many it remembers at least */
    public ByIdentity(int most, Function<F, T> making) {
        this.making = making;
        this.made = new Lately<>(most);
    }

    public T of(F thing) {
        That that = new That(thing);
        T known = made.get(that);
        if (known == null) {
            known = making.apply(thing);
            made.put(that, known);
        }
        return known;
    }
}
