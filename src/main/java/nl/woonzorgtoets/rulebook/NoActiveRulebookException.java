package nl.woonzorgtoets.rulebook;

/** There is no valid regelset yet, so nothing can be judged. */
public final class NoActiveRulebookException extends RuntimeException {

    public NoActiveRulebookException() {
        super("Er is nog geen geldige regelset. Kijk bij /api/v1/regelsets/actief welke meldingen er zijn.");
    }
}
