package nl.woonzorgtoets.archive;

import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.Rulebooks;

/**
 * A case as it is kept.
 *
 * @param nummer such as {@code 2026-000123}
 * @param bytes exactly what was kept
 * @param made the case itself, when it was kept just now; else null
 */
public record KeptCase(String nummer, CaseBytes bytes, CaseDocument made) {

    /** A case read back from the archive. */
    public KeptCase(String nummer, CaseBytes bytes) {
        this(nummer, bytes, null);
    }

    /** What is sealed: without what not everybody may see. */
    public byte[] body() {
        return bytes.body();
    }

    /** The case itself; what was kept just now is not read again. */
    public CaseDocument document(Rulebooks rulebooks) {
        return made == null ? Codecs.read(bytes, rulebooks) : made;
    }
}
