package nl.woonzorgtoets.archive.ledger;

import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Unnumbered;

/** A case written and packed by whoever hands it in, so that the one thread that writes only puts the number in. */
public final class Prepared {

    private final Unnumbered bytes;
    private final int length;
    private final byte[] packedEnd;

    public Prepared(Unnumbered bytes) {
        byte[] end = bytes.end();
        this.bytes = bytes;
        this.length = end.length;
        this.packedEnd = Packing.packEnd(end);
    }

    public CaseBytes numbered(String nummer) {
        return bytes.numbered(nummer);
    }

    /** A body with its number in it, as it will lie on disk. */
    byte[] packed(byte[] body) {
        return Packing.pack(body, length, packedEnd);
    }
}
