package nl.woonzorgtoets.impact;

/**
 * Something in the archive after which other plans count: an assessment, a besluit on one, or that one was withdrawn.
 *
 * @param of the case
 * @param besluit whether the plan counts by a besluit on it, or no more because it was withdrawn; null otherwise
 * @param mistake whether the case turned out to be kept by mistake
 */
record Event(EarlierCase of, Boolean besluit, boolean mistake) {

    boolean isAssessment() {
        return besluit == null && !mistake;
    }
}
