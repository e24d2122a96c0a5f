package nl.woonzorgtoets.base;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction: what is computed with it is rounded once, when it is shown. */
public record Breuk(BigInteger teller, BigInteger noemer) implements Comparable<Breuk> {

    public static final Breuk NUL = new Breuk(BigInteger.ZERO, BigInteger.ONE);

    /** Beyond this size a fraction is reduced; small ones are left alone, because reducing costs more than it saves. */
    private static final int GROOT = 128;

    public Breuk {
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

    public static Breuk van(BigDecimal getal) {
        if (getal.signum() == 0) {
            return NUL;
        }
        return getal.scale() <= 0
                ? new Breuk(getal.toBigIntegerExact(), BigInteger.ONE)
                : new Breuk(getal.unscaledValue(), BigInteger.TEN.pow(getal.scale()));
    }

    /** Of a decimal number, or a fraction as it is. */
    public static Breuk van(Object getal) {
        return getal instanceof Breuk breuk ? breuk : van((BigDecimal) getal);
    }

    public Breuk plus(Breuk ander) {
        if (noemer.equals(ander.noemer)) {
            return new Breuk(teller.add(ander.teller), noemer);
        }
        return new Breuk(
                teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    public Breuk min(Breuk ander) {
        return plus(new Breuk(ander.teller.negate(), ander.noemer));
    }

    public Breuk maal(Breuk ander) {
        return new Breuk(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    /** @throws ArithmeticException when the other is zero */
    public Breuk gedeeldDoor(Breuk ander) {
        return new Breuk(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
    }

    public boolean isNul() {
        return teller.signum() == 0;
    }

    /** Half up. */
    public BigDecimal afgerond(int decimalen) {
        return new BigDecimal(teller).divide(new BigDecimal(noemer), decimalen, RoundingMode.HALF_UP);
    }

    /** On a multiple of that, with its decimals. */
    public BigDecimal afgerond(BigDecimal op, RoundingMode naar) {
        Breuk veelvoud = gedeeldDoor(van(op));
        return new BigDecimal(veelvoud.teller)
                .divide(new BigDecimal(veelvoud.noemer), 0, naar)
                .multiply(op);
    }

    /** As a decimal number when it is one; else as a fraction that cannot be made smaller. */
    public Object getal() {
        BigInteger deler = teller.gcd(noemer);
        BigInteger kleinste = noemer.divide(deler);
        BigInteger rest = zonder(zonder(kleinste, BigInteger.TWO), BigInteger.valueOf(5));
        return rest.equals(BigInteger.ONE)
                ? new BigDecimal(teller).divide(new BigDecimal(noemer))
                : new Breuk(teller.divide(deler), kleinste);
    }

    private static BigInteger zonder(BigInteger getal, BigInteger factor) {
        BigInteger rest = getal;
        while (rest.mod(factor).signum() == 0) {
            rest = rest.divide(factor);
        }
        return rest;
    }

    @Override
    public int compareTo(Breuk ander) {
        if (noemer.equals(ander.noemer)) {
            return teller.compareTo(ander.teller);
        }
        return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }
}
