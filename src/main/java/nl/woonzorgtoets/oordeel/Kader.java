package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The framework: criteria with weights, aspects, score classes. All of it is data of the regelset.
 *
 * @param vanaf first day that it judges about; null when it does not say
 * @param schaal the score of a plan that meets everything, usually 10
 * @param decimalen digits after the point to which a score is rounded, once, half up
 * @param exact whether classes and minima look at the score before it is rounded
 * @param plusMaximum most that PLUS aspects together add to the total score
 * @param aanhoudenVanaf number of integrity signals that holds the verdict; null when signals never do
 * @param klassen highest first; the last starts at 0; empty in a framework without points
 * @param criteria by id, in the order of kader.yaml
 * @param aspecten by id, in the order of kader.yaml
 * @param oordelen the verdicts it can give, most favourable first
 * @param stappen which of them each step leads to
 * @param besluiten what people can decide, in the order in which it is offered
 * @param rechtskracht the legal force of the verdict; null when the framework does not say
 * @param rapport what the report says beyond the verdict; null in a regelset that does not say
 * @param marges how far what comes out may be beside the truth
 */
public record Kader(
        String naam,
        LocalDate vanaf,
        BigDecimal schaal,
        int decimalen,
        boolean exact,
        BigDecimal plusMaximum,
        Integer aanhoudenVanaf,
        List<Klasse> klassen,
        Map<String, Criterium> criteria,
        Map<String, Aspect> aspecten,
        List<Oordeel> oordelen,
        Stappen stappen,
        List<Besluitsoort> besluiten,
        Rechtskracht rechtskracht,
        Rapport rapport,
        Marge.VanKader marges,
        Domein domein) {

    /**
     * A score class: from {@code vanaf} (inclusive) up to the next.
     *
     * @param eist ids of the aspects that must be met; while one is not, the next class speaks
     * @param minstens the points that an aspect must get, by its id; the same holds for those
     */
    public record Klasse(
            BigDecimal vanaf,
            Oordeel oordeel,
            String naam,
            List<String> eist,
            Map<String, BigDecimal> minstens,
            String keuze) {

        public Klasse(BigDecimal vanaf, Oordeel oordeel, String naam, List<String> eist, String keuze) {
            this(vanaf, oordeel, naam, eist, Map.of(), keuze);
        }

        /** Whether the score alone decides on it. */
        public boolean eistNiets() {
            return eist.isEmpty() && minstens.isEmpty();
        }
    }

    /**
     * What a refusal would rest on, given the answer to one question: a plan that fits the omgevingsplan can only be advised on.
     *
     * @param veld dossier path of that question
     * @param waarden answer to legal force
     * @param anders the legal force for every other answer
     */
    public record Rechtskracht(String veld, Map<String, String> waarden, String anders) {

        /** The one that the program knows: nobody can refuse on such a verdict. */
        public static final String ADVIES = "ADVIES_ZONDER_WEIGERINGSGROND";

        public String van(Function<String, Object> antwoord) {
            return waarden.getOrDefault(String.valueOf(antwoord.apply(veld)), anders);
        }
    }

    /** The same with these, as it would be if it drew its borders elsewhere. */
    public Kader met(Integer aanhoudenVanaf, List<Klasse> klassen, Map<String, Criterium> criteria) {
        return met(aanhoudenVanaf, klassen, criteria, aspecten);
    }

    private Kader met(
            Integer aanhoudenVanaf,
            List<Klasse> klassen,
            Map<String, Criterium> criteria,
            Map<String, Aspect> aspecten) {
        return new Kader(
                naam,
                vanaf,
                schaal,
                decimalen,
                exact,
                plusMaximum,
                aanhoudenVanaf,
                klassen,
                criteria,
                aspecten,
                oordelen,
                stappen,
                besluiten,
                rechtskracht,
                rapport,
                marges,
                domein);
    }

    /** Whether plans get a score; if not, requirements and conditions alone make the verdict. */
    public boolean geeftScore() {
        return !klassen.isEmpty();
    }

    /** Never null: a verdict that it does not know has only its code. */
    public Oordeel oordeel(String code) {
        return oordelen.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseGet(() -> Oordeel.onleesbaar(code, false));
    }

    public boolean heeft(AspectSoort soort) {
        return aspecten.values().stream().anyMatch(it -> it.soort() == soort);
    }

    public String sleutel() {
        return domein.sleutel();
    }

    /** The same framework with other weights, points and classes. */
    public Kader met(List<Klasse> andere, Map<String, Criterium> wegend, Map<String, Aspect> gewogen) {
        return met(aanhoudenVanaf, andere, wegend, gewogen);
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
