package nl.woonzorgtoets.rulebook;

/** An assessment that would take more combinations of facts than the budget allows: it is refused, not awaited. */
public final class TooMuchWorkException extends RuntimeException {

    public TooMuchWorkException(int budget) {
        super("Dit dossier vraagt meer dan " + budget + " vergelijkingen van feiten");
    }
}
