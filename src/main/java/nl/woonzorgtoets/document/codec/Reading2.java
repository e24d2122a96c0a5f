package nl.woonzorgtoets.document.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.document.AspectPoints;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.Evidence;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.explanation.Failure;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.model.Rule;
import tools.jackson.databind.JsonNode;

/** An assessment out of the names of version 2, its texts those of the regelset that judged. */
final class Reading2 {

    private final V2.Case kept;
    private final V2.Geheim secret;
    private final Texts2 texts;
    private final Map<String, Uitkomst> outcomes = new HashMap<>();

    /** Values that stand apart, in the order in which they are missed. */
    private final Iterator<UsedValue> apart;

    /** @param secret null when nothing is secret, or when it was not handed over */
    Reading2(V2.Case kept, V2.Geheim secret, Texts2 texts) {
        this.kept = kept;
        this.secret = secret;
        this.texts = texts;
        this.apart = Used2.read(secret == null ? List.of() : secret.waarden(), Collections.emptyIterator())
                .iterator();
        kept.aspecten().forEach(it -> outcomes.put(it.id(), it.uitkomst()));
    }

    Assessment assessment() {
        return new Assessment(
                kept.zaaknummer(),
                texts.oordeel(kept.oordeel(), kept.positief()),
                kept.haalbaar().stream().map(texts::oordeel).toList(),
                kept.rechtskracht(),
                kept.beslissend(),
                kept.score(),
                kept.klasse(),
                kept.criteria().stream().map(texts::criterium).toList(),
                kept.aspecten().stream()
                        .map(it -> texts.aspect(it, points(it.id())))
                        .toList(),
                kept.gevuurd().entrySet().stream()
                        .map(it -> finding(it.getKey(), it.getValue()))
                        .toList(),
                notFired(),
                kept.ontbrekend().stream().map(this::missing).toList(),
                kept.voorwaarden().stream().map(texts::condition).toList(),
                kept.signalen().stream().map(this::signal).toList(),
                kept.kanttekeningen() == null ? List.of() : kept.kanttekeningen(),
                amounts(),
                new Evidence(
                        kept.regelset(),
                        kept.peildatum(),
                        secret == null ? kept.dossierSha256() : secret.dossierSha256(),
                        kept.laag()));
    }

    private AspectPoints points(String aspect) {
        V2.Antwoordpunten it = kept.punten() == null ? null : kept.punten().get(aspect);
        return it == null
                ? null
                : new AspectPoints(
                        it.behaald(), it.beschikbaar(), Used2.read(it.gebruikt(), Collections.emptyIterator()));
    }

    private List<AmountResult> amounts() {
        Map<String, V2.Bedrag> open = kept.bedragen() == null ? Map.of() : kept.bedragen();
        Map<String, V2.Bedrag> apart = secret == null || secret.bedragen() == null ? Map.of() : secret.bedragen();
        return open.entrySet().stream()
                .map(it -> amount(it.getKey(), apart.getOrDefault(it.getKey(), it.getValue())))
                .toList();
    }

    private AmountResult amount(String id, V2.Bedrag it) {
        List<V2.Post> items = it.posten() == null ? List.of() : it.posten();
        return texts.amount(id, it, items.stream().map(item -> line(id, item)).toList());
    }

    private AmountResult.Line line(String amount, V2.Post it) {
        return new AmountResult.Line(
                it.deel(),
                it.nummer(),
                texts.item(amount, it),
                it.stand(),
                it.waarde(),
                it.beslist(),
                Used2.read(it.gebruikt(), Collections.emptyIterator()));
    }

    private Finding finding(String rule, V2.Gevuurd it) {
        return new Finding(
                texts.rule(rule, it.aspect()),
                it.soort(),
                outcomes.get(it.aspect()),
                it.punten(),
                texts.explanation(rule),
                Used2.read(it.gebruikt(), apart));
    }

    /** In the order of the regelset; without it those that fail first. */
    private List<NotFired> notFired() {
        List<NotFired> all = new ArrayList<>();
        kept.onwaar().forEach((rule, why) -> all.add(new NotFired(texts.rule(rule, ""), failed(rule, why))));
        kept.open().forEach((rule, places) -> all.add(new NotFired(texts.rule(rule, ""), new NotFired.Open(places))));
        if (kept.buitenWerking() != null) {
            kept.buitenWerking()
                    .forEach((rule, thresholds) ->
                            all.add(new NotFired(texts.rule(rule, ""), new NotFired.NotInForce(thresholds))));
        }
        return texts.inOrder(all);
    }

    private NotFired.Failed failed(String id, V2.Onwaar open) {
        V2.Onwaar why =
                open.gevonden() == null && secret != null ? secret.onwaar().get(id) : open;
        List<Object> actual = why.gevonden() == null ? List.of() : Values.plain(why.gevonden());
        List<Object> needed = why.nodig() == null ? null : Values.plain(why.nodig());
        Rule rule = texts.modelOf(id);
        if (rule == null || needed == null) {
            return new NotFired.Failed(why.bij(), null, null, id, actual, "", needed == null ? List.of() : needed);
        }
        Failure failure = Failure.of(rule, why.bij(), actual, needed);
        return new NotFired.Failed(
                why.bij(), failure.fact(), failure.field(), failure.condition(), actual, failure.required(), needed);
    }

    private Remark signal(String aspect) {
        Remark it = texts.signal(aspect);
        List<String> places =
                kept.toegelicht() == null ? null : kept.toegelicht().get(aspect);
        if (places == null) {
            return it;
        }
        JsonNode answers = Json2.MAPPER.readTree(secret == null ? kept.dossier() : secret.dossier());
        return new Remark(
                it.aspect(),
                it.text(),
                it.integrity(),
                it.source(),
                places.stream()
                        .map(place ->
                                new Remark.Explanation(place, answers.at(place).asString(null)))
                        .toList());
    }

    private Missing missing(V2.Ontbrekend it) {
        if (it.regel() != null) {
            String question = texts.explanation(it.regel());
            return new Missing(it.veld(), question, it.verplicht(), List.of(it.regel()), it.antwoorden());
        }
        List<String> rules = kept.open().entrySet().stream()
                .filter(open -> open.getValue().contains(it.veld()))
                .map(Map.Entry::getKey)
                .toList();
        return new Missing(it.veld(), texts.question(it.veld()), it.verplicht(), rules);
    }
}
