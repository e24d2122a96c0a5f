package nl.woonzorgtoets.release.workbench;

import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.base.Sha256;

/**
 * One file as somebody wants it to become.
 *
 * @param pad path within the rules folder
 * @param basis SHA-256 of the file that was changed; null when there was none
 * @param tekst what it is to become; null when it is to go
 * @param begin text of the file that was changed; null when there was none or it is not known
 */
public record Edit(String pad, String basis, String tekst, String begin) {

    public boolean isNew() {
        return basis == null;
    }

    public boolean isDeletion() {
        return tekst == null;
    }

    /** The bytes of the file as it is to become; null when it is to go. */
    byte[] bytes() {
        return tekst == null ? null : tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of the file as it is to become; null when it is to go. */
    public String hash() {
        return tekst == null ? null : Sha256.hex(bytes());
    }
}
