package nl.woonzorgtoets.archive;

import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.CaseBytes.SecretPart;

/**
 * One line of the archive, exactly as it is kept. Hashes are lower case hex.
 *
 * @param seq from 1, without gaps
 * @param kind text of an {@link EntryKind}
 * @param at when it was written, ISO-8601 in UTC with microseconds
 * @param prev link of the entry before; 64 zeros for the first
 * @param commitment SHA-256 of salt and body
 * @param link SHA-256 of everything above
 * @param salt null, together with the body, once lawfully destroyed
 * @param body UTF-8 JSON, or null
 * @param secret what of a case not everybody may see; null when there is nothing, or when it was not handed over
 */
public record Entry(
        long seq,
        String kind,
        String at,
        String prev,
        String commitment,
        String link,
        byte[] salt,
        byte[] body,
        SecretPart secret) {

    public Entry(
            long seq, String kind, String at, String prev, String commitment, String link, byte[] salt, byte[] body) {
        this(seq, kind, at, prev, commitment, link, salt, body, null);
    }

    public Entry with(SecretPart part) {
        return new Entry(seq, kind, at, prev, commitment, link, salt, body, part);
    }

    public CaseBytes bytes() {
        return new CaseBytes(body, secret);
    }

    public boolean is(EntryKind other) {
        return kind.equals(other.text());
    }

    public boolean isDestroyed() {
        return body == null;
    }
}
