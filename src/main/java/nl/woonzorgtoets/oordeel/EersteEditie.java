package nl.woonzorgtoets.oordeel;

import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.oordeel.Oordeel.Kleur;

/** The six verdicts of the first edition of the rules, most favourable first: its cases and decisions do not say themselves what they mean. */
public enum EersteEditie {
    POSITIEF(Kleur.GOED, true, false),
    POSITIEF_ONDER_VOORWAARDEN(Kleur.GOED, true, true),
    ONVOLLEDIG(Kleur.LET_OP, false, false),
    AANHOUDEN(Kleur.LET_OP, false, false),
    NEGATIEF_IN_BEGINSEL(Kleur.FOUT, false, false),
    NEGATIEF(Kleur.FOUT, false, false);

    private final Kleur kleur;
    private final boolean positief;
    private final boolean onderVoorwaarden;

    EersteEditie(Kleur kleur, boolean positief, boolean onderVoorwaarden) {
        this.kleur = kleur;
        this.positief = positief;
        this.onderVoorwaarden = onderVoorwaarden;
    }

    /** As a case of the first edition kept it. */
    public Oordeel oordeel(String naam, String tekst) {
        return new Oordeel(
                ordinal(), name(), naam, tekst, kleur, positief, onderVoorwaarden, positief, this == ONVOLLEDIG);
    }

    /** What people could decide before a decision said itself whether it was positive. */
    public static boolean isPositief(String besluit) {
        return Arrays.stream(values()).anyMatch(it -> it.positief && it.name().equals(besluit));
    }

    /** What people can decide on a case whose regelset cannot be read. */
    public static List<Besluitsoort> besluiten() {
        return Arrays.stream(values())
                .map(it -> it.oordeel(it.name(), ""))
                .filter(it -> !it.onvolledig())
                .map(Besluitsoort::volgens)
                .toList();
    }
}
