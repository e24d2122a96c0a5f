package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One thing that is looked at.
 *
 * @param criterium id of the criterium it belongs to, or null
 * @param bron reference into bronnen.yaml
 * @param punten points per outcome; for WEGING out of those for VOLDOET, for PLUS in points of the total score
 * @param integriteit whether its signal counts towards the integrity hold
 * @param teksten explanation per conclusion
 * @param hoogstens the most favourable verdict that is still possible, per outcome; empty where an outcome sets no limit
 * @param hoogsteScore above which the total cannot come, per outcome; empty where an outcome sets no such limit
 * @param voorwaarde what has to be arranged when a VOORWAARDE is not met, or null
 * @param keuze why this is our choice and not the policy's, or null
 * @param bezoek why a refusal that rests on it asks for a visit to the place; null when it asks for none
 * @param uitAntwoorden how its points follow from answers; null when rules decide on it
 */
public record Aspect(
        String id,
        String criterium,
        AspectSoort soort,
        String vraag,
        String bron,
        Map<BevindingSoort, BigDecimal> punten,
        boolean integriteit,
        Map<BevindingSoort, String> teksten,
        Map<Uitkomst, Oordeel> hoogstens,
        Map<Uitkomst, BigDecimal> hoogsteScore,
        String voorwaarde,
        String keuze,
        String bezoek,
        Antwoordpunten uitAntwoorden) {

    /** Its question; its id where the framework wrote none. */
    public String naam() {
        return vraag == null ? id : vraag;
    }

    /** What that conclusion means here. */
    public String uitleg(BevindingSoort soort, String anders) {
        return teksten.getOrDefault(soort, anders);
    }

    /** What has to be arranged while it is not met. */
    public String alsVoorwaarde() {
        return voorwaarde == null ? vraag : voorwaarde;
    }

    /** What it says when it is signalled. */
    public String alsSignaal() {
        return teksten.values().stream().findFirst().orElse(vraag);
    }

    /** Points for that outcome; zero where none are set. */
    public BigDecimal punten(BevindingSoort soort) {
        return punten.getOrDefault(soort, BigDecimal.ZERO);
    }

    /** Points for how it turned out; zero when it did not play or is not known. */
    public BigDecimal punten(Uitkomst uitkomst) {
        BevindingSoort soort = Score.soort(uitkomst);
        return soort == null ? BigDecimal.ZERO : punten(soort);
    }
}
