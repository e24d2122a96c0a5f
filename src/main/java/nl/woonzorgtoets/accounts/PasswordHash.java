package nl.woonzorgtoets.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import nl.woonzorgtoets.base.Sha256;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * What is kept of a password to know it again: {@code sha256:<salt>:<hash>}, with a salt of its own. That is quick, so only for what nobody can
 * guess, or what never leaves this process. What people choose is kept in bcrypt, as earlier versions kept all.
 */
final class PasswordHash {

    private static final String QUICK = "sha256:";
    private static final int SALT_BYTES = 32;
    private static final int SLOW = 11;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    private PasswordHash() {}

    /** @param password a {@link RandomPassword}, or one that an installation sets: its hash is not to be written down */
    static String quick(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return QUICK + HEX.formatHex(salt) + ":" + HEX.formatHex(salted(salt, password));
    }

    /** For a password that somebody chose, and others may guess. */
    static String slow(String password) {
        return new BCryptPasswordEncoder(SLOW).encode(digest(password));
    }

    static boolean matches(String hash, String password) {
        if (!hash.startsWith(QUICK)) {
            return new BCryptPasswordEncoder().matches(digest(password), hash);
        }
        String[] parts = hash.split(":");
        return MessageDigest.isEqual(HEX.parseHex(parts[2]), salted(HEX.parseHex(parts[1]), password));
    }

    private static byte[] salted(byte[] salt, String password) {
        return Sha256.of(salt, password.getBytes(StandardCharsets.UTF_8));
    }

    /** Bcrypt reads no further than 72 bytes. */
    private static String digest(String password) {
        return Base64.getEncoder().encodeToString(Sha256.of(password.getBytes(StandardCharsets.UTF_8)));
    }
}
