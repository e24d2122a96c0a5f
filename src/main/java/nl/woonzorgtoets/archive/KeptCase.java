package nl.woonzorgtoets.archive;

import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.Rulebooks;

/**
 * A case as it is kept.
 *
 * @param nummer such as {@code 2026-000123}
 * @param body exactly the bytes that were kept
 * @param made the case itself, when it was kept just now; else null
 */
public record KeptCase(String nummer, byte[] body, CaseDocument made) {

    /** A case read back from the archive. */
    public KeptCase(String nummer, byte[] body) {
        this(nummer, body, null);
    }

    /** The case itself; what was kept just now is not read again. */
    public CaseDocument document(Rulebooks rulebooks) {
        return made == null ? Codecs.read(body, rulebooks) : made;
    }
}
