package nl.woonzorgtoets.assessment;

/** An idempotency key that was used before for another dossier. */
public final class KeyReusedException extends RuntimeException {

    KeyReusedException(String key) {
        super("De Idempotency-Key '" + key
                + "' is al gebruikt voor een ander dossier of kader. Kies een nieuwe sleutel.");
    }
}
