package nl.woonzorgtoets.document.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The names of version 2, in their order: ids, values, origins and outcomes. Texts are those of the regelset that judged.
 *
 * <p>Open until the second edition of the rules is closed; until then {@code proef} says so in every case.
 */
final class V2 {

    private V2() {}

    /**
     * @param geheim SHA-256 of salt and secret part; left out when nothing is secret
     * @param score now, lowest, highest
     * @param criteria per id: weight, score now, lowest, highest, points obtained, points available
     * @param waarden every value that a rule used, each once
     * @param open per rule that is unknown the places in the dossier that it waits for
     */
    @JsonInclude(Include.NON_NULL)
    record Case(
            int versie,
            boolean proef,
            String kader,
            String nummer,
            String moment,
            String door,
            String sleutel,
            String motor,
            String toepassing,
            String regelset,
            String zaaknummer,
            String peildatum,
            String gebied,
            Map<String, String> kenmerken,
            String dossier,
            String dossierSha256,
            String geheim,
            Map<String, String> portefeuille,
            Map<String, String> bijdrage,
            String oordeel,
            boolean positief,
            List<String> haalbaar,
            String rechtskracht,
            List<String> beslissend,
            List<BigDecimal> score,
            String klasse,
            Map<String, List<BigDecimal>> criteria,
            Map<String, Stand> aspecten,
            List<Waarde> waarden,
            Map<String, Gevuurd> gevuurd,
            Map<String, Onwaar> onwaar,
            Map<String, List<String>> open,
            List<Ontbrekend> ontbrekend,
            List<String> voorwaarden,
            List<String> signalen) {}

    /** @param mogelijk left out when the outcome is certain */
    @JsonInclude(Include.NON_NULL)
    record Stand(String soort, String uitkomst, List<String> mogelijk) {}

    /** @param waarden places in the list of values of what it used, in order */
    record Gevuurd(String aspect, String soort, BigDecimal punten, List<Integer> waarden) {}

    /** @param plaats null for a total */
    @JsonInclude(Include.NON_NULL)
    record Waarde(String feit, String plaats, String veld, Object waarde, Herkomst herkomst) {}

    /**
     * @param bij element of the rule, pattern within it, condition within that; -1 where it does not go that deep
     * @param gevonden what was found there
     * @param nodig what it was compared with; null among them: unknown
     */
    record Onwaar(List<Integer> bij, List<Object> gevonden, List<Object> nodig) {}

    /** The rules that wait for it are those that name it in {@code open}. */
    record Ontbrekend(String veld, boolean verplicht) {}

    /** Where a value comes from; left out: an answer at that very place. */
    @JsonInclude(Include.NON_NULL)
    @JsonTypeInfo(use = Id.NAME, property = "soort")
    @JsonSubTypes({
        @Type(value = Antwoord.class, name = "antwoord"),
        @Type(value = EigenCijfer.class, name = "eigen cijfer"),
        @Type(value = Tabel.class, name = "tabel"),
        @Type(value = Drempel.class, name = "drempel"),
        @Type(value = GeenDrempel.class, name = "geen drempel"),
        @Type(value = Som.class, name = "som"),
        @Type(value = Portefeuille.class, name = "portefeuille"),
        @Type(value = Voorbeeld.class, name = "voorbeeld"),
        @Type(value = Nergens.class, name = "nergens"),
        @Type(value = Geschreven.class, name = "geschreven"),
        @Type(value = Onbekend.class, name = "onbekend")
    })
    sealed interface Herkomst {}

    record Antwoord(String plaats) implements Herkomst {}

    record EigenCijfer(String label, String plaats, List<Langs> langs, String opmerking) implements Herkomst {}

    record Tabel(
            String bestand,
            String jaar,
            String schaal,
            String rij,
            Integer regel,
            List<String> door,
            String bron,
            List<Langs> langs,
            String opmerking,
            Boolean leeg)
            implements Herkomst {}

    record Drempel(String naam, String van, String vanaf, String bron) implements Herkomst {}

    record GeenDrempel(String naam) implements Herkomst {}

    record Som(int feiten) implements Herkomst {}

    record Portefeuille() implements Herkomst {}

    record Voorbeeld() implements Herkomst {}

    record Nergens(List<Langs> langs) implements Herkomst {}

    record Geschreven(String tekst) implements Herkomst {}

    record Onbekend() implements Herkomst {}

    /** A place where it was looked for in vain: a question not answered, or a figure not published. */
    @JsonInclude(Include.NON_NULL)
    record Langs(String vraag, String schaal, String tabel) {}

    /** A question whose answer is secret. */
    record Geheimvraag(String feit, String plaats, String veld) {}

    /** What not everybody may see: the dossier as received, and the values left out of {@code waarden} and {@code onwaar}. */
    record Geheim(
            List<Geheimvraag> antwoorden,
            String dossier,
            String dossierSha256,
            Map<Integer, Waarde> waarden,
            Map<String, Onwaar> onwaar) {}
}
