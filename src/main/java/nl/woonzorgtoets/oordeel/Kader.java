package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The framework: criteria with weights, aspects, score classes. All of it is data of the regelset.
 *
 * @param schaal the score of a plan that meets everything, usually 10
 * @param decimalen digits after the point to which a score is rounded, once, half up
 * @param plusMaximum most that PLUS aspects together add to the total score
 * @param aanhoudenVanaf number of integrity signals that holds the verdict
 * @param klassen highest first; the last starts at 0
 * @param criteria by id, in the order of kader.yaml
 * @param aspecten by id, in the order of kader.yaml
 * @param oordelen name and sentence per verdict
 */
public record Kader(
        String naam,
        BigDecimal schaal,
        int decimalen,
        BigDecimal plusMaximum,
        int aanhoudenVanaf,
        List<Klasse> klassen,
        Map<String, Criterium> criteria,
        Map<String, Aspect> aspecten,
        Map<Oordeel, OordeelTekst> oordelen) {

    /** A score class: from {@code vanaf} (inclusive) up to the next. */
    public record Klasse(BigDecimal vanaf, Oordeel oordeel, String naam, String keuze) {}

    public record OordeelTekst(String naam, String tekst) {}
}
