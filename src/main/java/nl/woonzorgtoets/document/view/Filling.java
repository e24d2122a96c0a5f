package nl.woonzorgtoets.document.view;

import java.util.List;
import java.util.function.Function;
import nl.woonzorgtoets.base.ByIdentity;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.document.AspectPoints;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Caution;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Evidence;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.document.RuleRef;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.model.Source;

/** Fills the names of the API from a case. */
final class Filling {

    /** What is told of a rule and of how an aspect stands is one thing for all cases of which the same is told. */
    private static final ByIdentity<AspectResult, Beoordeling.Aspect> ASPECTS =
            new ByIdentity<>(Pieces.MOST, Filling::aspect);

    private static final ByIdentity<Finding, Beoordeling.Bevinding> FINDINGS =
            new ByIdentity<>(Pieces.MOST, Filling::finding);

    private static final ByIdentity<NotFired, Beoordeling.NietGevuurd> NOT_FIRED =
            new ByIdentity<>(Pieces.MOST, Filling::notFired);

    private static final String FALSE = "ONWAAR";
    private static final String UNKNOWN = "ONBEKEND";
    private static final String NOT_IN_FORCE = "NIET_IN_WERKING";

    private final CaseDocument document;
    private final Function<Caution, String> sentence;
    private final List<Beoordeling.Aandachtspunt> doubts;
    private final Besluit besluit;
    private final Intrekking ingetrokken;

    Filling(
            CaseDocument document,
            Function<Caution, String> sentence,
            List<Beoordeling.Aandachtspunt> doubts,
            Besluit besluit,
            Intrekking ingetrokken) {
        this.besluit = besluit;
        this.ingetrokken = ingetrokken;
        this.document = document;
        this.sentence = sentence;
        this.doubts = doubts;
    }

    Beoordeling beoordeling() {
        Assessment it = document.assessment();
        return new Beoordeling(
                document.nummer(),
                document.envelope().kader(),
                it.zaaknummer(),
                besluit,
                ingetrokken,
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
                it.criteria().stream().map(Filling::criterium).toList(),
                it.aspects().stream().map(ASPECTS::of).toList(),
                it.findings().stream().map(FINDINGS::of).toList(),
                it.notFired().stream().map(NOT_FIRED::of).toList(),
                it.missing().stream()
                        .map(m -> new Beoordeling.OntbrekendAntwoord(
                                m.pointer(), m.question(), m.due(), m.rules(), m.answers()))
                        .toList(),
                it.conditions().stream()
                        .map(r -> new Beoordeling.Voorwaarde(r.aspect(), r.text(), source(r.source())))
                        .toList(),
                it.signals().stream().map(Filling::signal).toList(),
                it.cautions().stream()
                        .map(c -> new Beoordeling.Kanttekening(c.kind(), c.place(), sentence.apply(c)))
                        .toList(),
                doubts,
                it.amounts().stream().map(Filling::amount).toList(),
                evidence(it.evidence(), document.envelope()));
    }

    private static Beoordeling.Signaal signal(Remark it) {
        return new Beoordeling.Signaal(
                it.aspect(),
                it.text(),
                it.integrity(),
                source(it.source()),
                it.explanations().stream()
                        .map(one -> new Beoordeling.Toelichting(one.pointer(), one.text()))
                        .toList());
    }

    private static Beoordeling.Criterium criterium(CriteriumResult it) {
        return new Beoordeling.Criterium(
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

    private static Beoordeling.Aspect aspect(AspectResult it) {
        return new Beoordeling.Aspect(
                it.id(),
                it.criterium(),
                it.soort().name(),
                it.question(),
                it.outcome().name(),
                it.possible().isEmpty() ? null : names(it.possible()),
                source(it.source()),
                it.points() == null ? null : points(it.points()),
                it.choice());
    }

    private static Beoordeling.Punten points(AspectPoints it) {
        return new Beoordeling.Punten(
                it.obtained(),
                it.available(),
                it.used().stream().map(Filling::used).toList());
    }

    private static Beoordeling.Bedrag amount(AmountResult it) {
        return new Beoordeling.Bedrag(
                it.id(),
                it.label(),
                it.unit(),
                it.state().name(),
                it.amount(),
                it.exact(),
                it.rounded(),
                it.lines().stream().map(Filling::line).toList(),
                source(it.source()),
                it.choice());
    }

    private static Beoordeling.Bedragpost line(AmountResult.Line it) {
        return new Beoordeling.Bedragpost(
                it.part().name(),
                it.text(),
                it.state().name(),
                it.value(),
                it.decides(),
                it.used().stream().map(Filling::used).toList());
    }

    private static Beoordeling.Bevinding finding(Finding it) {
        RuleRef rule = it.rule();
        return new Beoordeling.Bevinding(
                rule.id(),
                rule.title(),
                rule.aspect(),
                it.soort().word(),
                it.outcome().name(),
                it.points(),
                source(rule.source()),
                it.explanation(),
                it.used().stream().map(Filling::used).toList(),
                rule.file(),
                rule.line());
    }

    private static Beoordeling.GebruiktFeit used(UsedValue it) {
        return new Beoordeling.GebruiktFeit(
                it.fact(), it.pointer(), it.field(), it.value(), Codecs.origin(it.origin()));
    }

    private static Beoordeling.NietGevuurd notFired(NotFired it) {
        if (it.reason() instanceof NotFired.Open open) {
            return notFired(it.rule(), UNKNOWN, open.pointers(), null);
        }
        if (it.reason() instanceof NotFired.NotInForce why) {
            return notFired(it.rule(), NOT_IN_FORCE, null, why.thresholds());
        }
        RuleRef rule = it.rule();
        NotFired.Failed failed = (NotFired.Failed) it.reason();
        List<Object> actual = failed.actual();
        boolean withheld = failed.required() == null;
        return new Beoordeling.NietGevuurd(
                rule.id(),
                rule.title(),
                rule.aspect(),
                source(rule.source()),
                failed.fact(),
                failed.field(),
                failed.condition(),
                withheld ? null : actual.size() == 1 ? actual.get(0) : actual,
                failed.required(),
                FALSE,
                null,
                null);
    }

    private static Beoordeling.NietGevuurd notFired(
            RuleRef rule, String reason, List<String> missing, List<String> thresholds) {
        return new Beoordeling.NietGevuurd(
                rule.id(),
                rule.title(),
                rule.aspect(),
                source(rule.source()),
                null,
                null,
                null,
                null,
                null,
                reason,
                missing,
                thresholds);
    }

    private static Beoordeling.Bronverwijzing source(Source it) {
        return new Beoordeling.Bronverwijzing(it.document(), it.paragraph());
    }

    private static Beoordeling.Bewijs evidence(Evidence it, Envelope envelope) {
        return new Beoordeling.Bewijs(
                it.regelset(),
                it.peildatum(),
                envelope.moment(),
                envelope.motor(),
                envelope.toepassing(),
                it.dossierSha256(),
                it.laag() == null
                        ? null
                        : new Beoordeling.Laag(it.laag().code(), it.laag().naam()));
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
