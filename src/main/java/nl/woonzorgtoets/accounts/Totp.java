package nl.woonzorgtoets.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that an app makes of a shared secret and the time (RFC 6238); half a minute early or late is well. */
final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SIGNS = 32;
    private static final int BITS = 5;
    private static final int STEP_SECONDS = 30;
    private static final int MODULO = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** 160 bits, as apps take it. */
    static String secret() {
        return RANDOM.ints(SIGNS, 0, BASE32.length())
                .collect(StringBuilder::new, (text, i) -> text.append(BASE32.charAt(i)), StringBuilder::append)
                .toString();
    }

    /**
     * @param after the step whose code was used last: that one and earlier ones do not count
     * @return the step of which this is the code; -1 when it is of none
     */
    static long step(String secret, String code, Instant now, long after) {
        long step = now.getEpochSecond() / STEP_SECONDS;
        for (long it = step - 1; it <= step + 1; it++) {
            byte[] right = code(secret, it).getBytes(StandardCharsets.UTF_8);
            if (it > after && MessageDigest.isEqual(right, code.getBytes(StandardCharsets.UTF_8))) {
                return it;
            }
        }
        return -1;
    }

    static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MODULO);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length() * BITS / Byte.SIZE);
        int bits = 0;
        int have = 0;
        for (char sign : secret.toCharArray()) {
            bits = bits << BITS | BASE32.indexOf(sign);
            have += BITS;
            if (have >= Byte.SIZE) {
                have -= Byte.SIZE;
                bytes.put((byte) (bits >> have));
            }
        }
        return bytes.array();
    }
}
