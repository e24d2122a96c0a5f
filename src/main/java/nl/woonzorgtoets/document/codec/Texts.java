package nl.woonzorgtoets.document.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.document.RuleRef;
import nl.woonzorgtoets.document.Score;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;

/** The texts that go with the ids in a case, from the regelset that judged it; the ids themselves when it cannot be read. */
final class Texts {

    private static final Source NOWHERE = new Source("", null);

    private final Rulebook rulebook;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();

    /** @param rulebook null when it cannot be read */
    Texts(Rulebook rulebook) {
        this.rulebook = rulebook;
        if (rulebook != null) {
            rulebook.rules().forEach(it -> {
                order.put(it.id(), order.size());
                rules.put(it.id(), it);
            });
        }
    }

    Oordeel oordeel(String code) {
        return oordeel(code, false);
    }

    Oordeel oordeel(String code, boolean positief) {
        return kader().map(it -> it.oordeel(code)).orElseGet(() -> Oordeel.onleesbaar(code, positief));
    }

    /** Null when it cannot be read. */
    Rule modelOf(String id) {
        return rules.get(id);
    }

    /** @param aspect id of the aspect it concludes on, for when the rule cannot be read */
    RuleRef rule(String id, String aspect) {
        Rule it = rules.get(id);
        return it == null
                ? new RuleRef(id, id, aspect, NOWHERE, null, 0)
                : new RuleRef(it.id(), it.title(), it.conclusion().aspect(), it.source(), it.file(), it.line());
    }

    List<NotFired> inOrder(List<NotFired> unordered) {
        List<NotFired> ordered = new ArrayList<>(unordered);
        ordered.sort(Comparator.comparing(it -> order.getOrDefault(it.rule().id(), 0)));
        return List.copyOf(ordered);
    }

    CriteriumResult criterium(String id, BigDecimal weight, Score score, BigDecimal obtained, BigDecimal available) {
        Criterium it = kader().map(kader -> kader.criteria().get(id)).orElse(null);
        return new CriteriumResult(
                id, it == null ? id : it.naam(), weight, score, obtained, available, it == null ? null : it.keuze());
    }

    AspectResult aspect(String id, AspectSoort soort, Uitkomst outcome, List<Uitkomst> possible) {
        Aspect it = aspectOf(id);
        return it == null
                ? new AspectResult(id, null, soort, id, outcome, possible, NOWHERE, null)
                : new AspectResult(
                        id, it.criterium(), soort, it.vraag(), outcome, possible, Source.parse(it.bron()), it.keuze());
    }

    String explanation(String id, BevindingSoort soort) {
        Rule rule = rules.get(id);
        return rule == null ? id : aspectOf(rule.conclusion().aspect()).uitleg(soort, rule.title());
    }

    Remark condition(String id) {
        return remark(id, Aspect::alsVoorwaarde);
    }

    Remark signal(String id) {
        return remark(id, Aspect::alsSignaal);
    }

    private Remark remark(String id, Function<Aspect, String> text) {
        Aspect it = aspectOf(id);
        return it == null
                ? new Remark(id, id, false, NOWHERE)
                : new Remark(id, text.apply(it), it.integriteit(), Source.parse(it.bron()));
    }

    String question(String pointer) {
        return Optional.ofNullable(rulebook)
                .map(it -> it.vocabulary().labelAt(pointer))
                .orElse(pointer);
    }

    private Aspect aspectOf(String id) {
        return kader().map(it -> it.aspecten().get(id)).orElse(null);
    }

    private Optional<Kader> kader() {
        return Optional.ofNullable(rulebook).map(Rulebook::kader);
    }
}
