package nl.woonzorgtoets.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What would make a plan possible, as machines read it.
 *
 * @param verbeteringen to go on first, then to go on without conditions
 * @param reden what there is to say before them, or why there are none
 * @param opbrengst where points are short: what gives most for what it asks
 */
public record Verbeteringen(
        List<Verbetering> verbeteringen,
        @JsonInclude(JsonInclude.Include.NON_NULL) String reden,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> opbrengst) {

    /**
     * One proposal.
     *
     * @param doel what it is for
     * @param oordeel of the plan once all changes are made
     * @param door in whose hands it is
     * @param moeite what it asks, added up: each move from 1 to 3
     * @param blijft what remains after it
     */
    public record Verbetering(
            Goal doel,
            String oordeel,
            List<Wijziging> wijzigingen,
            String tekst,
            String door,
            int moeite,
            List<String> blijft) {}

    /**
     * One answer that changes.
     *
     * @param veld JSON pointer to it in the dossier
     * @param zet those of one name change together
     */
    public record Wijziging(
            String veld,

            @Schema(description = "Wat er stond; null als er geen antwoord was.")
            Object van,

            @Schema(description = "Wat er komt; van een rij die erbij komt de hele rij.")
            Object naar,

            String zet) {}

    public static Verbeteringen of(ImprovementTelling telling) {
        return new Verbeteringen(
                telling.improvements().stream().map(Verbeteringen::proposal).toList(),
                telling.reason().isEmpty() ? null : String.join(" ", telling.reason()),
                telling.yields());
    }

    private static Verbetering proposal(ImprovementTelling.Told it) {
        return new Verbetering(
                it.goal(),
                it.oordeel(),
                it.changes().stream()
                        .map(one -> new Wijziging(one.pointer(), value(one.from()), value(one.to()), one.move()))
                        .toList(),
                it.text(),
                it.by(),
                it.effort(),
                it.remains());
    }

    private static Object value(JsonNode node) {
        return node == null || node.isNull() ? null : node;
    }
}
