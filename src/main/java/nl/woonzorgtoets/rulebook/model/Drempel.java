package nl.woonzorgtoets.rulebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.FieldWords;

/**
 * A setting that policy may change: a number, option or date that holds from a date on.
 *
 * @param soort GEHEEL, DECIMAAL, OPTIE or DATUM
 * @param opties code to label, for an option
 * @param jaarlijks whether every year has a value of its own
 * @param waarden the regional values, oldest first
 * @param perGemeente the values of a gemeente that has its own, oldest first; they go before the regional ones from their first date
 * @param woorden how it is spoken of
 */
public record Drempel(
        String naam,
        String label,
        FieldType soort,
        Map<String, String> opties,
        String eenheid,
        String bron,
        String keuze,
        boolean jaarlijks,
        List<Waarde> waarden,
        Map<String, List<Waarde>> perGemeente,
        FieldWords woorden) {

    /** Name of the type of fact that thresholds are, and of its field with their name. */
    public static final String FEIT = "Drempel";

    public static final String NAAM = "naam";

    /** Name of the field with the option that is chosen. */
    public static final String TEKST = "tekst";

    /**
     * A value and the day it starts to hold.
     *
     * @param tot the first day on which it does not hold any more; null: until the next
     * @param waarde a {@code BigDecimal}, a {@code LocalDate} or the code of an option; null ends it, or is not known
     * @param onbekend whether there is a value, that nobody has recorded
     */
    public record Waarde(
            LocalDate vanaf,
            LocalDate tot,
            Object waarde,
            boolean onbekend,
            String bron,
            String opmerking,
            String bestand,
            int regel) {

        /** Whether it is the end of the threshold. */
        public boolean vervalt() {
            return waarde == null && !onbekend;
        }

        private boolean geldtOp(LocalDate dag) {
            return tot == null || dag.isBefore(tot);
        }
    }

    /**
     * What holds on a day in a gemeente (may be null: no gemeente known); null when nothing has started by then, or the last value held
     * until an earlier day. Where a value of its own held until then, the regional one is back.
     */
    public Waarde op(LocalDate dag, String gemeente) {
        Waarde eigen = gemeente == null ? null : laatste(perGemeente.getOrDefault(gemeente, List.of()), dag);
        return eigen != null ? eigen : laatste(waarden, dag);
    }

    /** Whether a value from that day on is of an earlier year than this day. */
    public boolean isVanEerderJaar(LocalDate vanaf, LocalDate dag) {
        return jaarlijks && vanaf.getYear() < dag.getYear();
    }

    private static Waarde laatste(List<Waarde> waarden, LocalDate dag) {
        Waarde laatste = null;
        for (Waarde waarde : waarden) {
            if (!waarde.vanaf().isAfter(dag)) {
                laatste = waarde;
            }
        }
        return laatste == null || laatste.geldtOp(dag) ? laatste : null;
    }
}
