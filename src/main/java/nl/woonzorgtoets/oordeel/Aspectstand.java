package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.woonzorgtoets.base.Breuk;

/**
 * Where one aspect stands: how it turned out, and how it could still turn out once open questions are answered.
 *
 * @param uitkomst ONBEKEND as long as open questions can change it
 * @param mogelijk never empty; leaves out no outcome that some completion of the dossier reaches
 * @param uitzondering whether a conclusion sets a failure aside
 * @param uitzonderingMogelijk whether one still could
 * @param signaal whether it is signalled; of answers that do not fit together: and every rule that says so was explained
 * @param ongerijmd whether answers do not fit together without an explanation
 * @param behaald points that answers give; null when rules decide, and when it does not play
 */
public record Aspectstand(
        Aspect aspect,
        Uitkomst uitkomst,
        Set<Uitkomst> mogelijk,
        boolean uitzondering,
        boolean uitzonderingMogelijk,
        boolean signaal,
        boolean signaalMogelijk,
        boolean ongerijmd,
        Behaald behaald) {

    private static final Set<Uitkomst> GEHAALD = Set.of(Uitkomst.VOLDOET);
    private static final Set<Uitkomst> NIETS = EnumSet.of(Uitkomst.NIET_VAN_TOEPASSING);

    /**
     * @param zeker conclusions about this aspect that were drawn
     * @param open conclusions about it that open questions could still bring
     * @param samen whether two rules, by id, can hold together
     */
    static Aspectstand van(
            Aspect aspect, List<Bevinding> zeker, List<Bevinding> open, BiPredicate<String, String> samen) {
        Set<Uitkomst> mogelijk = zeker.isEmpty() && open.isEmpty() ? NIETS : mogelijk(zeker, open, samen);
        boolean ongerijmd = aspect.soort() == AspectSoort.ONGERIJMDHEID
                && zeker.stream().anyMatch(bevinding -> !bevinding.toegelicht());
        return new Aspectstand(
                aspect,
                uitkomst(mogelijk, mogelijk.size() == 1),
                Collections.unmodifiableSet(mogelijk),
                heeft(zeker, BevindingSoort.UITZONDERING),
                heeft(open, BevindingSoort.UITZONDERING),
                heeft(zeker, BevindingSoort.SIGNAAL) && !ongerijmd,
                heeft(open, BevindingSoort.SIGNAAL),
                ongerijmd,
                null);
    }

    /** @param behaald null when it does not play */
    static Aspectstand van(Aspect aspect, Behaald behaald) {
        Set<Uitkomst> mogelijk = behaald == null ? NIETS : behaald.mogelijk();
        return new Aspectstand(
                aspect,
                uitkomst(mogelijk, behaald == null || behaald.bekend()),
                Collections.unmodifiableSet(mogelijk),
                false,
                false,
                false,
                false,
                false,
                behaald);
    }

    private static Uitkomst uitkomst(Set<Uitkomst> mogelijk, boolean zeker) {
        return zeker ? mogelijk.iterator().next() : Uitkomst.ONBEKEND;
    }

    boolean kan(Uitkomst uitkomst) {
        return mogelijk.contains(uitkomst);
    }

    boolean is(Uitkomst uitkomst) {
        return this.uitkomst == uitkomst;
    }

    boolean isBeoordeeld() {
        return Score.soort(uitkomst) != null;
    }

    /** Whether it plays, and can turn out better than it does for certain. */
    boolean kanBeter() {
        return uitkomst != Uitkomst.NIET_VAN_TOEPASSING && minste().compareTo(meeste()) < 0;
    }

    /** The points it has for certain. */
    Breuk minste() {
        return behaald == null ? Breuk.van(aspect.punten(uitkomst)) : behaald.laagste();
    }

    /** The most points that it gives. */
    Breuk meeste() {
        return Breuk.van(
                aspect.uitAntwoorden() == null
                        ? aspect.punten(BevindingSoort.VOLDOET)
                        : aspect.uitAntwoorden().hoogstens());
    }

    /** The same aspect, met as far as that goes. */
    Aspectstand gehaald() {
        return behaald == null
                ? new Aspectstand(aspect, Uitkomst.VOLDOET, GEHAALD, uitzondering, false, false, false, false, null)
                : van(aspect, new Behaald(meeste(), meeste(), behaald.uit(), false, true));
    }

    /** Whether it can still get so many points. */
    boolean kanHalen(BigDecimal punten) {
        return behaald == null
                ? mogelijk.stream().anyMatch(it -> aspect.punten(it).compareTo(punten) >= 0)
                : behaald.hoogste().compareTo(Breuk.van(punten)) >= 0;
    }

    /** Whether it gets so many points whatever is answered yet. */
    boolean haaltZeker(BigDecimal punten) {
        return behaald == null
                ? mogelijk.stream().allMatch(it -> aspect.punten(it).compareTo(punten) >= 0)
                : !behaald.kanVervallen() && behaald.laagste().compareTo(Breuk.van(punten)) >= 0;
    }

    private static Set<Uitkomst> mogelijk(
            List<Bevinding> zeker, List<Bevinding> open, BiPredicate<String, String> samen) {
        List<Bevinding> vast = uitkomsten(zeker);
        Set<Uitkomst> mogelijk = EnumSet.noneOf(Uitkomst.class);
        for (Bevinding bevinding : vast) {
            mogelijk.add(uitkomst(bevinding.soort()));
        }
        if (mogelijk.size() > 1) {
            return EnumSet.of(Uitkomst.TEGENSTRIJDIG);
        }
        List<Bevinding> los = kanMetAlle(vast, uitkomsten(open), samen);
        if (mogelijk.isEmpty()) {
            mogelijk.add(Uitkomst.NIET_VAN_TOEPASSING);
            for (Bevinding bevinding : los) {
                mogelijk.add(uitkomst(bevinding.soort()));
            }
        }
        if (botst(vast, los, samen)) {
            mogelijk.add(Uitkomst.TEGENSTRIJDIG);
        }
        return mogelijk;
    }

    /** Those that can hold beside what is certain. */
    private static List<Bevinding> kanMetAlle(
            List<Bevinding> vast, List<Bevinding> open, BiPredicate<String, String> samen) {
        return vast.isEmpty() || open.isEmpty()
                ? open
                : open.stream()
                        .filter(een -> vast.stream().allMatch(ander -> samen.test(ander.regel(), een.regel())))
                        .toList();
    }

    private static boolean botst(List<Bevinding> vast, List<Bevinding> los, BiPredicate<String, String> samen) {
        for (Bevinding een : los) {
            for (Bevinding ander : vast) {
                if (ander.soort() != een.soort()) {
                    return true;
                }
            }
            for (Bevinding ander : los) {
                if (ander.soort() != een.soort() && samen.test(een.regel(), ander.regel())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Bevinding> uitkomsten(List<Bevinding> bevindingen) {
        List<Bevinding> uitkomsten = new ArrayList<>(bevindingen.size());
        for (Bevinding bevinding : bevindingen) {
            if (bevinding.soort().isOutcome()) {
                uitkomsten.add(bevinding);
            }
        }
        return uitkomsten;
    }

    private static boolean heeft(List<Bevinding> bevindingen, BevindingSoort soort) {
        for (Bevinding bevinding : bevindingen) {
            if (bevinding.soort() == soort) {
                return true;
            }
        }
        return false;
    }

    private static Uitkomst uitkomst(BevindingSoort soort) {
        return switch (soort) {
            case VOLDOET -> Uitkomst.VOLDOET;
            case GEDEELTELIJK -> Uitkomst.GEDEELTELIJK;
            case VOLDOET_NIET -> Uitkomst.VOLDOET_NIET;
            case UITZONDERING, SIGNAAL -> throw new IllegalArgumentException(soort.word());
        };
    }
}
