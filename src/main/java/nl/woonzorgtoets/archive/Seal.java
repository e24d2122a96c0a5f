package nl.woonzorgtoets.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the archive ends and what was signed of it.
 *
 * @param entries how many there are
 * @param head link of the last; 64 zeros when there is none
 * @param checkpoint the newest
 * @param publicKey the key that checks the signatures, as PEM; null when there is none
 */
public record Seal(long entries, String head, Optional<Signed> checkpoint, String publicKey) {

    /**
     * A checkpoint.
     *
     * @param size how many entries it covers
     * @param root over their links, Base64
     * @param signature Base64
     * @param at when its file was written; the signature does not cover this
     * @param valid whether the key of this archive signed it
     * @param note its text
     */
    public record Signed(long size, String root, String signature, Instant at, boolean valid, String note) {}
}
