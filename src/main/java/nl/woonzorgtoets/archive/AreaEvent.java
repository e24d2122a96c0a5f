package nl.woonzorgtoets.archive;

/**
 * An assessment of a zaak in an area, or a besluit on one; that a plan was withdrawn counts as a besluit.
 *
 * @param moment ISO-8601 in UTC
 * @param nummer the case
 * @param zaaknummer in the one form in which all ways to write it are the same; null for a besluit
 * @param gebied null for a besluit
 * @param positief whether the plan counts by it
 * @param named whether the case says anything about what is counted; false for a besluit
 * @param waarde decimal as text; null: unknown
 */
public record AreaEvent(
        String moment,
        String nummer,
        String zaaknummer,
        String gebied,
        boolean positief,
        boolean named,
        String waarde) {

    public boolean isBesluit() {
        return zaaknummer == null;
    }
}
