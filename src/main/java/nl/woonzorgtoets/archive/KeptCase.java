package nl.woonzorgtoets.archive;

/**
 * A case as it is kept.
 *
 * @param nummer such as {@code 2026-000123}
 * @param body exactly the bytes that were kept
 */
public record KeptCase(String nummer, byte[] body) {}
