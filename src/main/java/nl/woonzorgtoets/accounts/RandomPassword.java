package nl.woonzorgtoets.accounts;

import java.security.SecureRandom;

/** A password of letters and digits that cannot be mistaken for each other: 109 bits, so that its hash may be a quick one. */
final class RandomPassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 22;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomPassword() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(SIGNS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
