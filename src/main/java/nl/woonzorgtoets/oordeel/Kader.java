package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The framework: criteria with weights, aspects, score classes. All of it is data of the regelset.
 *
 * @param schaal the score of a plan that meets everything, usually 10; null in a framework without points
 * @param decimalen digits after the point to which a score is rounded, once, half up
 * @param plusMaximum most that PLUS aspects together add to the total score
 * @param aanhoudenVanaf number of integrity signals that holds the verdict
 * @param klassen highest first; the last starts at 0; none in a framework without points
 * @param criteria by id, in the order of kader.yaml
 * @param aspecten by id, in the order of kader.yaml
 * @param oordelen name and sentence per verdict
 * @param rechtskracht the legal force of the verdict; null when the framework does not say
 * @param rapport what the report says beyond the verdict; null in a regelset that does not say
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
        Map<Oordeel, OordeelTekst> oordelen,
        Rechtskracht rechtskracht,
        Rapport rapport,
        Domein domein) {

    /** A score class: from {@code vanaf} (inclusive) up to the next. */
    public record Klasse(BigDecimal vanaf, Oordeel oordeel, String naam, String keuze) {}

    public record OordeelTekst(String naam, String tekst) {}

    /**
     * What a refusal would rest on, given the answer to one question: a plan that fits the omgevingsplan can only be advised on.
     *
     * @param veld dossier path of that question
     * @param waarden answer to legal force
     * @param anders the legal force for every other answer
     */
    public record Rechtskracht(String veld, Map<String, String> waarden, String anders) {

        public String van(Function<String, Object> antwoord) {
            return waarden.getOrDefault(String.valueOf(antwoord.apply(veld)), anders);
        }
    }

    /** Whether plans get a score; if not, requirements and conditions alone make the verdict. */
    public boolean geeftScore() {
        return !klassen.isEmpty();
    }

    public String sleutel() {
        return domein.sleutel();
    }

    /** "het Toetsingskader": its name as it stands in a sentence. */
    public String naamInZin() {
        return domein.lidwoord() == null ? naam : domein.lidwoord() + " " + naam;
    }

    public Woorden woorden() {
        return domein.woorden();
    }

    public Map<String, String> zoeken() {
        return domein.zoeken();
    }

    /** Where plans lie; null in a framework without a place. */
    public Plaats plaats() {
        return domein.plaats();
    }
}
