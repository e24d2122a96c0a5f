package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction, so that a score is rounded once: when it is shown. */
record Breuk(BigInteger teller, BigInteger noemer) implements Comparable<Breuk> {

    static final Breuk NUL = new Breuk(BigInteger.ZERO, BigInteger.ONE);

    /** Beyond this size a fraction is reduced; small ones are left alone, because reducing costs more than it saves. */
    private static final int GROOT = 128;

    Breuk {
        if (noemer.signum() < 0) {
            teller = teller.negate();
            noemer = noemer.negate();
        }
        if (noemer.bitLength() > GROOT) {
            BigInteger deler = teller.gcd(noemer);
            teller = teller.divide(deler);
            noemer = noemer.divide(deler);
        }
    }

    static Breuk van(BigDecimal getal) {
        if (getal.signum() == 0) {
            return NUL;
        }
        return getal.scale() <= 0
                ? new Breuk(getal.toBigIntegerExact(), BigInteger.ONE)
                : new Breuk(getal.unscaledValue(), BigInteger.TEN.pow(getal.scale()));
    }

    Breuk plus(Breuk ander) {
        if (noemer.equals(ander.noemer)) {
            return new Breuk(teller.add(ander.teller), noemer);
        }
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
        if (noemer.equals(ander.noemer)) {
            return teller.compareTo(ander.teller);
        }
        return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }
}
