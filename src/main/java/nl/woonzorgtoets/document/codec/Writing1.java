package nl.woonzorgtoets.document.codec;

import java.util.List;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Evidence;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.RuleRef;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.model.Source;

/** An assessment in the names of version 1. Frozen. */
final class Writing1 {

    static final String FALSE = "ONWAAR";
    static final String UNKNOWN = "ONBEKEND";

    private Writing1() {}

    static V1.Beoordeling assessment(Assessment it, Envelope envelope) {
        return new V1.Beoordeling(
                envelope.nummer(),
                it.zaaknummer(),
                it.oordeel().code(),
                it.oordeel().naam(),
                it.oordeel().tekst(),
                it.haalbaar().stream().map(Oordeel::code).toList(),
                it.rechtskracht(),
                it.beslissend(),
                it.score().now(),
                it.score().lowest(),
                it.score().highest(),
                it.klasse(),
                it.criteria().stream().map(Writing1::criterium).toList(),
                it.aspects().stream().map(Writing1::aspect).toList(),
                it.findings().stream().map(Writing1::finding).toList(),
                it.notFired().stream().map(Writing1::notFired).toList(),
                it.missing().stream()
                        .map(m -> new V1.Ontbrekend(m.pointer(), m.question(), m.due(), m.rules()))
                        .toList(),
                it.conditions().stream()
                        .map(r -> new V1.Voorwaarde(r.aspect(), r.text(), source(r.source())))
                        .toList(),
                it.signals().stream()
                        .map(r -> new V1.Signaal(r.aspect(), r.text(), r.integrity(), source(r.source())))
                        .toList(),
                evidence(it.evidence(), envelope));
    }

    private static V1.Criterium criterium(CriteriumResult it) {
        return new V1.Criterium(
                it.id(),
                it.name(),
                it.weight(),
                it.score().now(),
                it.score().lowest(),
                it.score().highest(),
                it.obtained(),
                it.available(),
                it.choice());
    }

    private static V1.Aspect aspect(AspectResult it) {
        return new V1.Aspect(
                it.id(),
                it.criterium(),
                it.soort().name(),
                it.question(),
                it.outcome().name(),
                it.possible().isEmpty() ? null : names(it.possible()),
                source(it.source()),
                it.choice());
    }

    private static V1.Bevinding finding(Finding it) {
        RuleRef rule = it.rule();
        return new V1.Bevinding(
                rule.id(),
                rule.title(),
                rule.aspect(),
                it.soort().word(),
                it.outcome().name(),
                it.points(),
                source(rule.source()),
                it.explanation(),
                it.used().stream().map(Writing1::used).toList(),
                rule.file(),
                rule.line());
    }

    private static V1.Feit used(UsedValue it) {
        return new V1.Feit(it.fact(), it.pointer(), it.field(), it.value(), Origins1.write(it.origin()));
    }

    private static V1.NietGevuurd notFired(NotFired it) {
        RuleRef rule = it.rule();
        V1.Bron source = source(rule.source());
        if (it.reason() instanceof NotFired.Open open) {
            return new V1.NietGevuurd(
                    rule.id(),
                    rule.title(),
                    rule.aspect(),
                    source,
                    null,
                    null,
                    null,
                    null,
                    null,
                    UNKNOWN,
                    open.pointers());
        }
        NotFired.Failed failed = (NotFired.Failed) it.reason();
        List<Object> actual = failed.actual();
        return new V1.NietGevuurd(
                rule.id(),
                rule.title(),
                rule.aspect(),
                source,
                failed.fact(),
                failed.field(),
                failed.condition(),
                actual.size() == 1 ? actual.get(0) : actual,
                failed.required(),
                FALSE,
                null);
    }

    private static V1.Bron source(Source it) {
        return new V1.Bron(it.document(), it.paragraph());
    }

    private static V1.Bewijs evidence(Evidence it, Envelope envelope) {
        return new V1.Bewijs(
                it.regelset(),
                it.peildatum().toString(),
                envelope.moment().toString(),
                envelope.motor(),
                envelope.toepassing(),
                it.dossierSha256());
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
