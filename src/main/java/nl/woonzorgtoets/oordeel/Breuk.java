package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction, so that a score is rounded once: when it is shown. */
record Breuk(BigInteger teller, BigInteger noemer) implements Comparable<Breuk> {

    static final Breuk NUL = new Breuk(BigInteger.ZERO, BigInteger.ONE);

    Breuk {
        BigInteger deler = teller.gcd(noemer);
        if (noemer.signum() < 0) {
            deler = deler.negate();
        }
        teller = teller.divide(deler);
        noemer = noemer.divide(deler);
    }

    static Breuk van(BigDecimal getal) {
        BigDecimal gewoon = getal.scale() < 0 ? getal.setScale(0) : getal;
        return new Breuk(gewoon.unscaledValue(), BigInteger.TEN.pow(gewoon.scale()));
    }

    Breuk plus(Breuk ander) {
        return new Breuk(
                teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    Breuk min(Breuk ander) {
        return plus(new Breuk(ander.teller.negate(), ander.noemer));
    }

    Breuk maal(Breuk ander) {
        return new Breuk(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    /** @throws ArithmeticException when the other is zero */
    Breuk gedeeldDoor(Breuk ander) {
        return new Breuk(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
    }

    boolean isNul() {
        return teller.signum() == 0;
    }

    /** Half up. */
    BigDecimal afgerond(int decimalen) {
        return new BigDecimal(teller).divide(new BigDecimal(noemer), decimalen, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Breuk ander) {
        return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }
}
