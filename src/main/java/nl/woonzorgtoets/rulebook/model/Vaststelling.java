package nl.woonzorgtoets.rulebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How far a framework binds: as what it was laid down, and by whom.
 *
 * @param orgaan which body laid it down; null when none did, as are {@code datum} and {@code vindplaats}
 * @param eigen how far it binds for one who laid it down apart, by the code of the answer that says who that is
 * @param eigenRegels rules of their own that somebody has, and that a setting switches on
 */
public record Vaststelling(
        Soort soort,
        String orgaan,
        LocalDate datum,
        String vindplaats,
        Map<String, Vaststelling> eigen,
        List<EigenRegel> eigenRegels) {

    /** As what it counts. */
    public enum Soort {
        BELEIDSREGEL,
        VISIE,
        WERKWIJZE
    }

    /**
     * A rule that somebody laid down apart from the framework.
     *
     * @param voor the code of who did
     * @param bron where it stands
     * @param zegt what it asks, as a sentence
     * @param drempel the option that switches it on
     * @param waarde which option does
     * @param omdat why it is off, as a sentence
     */
    public record EigenRegel(String voor, String bron, String zegt, String drempel, String waarde, String omdat) {

        /** Whether it is left out of account on that day. */
        public boolean staatUit(Drempel setting, LocalDate dag) {
            Drempel.Waarde now = setting.op(dag, voor);
            return now == null || !waarde.equals(now.waarde());
        }
    }

    /** Whether some body laid it down, for all or for one. */
    public boolean isVastgesteld() {
        return orgaan != null || eigen.values().stream().anyMatch(Vaststelling::isVastgesteld);
    }

    /** @param code null when it is not known for whom */
    public Vaststelling voor(String code) {
        return code == null ? this : eigen.getOrDefault(code, this);
    }
}
