package nl.woonzorgtoets.document.codec;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.document.Caution;
import nl.woonzorgtoets.document.Score;
import nl.woonzorgtoets.document.SecretAnswer;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.model.Bedrag.Deel;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.vocabulary.Origin;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The names of version 2, in their order: ids, values, origins and outcomes. Texts are those of the regelset that judged. What there are
 * many of is written without names, as a list of its components.
 *
 * <p>Open until the second edition of the rules is closed; until then {@code proef} says so in every case.
 */
final class V2 {

    private V2() {}

    /**
     * @param laag the addition that counted; left out when none did
     * @param geheim SHA-256 of salt and secret part; left out when nothing is secret
     * @param punten per aspect what answers gave; left out when rules decide on all of them
     * @param gevuurd per rule that fired what it concluded
     * @param onwaar per rule of which a condition fails, which
     * @param bedragen what goes with the verdict in money, by its name; left out in a framework without amounts
     * @param open per rule that is unknown the places in the dossier that it waits for
     * @param buitenWerking per rule that needs thresholds that are not in force, which; left out where there is none
     * @param toegelicht per signal of answers that do not fit together where it is explained; left out where there is none
     * @param kanttekeningen what to know of the verdict; left out where there is nothing
     */
    @JsonInclude(Include.NON_NULL)
    record Case(
            int versie,
            boolean proef,
            String kader,
            String nummer,
            Instant moment,
            String door,
            String sleutel,
            String motor,
            String toepassing,
            String regelset,
            Laag laag,
            String zaaknummer,
            LocalDate peildatum,
            String gebied,
            Map<String, String> kenmerken,
            String dossier,
            String dossierSha256,
            String geheim,
            Map<String, BigDecimal> portefeuille,
            Map<String, BigDecimal> bijdrage,
            String oordeel,
            boolean positief,
            List<String> haalbaar,
            String rechtskracht,
            List<String> beslissend,
            Score score,
            String klasse,
            List<Punten> criteria,
            List<Stand> aspecten,
            Map<String, Antwoordpunten> punten,
            Map<String, Gevuurd> gevuurd,
            Map<String, Onwaar> onwaar,
            Map<String, List<String>> open,
            Map<String, List<String>> buitenWerking,
            List<Ontbrekend> ontbrekend,
            List<String> voorwaarden,
            List<String> signalen,
            Map<String, List<String>> toegelicht,
            List<Caution> kanttekeningen,
            Map<String, Bedrag> bedragen)
            implements Head {}

    /** What of it {@link CaseOutline} tells; the rest is passed over. */
    record Outline(
            String kader,
            String nummer,
            Instant moment,
            String door,
            String sleutel,
            String motor,
            String toepassing,
            String regelset,
            String zaaknummer,
            String gebied,
            String dossier,
            String geheim,
            Map<String, BigDecimal> portefeuille,
            Map<String, BigDecimal> bijdrage,
            String oordeel,
            boolean positief,
            Score score)
            implements Head {}

    @JsonFormat(shape = Shape.ARRAY)
    record Punten(
            String id,
            BigDecimal gewicht,
            Score score,
            BigDecimal behaald,
            BigDecimal beschikbaar,
            boolean onderMinimum) {}

    /** @param mogelijk empty when the outcome is certain */
    @JsonFormat(shape = Shape.ARRAY)
    record Stand(String id, AspectSoort soort, Uitkomst uitkomst, List<Uitkomst> mogelijk) {}

    /** @param behaald null while an answer is open */
    @JsonFormat(shape = Shape.ARRAY)
    record Antwoordpunten(BigDecimal behaald, BigDecimal beschikbaar, List<Feit> gebruikt) {}

    /** @param posten null, as all numbers, when they stand in the secret part */
    @JsonFormat(shape = Shape.ARRAY)
    record Bedrag(
            AmountResult.State stand, BigDecimal precies, BigDecimal afgerond, BigDecimal bedrag, List<Post> posten) {}

    /** @param nummer its place among those of that part */
    @JsonFormat(shape = Shape.ARRAY)
    record Post(
            Deel deel,
            int nummer,
            AmountResult.LineState stand,
            BigDecimal waarde,
            boolean beslist,
            List<Feit> gebruikt) {}

    /** @param gebruikt a null among them: one value, that stands in the secret part */
    record Gevuurd(String aspect, BevindingSoort soort, BigDecimal punten, List<Feit> gebruikt) {}

    /**
     * What was used of one fact.
     *
     * @param plaats null for a total
     * @param waarden by field
     * @param herkomst of all of them, without what the place says; null for answers at that very place, and for results
     */
    @JsonSerialize(using = Repeats.Writer.class)
    @JsonDeserialize(using = Repeats.Reader.class)
    record Feit(String feit, String plaats, Map<String, Object> waarden, Origin herkomst) {

        boolean isOneWith(Feit other) {
            return feit.equals(other.feit)
                    && Objects.equals(plaats, other.plaats)
                    && Objects.equals(herkomst, other.herkomst);
        }
    }

    /**
     * @param gevonden what was found there; null when that stands in the secret part
     * @param nodig what it was compared with; null among them: unknown
     */
    @JsonFormat(shape = Shape.ARRAY)
    record Onwaar(ConditionRef bij, List<Object> gevonden, List<Object> nodig) {}

    /**
     * The rules that wait for an answer are those that name it in {@code open}.
     *
     * @param regel that found answers which do not fit together, of which an explanation is missing; else left out, as is {@code antwoorden}
     */
    @JsonInclude(Include.NON_NULL)
    record Ontbrekend(String veld, boolean verplicht, String regel, List<String> antwoorden) {}

    /**
     * What not everybody may see: the dossier as received, and what is left out elsewhere.
     *
     * @param waarden for each null in {@code gebruikt}, in that order
     * @param onwaar for each rule of which a condition on a secret answer fails
     * @param bedragen those that were reckoned from it; left out when none was
     */
    @JsonInclude(Include.NON_NULL)
    record Geheim(
            List<SecretAnswer> antwoorden,
            String dossier,
            String dossierSha256,
            List<Feit> waarden,
            Map<String, Onwaar> onwaar,
            Map<String, Bedrag> bedragen) {}

    /** What both a whole case and its outline say of how it came about. */
    interface Head {
        String kader();

        String nummer();

        Instant moment();

        String door();

        String sleutel();

        String motor();

        String toepassing();
    }
}
