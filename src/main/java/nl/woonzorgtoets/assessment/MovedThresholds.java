package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.oordeel.Marge;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.plan.RulesAsWritten;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Truth;

/** What the verdict would be with one threshold elsewhere: only the rules that look at it are judged again. */
final class MovedThresholds {

    /** So little that nothing but what lies exactly on the border is passed. */
    private static final BigDecimal HARDLY = new BigDecimal("1E-9");

    private final Judgement judgement;
    private final List<Margined> all;
    private final List<Fact> facts;
    private final Map<String, Fact> thresholds = new LinkedHashMap<>();

    MovedThresholds(Judgement judgement) {
        this.judgement = judgement;
        Rulebook rulebook = judgement.rulebook();
        this.all = rulebook.beside(All.class, All::of).all();
        this.facts = new ArrayList<>(judgement.facts());
        facts.addAll(rulebook.knownFacts(judgement.dossier()));
        facts.stream().filter(it -> it.type().name().equals(Drempel.FEIT)).forEach(it -> thresholds.put(name(it), it));
    }

    private static String name(Fact threshold) {
        return (String) threshold.value(threshold.type().field(Drempel.NAAM));
    }

    /** Those that turn the verdict when they lie their margin elsewhere, in their order. */
    List<Nudge> turning() {
        List<Nudge> turning = new ArrayList<>();
        for (Margined it : all) {
            BigDecimal from = value(it);
            BigDecimal margin = from == null ? null : margin(it.drempel().marge(), from);
            if (margin != null) {
                for (BigDecimal to : Firmness.around(from, margin)) {
                    turned(it, from, to)
                            .ifPresent(oordeel -> turning.add(new Nudge(
                                    Nudge.Kind.THRESHOLD,
                                    it.drempel().naam(),
                                    from,
                                    to,
                                    it.drempel().marge(),
                                    oordeel)));
                }
            }
        }
        return turning;
    }

    /** Null when it is not in force, or not known. */
    private BigDecimal value(Margined it) {
        Fact fact = thresholds.get(it.drempel().naam());
        return fact != null && numberOf(fact) instanceof BigDecimal number ? number : null;
    }

    private static Object numberOf(Fact threshold) {
        return threshold.value(number(threshold));
    }

    private static Field number(Fact threshold) {
        return threshold.type().field("waarde");
    }

    /** In the unit of the threshold; null when a figure that it takes is not known. */
    private BigDecimal margin(Marge margin, BigDecimal from) {
        if (margin.procent()) {
            return from.multiply(margin.waarde()).movePointLeft(2).abs();
        }
        if (margin.per() == null) {
            return margin.waarde();
        }
        return figure(margin.per())
                .filter(it -> it.signum() > 0)
                .map(it -> margin.waarde().movePointRight(2).divide(it, MathContext.DECIMAL64))
                .orElse(null);
    }

    private Optional<BigDecimal> figure(String path) {
        int dot = path.indexOf('.');
        return facts.stream()
                .filter(it -> it.type().name().equals(path.substring(0, dot)))
                .map(it -> it.value(it.type().field(path.substring(dot + 1))))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .findFirst();
    }

    /** What the verdict becomes; empty when it stays as it is, or when a promise lies exactly on the border. */
    private Optional<Oordeel> turned(Margined it, BigDecimal from, BigDecimal to) {
        List<Fact> moved = with(it, to);
        Oordeel oordeel = oordeel(it, moved);
        if (oordeel == null || isPromiseOnBorder(it, from, to)) {
            return Optional.empty();
        }
        RulesAsWritten rules = it.rules();
        Agreement.onRules(Explainer.explain(rules.rules(), rules.worked(), moved), rules.fired(moved));
        return Optional.of(oordeel);
    }

    private boolean isPromiseOnBorder(Margined it, BigDecimal from, BigDecimal to) {
        BigDecimal hardly = to.compareTo(from) < 0 ? from.subtract(HARDLY) : from.add(HARDLY);
        return !it.drempel().marge().gemeten() && oordeel(it, with(it, hardly)) != null;
    }

    /** Null when the verdict stays as it is. */
    private Oordeel oordeel(Margined it, List<Fact> moved) {
        Truth[] truths = judgement.truths();
        if (!it.rules().judge(moved, thresholds.keySet(), truths)) {
            return null;
        }
        Rulebook rulebook = judgement.rulebook();
        Oordeel oordeel = Forming.of(rulebook)
                .outcome(
                        judgement.dossier(),
                        truths,
                        Assessor.whenAsked(judgement.dossier(), judgement.facts(), rulebook, truths),
                        judgement)
                .oordeel();
        return oordeel.equals(judgement.uitslag().oordeel()) ? null : oordeel;
    }

    private List<Fact> with(Margined it, BigDecimal to) {
        Fact threshold = thresholds.get(it.drempel().naam());
        Object[] values = new Object[threshold.type().fields().size()];
        Origin[] origins = new Origin[values.length];
        for (Field field : threshold.type().fields()) {
            values[field.index()] = threshold.value(field);
            origins[field.index()] = threshold.origin(field);
        }
        values[number(threshold).index()] = to;
        List<Fact> moved = new ArrayList<>(it.rules().seen(facts));
        moved.set(moved.indexOf(threshold), new Fact(threshold.type(), threshold.pointer(), false, values, origins));
        return moved;
    }

    /** A threshold with a margin, and the rules that look at it. */
    private record Margined(Drempel drempel, RulesAsWritten rules) {}

    /** Those of a rulebook; made once. */
    private record All(List<Margined> all) {

        static All of(Rulebook rulebook) {
            return new All(rulebook.drempels().values().stream()
                    .filter(it -> it.marge() != null)
                    .map(it -> new Margined(it, RulesAsWritten.lookingAt(it, rulebook)))
                    .filter(it -> !it.rules().rules().isEmpty())
                    .toList());
        }
    }
}
