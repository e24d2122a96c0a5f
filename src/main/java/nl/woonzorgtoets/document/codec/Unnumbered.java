package nl.woonzorgtoets.document.codec;

/** A case as bytes, but for its number: so whoever gives out numbers has next to nothing left to do. */
public interface Unnumbered {

    CaseBytes numbered(String nummer);

    /** With what the body ends, whatever the number; empty where a version has its number everywhere. */
    byte[] end();
}
