package nl.woonzorgtoets.archive;

/**
 * An assessment of a zaak in an area, or a besluit on one.
 *
 * @param moment ISO-8601 in UTC
 * @param nummer the case
 * @param zaaknummer null for a besluit
 * @param gebied null for a besluit
 * @param oordeel the oordeel, or the besluit
 * @param named whether the case says anything about what is counted; false for a besluit
 * @param waarde decimal as text; null: unknown
 */
public record AreaEvent(
        String moment, String nummer, String zaaknummer, String gebied, String oordeel, boolean named, String waarde) {

    public boolean isBesluit() {
        return zaaknummer == null;
    }
}
