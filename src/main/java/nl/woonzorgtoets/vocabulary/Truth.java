package nl.woonzorgtoets.vocabulary;

/** Kleene's three values: an unanswered question is neither true nor false. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case FALSE -> TRUE;
        };
    }

    public boolean isTrue() {
        return this == TRUE;
    }

    /** Whether a completion of the dossier could still make it true. */
    public boolean isPossible() {
        return this != FALSE;
    }
}
