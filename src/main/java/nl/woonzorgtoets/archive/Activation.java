package nl.woonzorgtoets.archive;

/**
 * From here on new dossiers are judged by this regelset.
 *
 * @param hash number of the regelset
 * @param door account that activated it
 * @param moment ISO-8601 in UTC
 * @param waarom the reason that was given; null when none was
 * @param goedkeuring sequence number of the approval by another person; null: there was no second person
 */
public record Activation(String hash, String door, String moment, String waarom, Long goedkeuring) {

    /** As earlier versions know it: without a second person. */
    public Activation(String hash, String door, String moment) {
        this(hash, door, moment, null, null);
    }
}
