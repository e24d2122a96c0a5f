package nl.woonzorgtoets.document.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.document.AspectPoints;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.document.RuleRef;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;

/** The texts that go with the ids in a case, from the regelset that judged it; the ids themselves when it cannot be read. */
final class Texts2 {

    private static final Source NOWHERE = new Source("", null);

    private final Rulebook rulebook;
    private final Map<String, Integer> order = new LinkedHashMap<>();

    /** @param rulebook null when it cannot be read */
    Texts2(Rulebook rulebook) {
        this.rulebook = rulebook;
        if (rulebook != null) {
            rulebook.rules().forEach(it -> order.put(it.id(), order.size()));
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
        return rulebook == null ? null : rulebook.rule(id);
    }

    /** @param aspect id of the aspect it concludes on, for when the rule cannot be read */
    RuleRef rule(String id, String aspect) {
        Rule it = modelOf(id);
        return it == null
                ? new RuleRef(id, id, aspect, NOWHERE, null, 0)
                : new RuleRef(it.id(), it.title(), it.conclusion().aspect(), it.source(), it.file(), it.line());
    }

    List<NotFired> inOrder(List<NotFired> unordered) {
        List<NotFired> ordered = new ArrayList<>(unordered);
        ordered.sort(Comparator.comparing(it -> order.getOrDefault(it.rule().id(), 0)));
        return List.copyOf(ordered);
    }

    CriteriumResult criterium(V2.Punten it) {
        Criterium known = kader().map(kader -> kader.criteria().get(it.id())).orElse(null);
        return new CriteriumResult(
                it.id(),
                known == null ? it.id() : known.naam(),
                it.gewicht(),
                it.score(),
                it.behaald(),
                it.beschikbaar(),
                it.onderMinimum(),
                known == null ? null : known.keuze());
    }

    AspectResult aspect(V2.Stand it, AspectPoints points) {
        Aspect known = aspectOf(it.id());
        return new AspectResult(
                it.id(),
                known == null ? null : known.criterium(),
                it.soort(),
                known == null ? it.id() : known.vraag(),
                it.uitkomst(),
                it.mogelijk(),
                known == null ? NOWHERE : Source.parse(known.bron()),
                points,
                known == null ? null : known.keuze());
    }

    String explanation(String id) {
        Rule rule = modelOf(id);
        return rule == null ? id : rule.meaning(aspectOf(rule.conclusion().aspect()));
    }

    Remark condition(String id) {
        return remark(id, Aspect::alsVoorwaarde);
    }

    Remark signal(String id) {
        return remark(id, Aspect::alsSignaal);
    }

    AmountResult amount(String id, V2.Bedrag it, List<AmountResult.Line> lines) {
        Bedrag known = amountOf(id);
        return new AmountResult(
                id,
                known == null ? id : known.label(),
                known == null ? "" : known.eenheid(),
                it.stand(),
                it.precies(),
                it.afgerond(),
                it.bedrag(),
                lines,
                known == null ? NOWHERE : Source.parse(known.bron()),
                known == null ? null : known.keuze());
    }

    String item(String amount, V2.Post it) {
        Bedrag known = amountOf(amount);
        Bedrag.Post item = known == null ? null : known.posten(it.deel()).get(it.nummer());
        return item == null ? "" : item.naam() == null ? item.tekst() : item.naam();
    }

    private Bedrag amountOf(String id) {
        return rulebook == null ? null : rulebook.bedrag(id);
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
