package nl.woonzorgtoets.oordeel;

import java.util.Arrays;
import java.util.List;

/** The six verdicts of the first edition, to test with. */
public final class Zes {

    public static final Oordeel POSITIEF = of(EersteEditie.POSITIEF);
    public static final Oordeel POSITIEF_ONDER_VOORWAARDEN = of(EersteEditie.POSITIEF_ONDER_VOORWAARDEN);
    public static final Oordeel ONVOLLEDIG = of(EersteEditie.ONVOLLEDIG);
    public static final Oordeel AANHOUDEN = of(EersteEditie.AANHOUDEN);
    public static final Oordeel NEGATIEF_IN_BEGINSEL = of(EersteEditie.NEGATIEF_IN_BEGINSEL);
    public static final Oordeel NEGATIEF = of(EersteEditie.NEGATIEF);
    public static final List<Oordeel> OORDELEN =
            Arrays.stream(EersteEditie.values()).map(Zes::of).toList();
    public static final Stappen STAPPEN = new Stappen(
            NEGATIEF, NEGATIEF_IN_BEGINSEL, AANHOUDEN, ONVOLLEDIG, ONVOLLEDIG, POSITIEF_ONDER_VOORWAARDEN, null);

    private Zes() {}

    private static Oordeel of(EersteEditie it) {
        return it.oordeel(it.name(), "Een zin over " + it.name() + ".");
    }
}
