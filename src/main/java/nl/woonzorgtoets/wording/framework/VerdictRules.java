package nl.woonzorgtoets.wording.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.framework.Framework.Criterion;
import nl.woonzorgtoets.wording.framework.Framework.Name;
import nl.woonzorgtoets.wording.framework.Framework.ScoreClass;
import nl.woonzorgtoets.wording.framework.Framework.Verdicts;

/** How points and requirements become a verdict, with the numbers of the regelset. */
final class VerdictRules {

    private static final String INTEGRITY = "INTEGRITEIT";

    private VerdictRules() {}

    /** "0,5 punt", "15 punten" */
    static String points(BigDecimal points, String one) {
        return Dutch.number(points) + " " + one + (points.compareTo(BigDecimal.ONE) > 0 ? "en" : "");
    }

    static Verdicts of(Kader kader, List<Keuze> choices) {
        return new Verdicts(
                kader.geeftScore() ? Dutch.number(kader.schaal()) : null,
                points(kader.plusMaximum(), "punt"),
                kader.aanhoudenVanaf(),
                choices.stream()
                        .filter(it -> it.onderwerp().equals("integriteit"))
                        .map(Keuze::tekst)
                        .findFirst()
                        .orElse(null),
                kader.criteria().values().stream()
                        .map(it -> criterion(it, kader))
                        .toList(),
                kader.klassen().stream()
                        .map(it -> new ScoreClass(Dutch.number(it.vanaf()), it.naam(), it.keuze()))
                        .toList(),
                names(kader),
                kader.aspecten().values().stream()
                        .map(it -> it.integriteit() ? INTEGRITY : it.soort().name())
                        .collect(Collectors.toSet()));
    }

    private static Criterion criterion(Criterium criterium, Kader kader) {
        BigDecimal points = kader.aspecten().values().stream()
                .filter(it -> it.soort() == AspectSoort.WEGING && criterium.id().equals(it.criterium()))
                .map(it -> it.punten(BevindingSoort.VOLDOET))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Criterion(
                criterium.naam(),
                Dutch.number(criterium.gewicht()),
                Dutch.number(points),
                criterium.minimum() == null
                        ? null
                        : "Onder een " + Dutch.number(criterium.minimum()) + " is het oordeel hoogstens ‘"
                                + name(kader, criterium.hoogstens()) + "’.",
                criterium.keuze());
    }

    private static List<Name> names(Kader kader) {
        Map<Oordeel, Kader.OordeelTekst> texts = kader.oordelen();
        return Stream.of(Oordeel.values())
                .map(it -> new Name(
                        it.name(),
                        name(kader, it),
                        texts.containsKey(it) ? texts.get(it).tekst() : ""))
                .toList();
    }

    static String name(Kader kader, Oordeel oordeel) {
        Kader.OordeelTekst text = kader.oordelen().get(oordeel);
        return text == null ? oordeel.name() : text.naam();
    }
}
