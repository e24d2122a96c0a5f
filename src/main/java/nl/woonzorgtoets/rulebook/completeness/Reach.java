package nl.woonzorgtoets.rulebook.completeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.oordeel.Antwoordpunten;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Kader;

/**
 * Between which scores every plan ends: at the widest, for a total never lies outside the shares of the aspects that it is made of.
 *
 * @param laagste null when no aspect can give points
 */
record Reach(Breuk laagste, Breuk hoogste) {

    static Reach of(Kader kader, Conclusions conclusions) {
        List<Breuk> shares = kader.aspecten().values().stream()
                .filter(it -> it.soort() == AspectSoort.WEGING)
                .flatMap(it -> shares(it, conclusions))
                .toList();
        if (shares.isEmpty()) {
            return new Reach(null, null);
        }
        Breuk scale = Breuk.van(kader.schaal());
        Breuk plus = Breuk.van(kader.plusMaximum());
        Breuk best =
                shares.stream().max(Breuk::compareTo).orElseThrow().maal(scale).plus(plus);
        return new Reach(
                shares.stream().min(Breuk::compareTo).orElseThrow().maal(scale),
                best.compareTo(scale) > 0 ? scale : best);
    }

    /** The parts of its points that an aspect can give. */
    private static Stream<Breuk> shares(Aspect aspect, Conclusions conclusions) {
        Antwoordpunten answers = aspect.uitAntwoorden();
        BigDecimal all = answers == null ? aspect.punten(BevindingSoort.VOLDOET) : answers.uit();
        Stream<BigDecimal> points = answers == null
                ? conclusions.of(aspect.id()).stream()
                        .filter(BevindingSoort::isOutcome)
                        .map(aspect::punten)
                : Stream.of(BigDecimal.ZERO, answers.hoogstens());
        return points.map(it -> Breuk.van(it).gedeeldDoor(Breuk.van(all)));
    }

    /**
     * Whether a score can lie there.
     *
     * @param below not itself; null when there is no upper limit
     */
    boolean meets(BigDecimal from, BigDecimal below, Kader kader) {
        if (laagste == null) {
            return true;
        }
        Breuk start = Breuk.van(from).compareTo(laagste) > 0 ? Breuk.van(from) : laagste;
        Breuk end = hoogste;
        if (!kader.exact()) {
            // Only rounded scores are looked at.
            BigDecimal first = from.setScale(kader.decimalen(), RoundingMode.CEILING);
            BigDecimal lowest = laagste.afgerond(kader.decimalen());
            start = Breuk.van(first.max(lowest));
            end = Breuk.van(hoogste.afgerond(kader.decimalen()));
        }
        return start.compareTo(end) <= 0 && (below == null || start.compareTo(Breuk.van(below)) < 0);
    }
}
