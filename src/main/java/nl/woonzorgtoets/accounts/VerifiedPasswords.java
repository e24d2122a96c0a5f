package nl.woonzorgtoets.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import nl.woonzorgtoets.base.LastUsed;
import nl.woonzorgtoets.base.Sha256;

/** Remembers what was right: bcrypt takes 62 ms a call, and a machine that hands in dossiers would wait for nothing else. */
final class VerifiedPasswords {

    private static final int MOST = 64;

    private final byte[] salt = new byte[32];
    private final Map<String, Boolean> known = LastUsed.map(MOST);

    VerifiedPasswords() {
        new SecureRandom().nextBytes(salt);
    }

    boolean contains(String hash, String password) {
        String key = key(hash, password);
        synchronized (known) {
            return known.get(key) != null;
        }
    }

    /** @return true, so that it reads as the last step of a check */
    boolean add(String hash, String password) {
        String key = key(hash, password);
        synchronized (known) {
            known.put(key, true);
        }
        return true;
    }

    private String key(String hash, String password) {
        return Sha256.hex(
                salt, hash.getBytes(StandardCharsets.UTF_8), new byte[1], password.getBytes(StandardCharsets.UTF_8));
    }
}
