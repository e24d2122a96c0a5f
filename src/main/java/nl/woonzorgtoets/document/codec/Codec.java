package nl.woonzorgtoets.document.codec;

import nl.woonzorgtoets.document.CaseDocument;

/** One version of the bytes of a case: for the same case the same bytes, for ever. */
interface Codec {

    CaseBytes write(CaseDocument document);

    /** The same of a case that still gets its number. */
    default Unnumbered unnumbered(CaseDocument document) {
        return new Unnumbered() {
            @Override
            public CaseBytes numbered(String nummer) {
                return write(document.numbered(nummer));
            }

            @Override
            public byte[] end() {
                return new byte[0];
            }
        };
    }

    /** @throws UnreadableCaseException when these are not the bytes of a case of this version */
    CaseDocument read(CaseBytes bytes, Rulebooks rulebooks);

    /** @throws UnreadableCaseException when these are not the bytes of a case of this version */
    CaseOutline outline(CaseBytes bytes);
}
