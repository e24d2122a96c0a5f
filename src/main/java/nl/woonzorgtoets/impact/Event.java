package nl.woonzorgtoets.impact;

/**
 * Something in the archive after which other plans count: an assessment, or a besluit on one.
 *
 * @param of the case
 * @param besluit whether the plan counts by a besluit on it; null for the assessment itself
 */
record Event(EarlierCase of, Boolean besluit) {

    boolean isAssessment() {
        return besluit == null;
    }
}
