package nl.woonzorgtoets.document;

import java.time.Instant;

/**
 * What is noted around a verdict and does not determine it; a replay takes it over from the archived case.
 *
 * @param versie which codec writes the case
 * @param kader key of the framework that judged
 * @param nummer number of the case, or null for a trial
 * @param account who handed it in, or null for a trial
 * @param sleutel the client's idempotency key, or null
 * @param motor engine and version that fired the rules
 * @param toepassing program and version that judged
 * @param zout hex, goes with the secret part; null when nothing is secret
 */
public record Envelope(
        int versie,
        String kader,
        String nummer,
        Instant moment,
        String account,
        String sleutel,
        String motor,
        String toepassing,
        String zout) {

    /** The codec that writes new cases. */
    private static final int NEWEST = 2;

    private static final String MOTOR = "Drools " + Versions.of("drools");
    private static final String TOEPASSING = "woonzorgtoets " + Versions.of("woonzorgtoets");

    /** Of this program, now. */
    public static Envelope now(String kader, String nummer, Instant moment, String account, String sleutel) {
        return new Envelope(NEWEST, kader, nummer, moment, account, sleutel, MOTOR, TOEPASSING, null);
    }

    /** Of a trial, that is not kept. */
    public static Envelope trial(String kader, Instant moment) {
        return now(kader, null, moment, null, null);
    }

    /** The same with the salt of its secret part. */
    public Envelope with(String salt) {
        return new Envelope(versie, kader, nummer, moment, account, sleutel, motor, toepassing, salt);
    }

    /** The same under this number. */
    public Envelope numbered(String number) {
        return new Envelope(versie, kader, number, moment, account, sleutel, motor, toepassing, zout);
    }
}
