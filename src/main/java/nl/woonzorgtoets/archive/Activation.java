package nl.woonzorgtoets.archive;

/**
 * From here on new dossiers are judged by this regelset.
 *
 * @param hash number of the regelset
 * @param door account that activated it
 * @param moment ISO-8601 in UTC
 */
public record Activation(String hash, String door, String moment) {}
