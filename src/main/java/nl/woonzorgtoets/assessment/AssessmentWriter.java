package nl.woonzorgtoets.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.document.AspectPoints;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.Evidence;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.document.RuleRef;
import nl.woonzorgtoets.document.Score;
import nl.woonzorgtoets.explanation.Failure;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.Requirement;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Aspectstand;
import nl.woonzorgtoets.oordeel.Criteriumscore;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.oordeel.Verbetering;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Truth;

/** Writes down what a judgement came to. */
final class AssessmentWriter {

    private final Judgement judgement;
    private final Dossier dossier;
    private final Uitslag uitslag;
    private final Kader kader;
    private final WrittenBefore before;

    AssessmentWriter(Judgement judgement) {
        this.judgement = judgement;
        this.dossier = judgement.dossier();
        this.uitslag = judgement.uitslag();
        this.kader = judgement.rulebook().kader();
        this.before = judgement.rulebook().beside(WrittenBefore.class, it -> new WrittenBefore());
    }

    Assessment assessment() {
        return new Assessment(
                (String) dossier.answer("zaak.zaaknummer"),
                uitslag.oordeel(),
                List.copyOf(uitslag.haalbaar()),
                kader.rechtskracht() == null ? null : kader.rechtskracht().van(dossier::answer),
                uitslag.beslissend(),
                new Score(isTotal() ? uitslag.score() : null, uitslag.scoreMinimum(), uitslag.scoreMaximum()),
                uitslag.klasse() == null || !isTotal() ? null : uitslag.klasse().naam(),
                uitslag.criteria().stream().map(AssessmentWriter::criterium).toList(),
                uitslag.standen().values().stream()
                        .map(it -> it.behaald() == null ? before.of(it) : aspect(it))
                        .toList(),
                having(Truth.TRUE).stream().map(this::finding).toList(),
                judgement.explanations().stream()
                        .filter(it -> !it.truth().isTrue())
                        .map(it -> it.made(AssessmentWriter::notFired))
                        .toList(),
                MissingFacts.of(judgement, having(Truth.UNKNOWN)),
                conditions().stream().map(AssessmentWriter::condition).toList(),
                uitslag.signalen().stream().map(this::signal).toList(),
                Cautions.of(judgement),
                judgement.amounts(),
                new Evidence(
                        judgement.rulebook().hash(),
                        (LocalDate) dossier.answer("zaak.peildatum"),
                        dossier.sha256(),
                        judgement.rulebook().laag()));
    }

    private boolean isTotal() {
        return !judgement.rulebook().editie().wachtMetTotaal() || uitslag.draagtEenTotaal();
    }

    private List<RuleExplanation> having(Truth truth) {
        return judgement.explanations().stream()
                .filter(it -> it.truth() == truth)
                .toList();
    }

    private static CriteriumResult criterium(Criteriumscore it) {
        return new CriteriumResult(
                it.criterium().id(),
                it.criterium().naam(),
                it.criterium().gewicht(),
                new Score(it.score(), it.minimum(), it.maximum()),
                it.behaald(),
                it.beschikbaar(),
                it.onderMinimum(),
                it.criterium().keuze());
    }

    /** Where the aspect stands by rules; see {@link WrittenBefore}. */
    static AspectResult byRules(Aspectstand it) {
        return aspect(it, null);
    }

    private AspectResult aspect(Aspectstand it) {
        return aspect(it, points(it));
    }

    private static AspectResult aspect(Aspectstand it, AspectPoints points) {
        Aspect aspect = it.aspect();
        return new AspectResult(
                aspect.id(),
                aspect.criterium(),
                aspect.soort(),
                aspect.vraag(),
                it.uitkomst(),
                it.uitkomst() == Uitkomst.ONBEKEND ? List.copyOf(it.mogelijk()) : List.of(),
                Source.parse(aspect.bron()),
                points,
                aspect.keuze());
    }

    private AspectPoints points(Aspectstand it) {
        List<UsedValue> used = new AnswerPoints(dossier).used(it.aspect().uitAntwoorden());
        return new AspectPoints(it.behaald().toonbaar(), it.behaald().uit(), used);
    }

    private Finding finding(RuleExplanation it) {
        Aspectstand stand = uitslag.standen().get(it.rule().conclusion().aspect());
        return it.made(FindingByStand::of).where(stand);
    }

    static UsedValue used(UsedValue it) {
        return new UsedValue(it.fact(), it.pointer(), it.field(), plain(it.value()), it.origin());
    }

    private static NotFired notFired(RuleExplanation it) {
        if (!it.notInForce().isEmpty()) {
            return new NotFired(ref(it.rule()), new NotFired.NotInForce(it.notInForce()));
        }
        Failure failure = it.failure();
        return new NotFired(
                ref(it.rule()),
                failure == null
                        ? new NotFired.Open(
                                it.gaps().stream().map(Gap::pointer).distinct().toList())
                        : new NotFired.Failed(
                                failure.at(),
                                failure.fact(),
                                failure.field(),
                                failure.condition(),
                                plain(failure.actual()),
                                failure.required(),
                                plain(failure.needed())));
    }

    /** The conditions that are open; and of a verdict under conditions what else has to be met for a better one. */
    private List<Aspect> conditions() {
        if (!judgement.rulebook().editie().noemtVerbetering()
                || !uitslag.oordeel().onderVoorwaarden()) {
            return uitslag.voorwaarden();
        }
        Set<Aspect> conditions = new LinkedHashSet<>(uitslag.voorwaarden());
        if (uitslag.stap() == Stap.SLOT) {
            conditions.addAll(Verbetering.van(kader, uitslag));
        } else {
            uitslag.beslissend().forEach(id -> conditions.add(kader.aspecten().get(id)));
        }
        return List.copyOf(conditions);
    }

    private static Remark condition(Aspect it) {
        return new Remark(it.id(), it.alsVoorwaarde(), false, Source.parse(it.bron()));
    }

    private Remark signal(Aspect it) {
        return new Remark(it.id(), it.alsSignaal(), it.integriteit(), Source.parse(it.bron()), explanations(it));
    }

    private List<Remark.Explanation> explanations(Aspect aspect) {
        OddAnswers odd = new OddAnswers(dossier, judgement.rulebook());
        return judgement.explanations().stream()
                .filter(it -> it.rule().conclusion().aspect().equals(aspect.id()) && odd.found(it))
                .flatMap(it -> odd.explained(it).stream())
                .distinct()
                .map(it -> new Remark.Explanation(it.tekstPointer(), it.tekst()))
                .toList();
    }

    static RuleRef ref(Rule it) {
        return new RuleRef(it.id(), it.title(), it.conclusion().aspect(), it.source(), it.file(), it.line());
    }

    private static List<Object> plain(List<?> values) {
        List<Object> plain = new ArrayList<>();
        values.forEach(it -> plain.add(plain(it)));
        return plain;
    }

    /** What a document holds: text, numbers, yes or no, and lists of those. */
    private static Object plain(Object value) {
        if (value instanceof List<?> values) {
            return plain(values);
        }
        if (value instanceof Breuk fraction) {
            return fraction.afgerond(Requirement.DECIMALS);
        }
        return value instanceof LocalDate || value instanceof NotApplicable ? value.toString() : value;
    }
}
