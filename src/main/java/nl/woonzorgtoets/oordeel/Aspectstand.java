package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.woonzorgtoets.base.Breuk;

/**
 * Where one aspect stands: how it turned out, and how it could still turn out once open questions are answered.
 *
 * @param mogelijk never empty; leaves out no outcome that some completion of the dossier reaches
 * @param uitzondering whether a conclusion sets a failure aside
 * @param uitzonderingMogelijk whether one still could
 * @param signaal whether it is signalled; of answers that do not fit together: and every rule that says so was explained
 * @param ongerijmd whether answers do not fit together without an explanation
 * @param behaald points that answers give; null when rules decide, and when it does not play
 */
public record Aspectstand(
        Aspect aspect,
        Set<Uitkomst> mogelijk,
        boolean uitzondering,
        boolean uitzonderingMogelijk,
        boolean signaal,
        boolean signaalMogelijk,
        boolean ongerijmd,
        Behaald behaald) {

    private static final Set<Uitkomst> NIETS = Collections.unmodifiableSet(EnumSet.of(Uitkomst.NIET_VAN_TOEPASSING));

    /**
     * @param zeker conclusions about this aspect that were drawn
     * @param open conclusions about it that open questions could still bring
     * @param samen whether two rules, by id, can hold together
     */
    static Aspectstand van(
            Aspect aspect, List<Bevinding> zeker, List<Bevinding> open, BiPredicate<String, String> samen) {
        if (zeker.isEmpty() && open.isEmpty()) {
            return new Aspectstand(aspect, NIETS, false, false, false, false, false, null);
        }
        boolean ongerijmd = aspect.soort() == AspectSoort.ONGERIJMDHEID
                && zeker.stream().anyMatch(bevinding -> !bevinding.toegelicht());
        return new Aspectstand(
                aspect,
                Collections.unmodifiableSet(mogelijk(zeker, open, samen)),
                heeft(zeker, BevindingSoort.UITZONDERING),
                heeft(open, BevindingSoort.UITZONDERING),
                heeft(zeker, BevindingSoort.SIGNAAL) && !ongerijmd,
                heeft(open, BevindingSoort.SIGNAAL),
                ongerijmd,
                null);
    }

    /** @param behaald null when it does not play */
    static Aspectstand van(Aspect aspect, Behaald behaald) {
        Set<Uitkomst> mogelijk = behaald == null ? NIETS : Collections.unmodifiableSet(behaald.mogelijk());
        return new Aspectstand(aspect, mogelijk, false, false, false, false, false, behaald);
    }

    public Uitkomst uitkomst() {
        boolean zeker = behaald == null ? mogelijk.size() == 1 : behaald.bekend();
        return zeker ? mogelijk.iterator().next() : Uitkomst.ONBEKEND;
    }

    boolean kan(Uitkomst uitkomst) {
        return mogelijk.contains(uitkomst);
    }

    boolean is(Uitkomst uitkomst) {
        return uitkomst() == uitkomst;
    }

    boolean isBeoordeeld() {
        return Score.soort(uitkomst()) != null;
    }

    /** Whether it plays, and can turn out better than it does for certain. */
    boolean kanBeter() {
        return uitkomst() != Uitkomst.NIET_VAN_TOEPASSING && minste().compareTo(meeste()) < 0;
    }

    /** The points it has for certain. */
    Breuk minste() {
        return behaald == null ? Breuk.van(aspect.punten(uitkomst())) : behaald.laagste();
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
                ? new Aspectstand(aspect, Set.of(Uitkomst.VOLDOET), uitzondering, false, false, false, false, null)
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
        List<Bevinding> los = uitkomsten(open).stream()
                .filter(bevinding -> vast.stream().allMatch(v -> samen.test(v.regel(), bevinding.regel())))
                .toList();
        Set<Uitkomst> mogelijk = EnumSet.noneOf(Uitkomst.class);
        Set<BevindingSoort> soorten = EnumSet.noneOf(BevindingSoort.class);
        vast.forEach(bevinding -> soorten.add(bevinding.soort()));
        if (soorten.size() > 1) {
            return EnumSet.of(Uitkomst.TEGENSTRIJDIG);
        }
        if (soorten.isEmpty()) {
            mogelijk.add(Uitkomst.NIET_VAN_TOEPASSING);
            los.forEach(bevinding -> mogelijk.add(uitkomst(bevinding.soort())));
        } else {
            mogelijk.add(uitkomst(soorten.iterator().next()));
        }
        if (botst(vast, los, samen)) {
            mogelijk.add(Uitkomst.TEGENSTRIJDIG);
        }
        return mogelijk;
    }

    private static boolean botst(List<Bevinding> vast, List<Bevinding> los, BiPredicate<String, String> samen) {
        return los.stream()
                .anyMatch(een -> vast.stream().anyMatch(ander -> ander.soort() != een.soort())
                        || los.stream()
                                .anyMatch(ander ->
                                        ander.soort() != een.soort() && samen.test(een.regel(), ander.regel())));
    }

    private static List<Bevinding> uitkomsten(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(b -> b.soort().isOutcome()).toList();
    }

    private static boolean heeft(List<Bevinding> bevindingen, BevindingSoort soort) {
        return bevindingen.stream().anyMatch(b -> b.soort() == soort);
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
