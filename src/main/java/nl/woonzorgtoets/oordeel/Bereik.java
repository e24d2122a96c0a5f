package nl.woonzorgtoets.oordeel;

import java.util.function.Function;

/** A value that is known now (null: nothing to judge), and between which values it can still end. */
record Bereik<T>(T nu, T laagste, T hoogste) {

    static <T> Bereik<T> vast(T nu) {
        return new Bereik<>(nu, nu, nu);
    }

    boolean ligtVast() {
        return nu == laagste && nu == hoogste;
    }

    /** The same made of each of them; once, when there is nothing left to choose. */
    <U> Bereik<U> elk(Function<T, U> wat) {
        return ligtVast() ? vast(wat.apply(nu)) : new Bereik<>(wat.apply(nu), wat.apply(laagste), wat.apply(hoogste));
    }
}
