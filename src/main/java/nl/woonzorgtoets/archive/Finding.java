package nl.woonzorgtoets.archive;

/**
 * Something that is not as it was kept.
 *
 * @param seq the entry concerned; 0 for the archive as a whole
 * @param melding Dutch sentence
 */
public record Finding(long seq, String melding) {

    @Override
    public String toString() {
        return seq == 0 ? melding : "Volgnummer " + seq + ": " + melding;
    }
}
