package nl.woonzorgtoets.document.codec;

import nl.woonzorgtoets.document.CaseDocument;

/** One version of the bytes of a case: for the same case the same bytes, for ever. */
interface Codec {

    CaseBytes write(CaseDocument document);

    /** @throws UnreadableCaseException when these are not the bytes of a case of this version */
    CaseDocument read(CaseBytes bytes, Rulebooks rulebooks);
}
