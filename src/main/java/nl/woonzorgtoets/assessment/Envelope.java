package nl.woonzorgtoets.assessment;

import java.time.Instant;

/**
 * What is noted around a verdict and does not determine it; a replay takes it over from the archived case.
 *
 * @param nummer number of the case, or null for a trial
 * @param motor engine and version that fired the rules
 * @param toepassing program and version that judged
 */
public record Envelope(String nummer, Instant moment, String door, String sleutel, String motor, String toepassing) {

    private static final String MOTOR = "Drools " + Versions.of("drools");
    private static final String TOEPASSING = "woonzorgtoets " + Versions.of("woonzorgtoets");

    static Envelope now(String nummer, Instant moment, String door, String sleutel) {
        return new Envelope(nummer, moment, door, sleutel, MOTOR, TOEPASSING);
    }
}
