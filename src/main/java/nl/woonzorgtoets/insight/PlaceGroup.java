package nl.woonzorgtoets.insight;

/** Whether a plan can go on in a place, the best first. */
public enum PlaceGroup {
    /** As it is. */
    KAN,
    /** With some answers that are still open there. */
    KAN_NA_ANTWOORD,
    /** With fewer homes, perhaps after some answers. */
    KLEINER,
    /** Whatever is answered, and with fewer homes as well. */
    KAN_NIET
}
