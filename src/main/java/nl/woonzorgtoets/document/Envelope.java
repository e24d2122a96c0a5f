package nl.woonzorgtoets.document;

import java.time.Instant;

/**
 * What is noted around a verdict and does not determine it; a replay takes it over from the archived case.
 *
 * @param versie which codec writes the case
 * @param nummer number of the case, or null for a trial
 * @param account who handed it in, or null for a trial
 * @param sleutel the client's idempotency key, or null
 * @param motor engine and version that fired the rules
 * @param toepassing program and version that judged
 */
public record Envelope(
        int versie, String nummer, Instant moment, String account, String sleutel, String motor, String toepassing) {

    /** The codec that writes new cases. */
    private static final int NEWEST = 1;

    private static final String MOTOR = "Drools " + Versions.of("drools");
    private static final String TOEPASSING = "woonzorgtoets " + Versions.of("woonzorgtoets");

    /** Of this program, now. */
    public static Envelope now(String nummer, Instant moment, String account, String sleutel) {
        return new Envelope(NEWEST, nummer, moment, account, sleutel, MOTOR, TOEPASSING);
    }

    /** Of a trial, that is not kept. */
    public static Envelope trial(Instant moment) {
        return now(null, moment, null, null);
    }
}
