package nl.woonzorgtoets.archive;

/**
 * A regelset in the archive.
 *
 * @param hash its number
 * @param kader key of its framework
 * @param at when it was first kept, ISO-8601 in UTC
 */
public record KeptRules(String hash, String kader, String at) {}
