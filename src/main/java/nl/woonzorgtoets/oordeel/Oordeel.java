package nl.woonzorgtoets.oordeel;

import java.util.List;
import java.util.stream.Stream;

/** The machine's verdict; the human decision (besluit) uses the same words. */
public enum Oordeel {
    NEGATIEF,
    NEGATIEF_IN_BEGINSEL,
    AANHOUDEN,
    ONVOLLEDIG,
    POSITIEF_ONDER_VOORWAARDEN,
    POSITIEF;

    /** What people can decide, best first: ONVOLLEDIG says something about a dossier, and not about a plan. */
    public static List<String> besluiten() {
        return Stream.of(POSITIEF, POSITIEF_ONDER_VOORWAARDEN, AANHOUDEN, NEGATIEF_IN_BEGINSEL, NEGATIEF)
                .map(Enum::name)
                .toList();
    }

    /** Whether homes of such a dossier count towards what a wijk already bears. */
    public boolean isPositief() {
        return this == POSITIEF || this == POSITIEF_ONDER_VOORWAARDEN;
    }
}
