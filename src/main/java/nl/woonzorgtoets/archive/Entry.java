package nl.woonzorgtoets.archive;

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
 */
public record Entry(
        long seq, String kind, String at, String prev, String commitment, String link, byte[] salt, byte[] body) {

    public boolean is(EntryKind other) {
        return kind.equals(other.text());
    }

    public boolean isDestroyed() {
        return body == null;
    }
}
