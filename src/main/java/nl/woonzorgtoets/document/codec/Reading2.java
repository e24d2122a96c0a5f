package nl.woonzorgtoets.document.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.Evidence;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.Score;
import nl.woonzorgtoets.explanation.Failure;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Rule;

/** An assessment out of the names of version 2, its texts those of the regelset that judged. */
final class Reading2 {

    private final V2.Case kept;
    private final V2.Geheim secret;
    private final Texts texts;
    private final List<UsedValue> values = new ArrayList<>();

    /** @param secret null when nothing is secret, or when it was not handed over */
    Reading2(V2.Case kept, V2.Geheim secret, Texts texts) {
        this.kept = kept;
        this.secret = secret;
        this.texts = texts;
        for (int i = 0; i < kept.waarden().size(); i++) {
            V2.Waarde value = kept.waarden().get(i);
            values.add(used(value == null && secret != null ? secret.waarden().get(i) : value));
        }
    }

    Assessment assessment() {
        return new Assessment(
                kept.zaaknummer(),
                texts.oordeel(kept.oordeel(), kept.positief()),
                kept.haalbaar().stream().map(texts::oordeel).toList(),
                kept.rechtskracht(),
                kept.beslissend(),
                score(kept.score()),
                kept.klasse(),
                each(kept.criteria(), this::criterium),
                each(kept.aspecten(), this::aspect),
                each(kept.gevuurd(), this::finding),
                notFired(),
                kept.ontbrekend().stream().map(this::missing).toList(),
                kept.voorwaarden().stream().map(texts::condition).toList(),
                kept.signalen().stream().map(texts::signal).toList(),
                new Evidence(
                        kept.regelset(),
                        LocalDate.parse(kept.peildatum()),
                        secret == null ? kept.dossierSha256() : secret.dossierSha256()));
    }

    private CriteriumResult criterium(String id, List<BigDecimal> numbers) {
        return texts.criterium(id, numbers.get(0), score(numbers.subList(1, 4)), numbers.get(4), numbers.get(5));
    }

    private AspectResult aspect(String id, V2.Stand it) {
        List<Uitkomst> possible = it.mogelijk() == null
                ? List.of()
                : it.mogelijk().stream().map(Uitkomst::valueOf).toList();
        return texts.aspect(id, AspectSoort.valueOf(it.soort()), Uitkomst.valueOf(it.uitkomst()), possible);
    }

    private Finding finding(String rule, V2.Gevuurd it) {
        BevindingSoort soort = BevindingSoort.of(it.soort());
        return new Finding(
                texts.rule(rule, it.aspect()),
                soort,
                Uitkomst.valueOf(kept.aspecten().get(it.aspect()).uitkomst()),
                it.punten(),
                texts.explanation(rule, soort),
                it.waarden().stream().map(values::get).filter(Objects::nonNull).toList());
    }

    /** In the order of the regelset; without it those that fail first. */
    private List<NotFired> notFired() {
        List<NotFired> all = new ArrayList<>();
        kept.onwaar().forEach((rule, why) -> all.add(new NotFired(texts.rule(rule, ""), failed(rule, why))));
        kept.open().forEach((rule, places) -> all.add(new NotFired(texts.rule(rule, ""), new NotFired.Open(places))));
        return texts.inOrder(all);
    }

    private NotFired.Failed failed(String id, V2.Onwaar open) {
        boolean withheld = open.gevonden() == null;
        V2.Onwaar why = withheld && secret != null ? secret.onwaar().get(id) : open;
        ConditionRef at =
                new ConditionRef(why.bij().get(0), why.bij().get(1), why.bij().get(2));
        List<Object> actual = why.gevonden() == null ? List.of() : Values.plain(why.gevonden());
        List<Object> needed = why.nodig() == null ? null : Values.plain(why.nodig());
        Rule rule = texts.modelOf(id);
        if (rule == null || needed == null) {
            return new NotFired.Failed(at, null, null, id, actual, "", needed == null ? List.of() : needed);
        }
        Failure failure = Failure.of(rule, at, actual, needed);
        return new NotFired.Failed(
                at, failure.fact(), failure.field(), failure.condition(), actual, failure.required(), needed);
    }

    private Missing missing(V2.Ontbrekend it) {
        List<String> rules = kept.open().entrySet().stream()
                .filter(open -> open.getValue().contains(it.veld()))
                .map(Map.Entry::getKey)
                .toList();
        return new Missing(it.veld(), texts.question(it.veld()), it.verplicht(), rules);
    }

    /** Null when it is withheld. */
    private static UsedValue used(V2.Waarde it) {
        return it == null
                ? null
                : new UsedValue(
                        it.feit(),
                        it.plaats(),
                        it.veld(),
                        Values.plain(it.waarde()),
                        Origins2.read(it.herkomst(), it.plaats() + "/" + it.veld()));
    }

    private static Score score(List<BigDecimal> numbers) {
        return new Score(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private interface Told<T, R> {
        R of(String id, T value);
    }

    private static <T, R> List<R> each(Map<String, T> values, Told<T, R> told) {
        return values.entrySet().stream()
                .map(it -> told.of(it.getKey(), it.getValue()))
                .toList();
    }
}
