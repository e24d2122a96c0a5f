package nl.woonzorgtoets.document.codec;

import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.Evidence;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.document.RuleRef;
import nl.woonzorgtoets.document.Score;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;

/** An assessment out of the names of version 1. The regelset, when there is one, tells which condition a text stood for. */
final class Reading1 {

    private final Rulebook rulebook;
    private final Kader kader;

    /** @param rulebook null when it cannot be read */
    Reading1(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.kader = rulebook == null ? null : rulebook.kader();
    }

    Assessment assessment(V1.Beoordeling it) {
        return new Assessment(
                it.zaaknummer(),
                EersteEditie.valueOf(it.oordeel()).oordeel(it.oordeelNaam(), it.oordeelTekst()),
                it.haalbareOordelen().stream().map(this::oordeel).toList(),
                it.rechtskracht(),
                it.beslissend(),
                new Score(it.score(), it.scoreMinimum(), it.scoreMaximum()),
                it.klasse(),
                it.criteria().stream().map(this::criterium).toList(),
                it.aspecten().stream().map(Reading1::aspect).toList(),
                it.bevindingen().stream().map(Reading1::finding).toList(),
                it.nietGevuurd().stream().map(this::notFired).toList(),
                it.ontbrekend().stream()
                        .map(m -> new Missing(m.veld(), m.vraag(), m.verplicht(), m.regels()))
                        .toList(),
                it.voorwaarden().stream()
                        .map(r -> new Remark(r.aspect(), r.tekst(), false, source(r.bron())))
                        .toList(),
                it.signalen().stream()
                        .map(r -> new Remark(r.aspect(), r.tekst(), r.integriteit(), source(r.bron())))
                        .toList(),
                List.of(),
                new Evidence(
                        it.bewijs().regelset(),
                        LocalDate.parse(it.bewijs().peildatum()),
                        it.bewijs().dossierSha256(),
                        null));
    }

    private Oordeel oordeel(String code) {
        return kader == null ? EersteEditie.valueOf(code).oordeel(code, "") : kader.oordeel(code);
    }

    private CriteriumResult criterium(V1.Criterium it) {
        return new CriteriumResult(
                it.id(),
                it.naam(),
                it.gewicht(),
                new Score(it.score(), it.scoreMinimum(), it.scoreMaximum()),
                it.behaald(),
                it.beschikbaar(),
                isUnderMinimum(it),
                it.keuze());
    }

    /** In this version the score that is shown is the one that counts. */
    private boolean isUnderMinimum(V1.Criterium it) {
        Criterium known = kader == null ? null : kader.criteria().get(it.id());
        return known != null
                && known.minimum() != null
                && it.score() != null
                && it.score().compareTo(known.minimum()) < 0;
    }

    private static AspectResult aspect(V1.Aspect it) {
        return new AspectResult(
                it.id(),
                it.criterium(),
                AspectSoort.valueOf(it.soort()),
                it.vraag(),
                Uitkomst.valueOf(it.uitkomst()),
                it.mogelijk() == null
                        ? List.of()
                        : it.mogelijk().stream().map(Uitkomst::valueOf).toList(),
                source(it.bron()),
                null,
                it.keuze());
    }

    private static Finding finding(V1.Bevinding it) {
        return new Finding(
                new RuleRef(it.regel(), it.titel(), it.aspect(), source(it.bron()), it.bestand(), it.regelnummer()),
                BevindingSoort.of(it.soort()),
                Uitkomst.valueOf(it.uitkomst()),
                it.punten(),
                it.uitleg(),
                it.feiten().stream().map(Reading1::used).toList());
    }

    private static UsedValue used(V1.Feit it) {
        return new UsedValue(
                it.feit(),
                it.plaats(),
                it.veld(),
                Values.plain(it.waarde()),
                Origins1.read(it.herkomst(), it.plaats(), it.veld()));
    }

    private NotFired notFired(V1.NietGevuurd it) {
        Rule rule = rulebook == null ? null : rulebook.rule(it.regel());
        RuleRef ref = new RuleRef(
                it.regel(),
                it.titel(),
                it.aspect(),
                source(it.bron()),
                rule == null ? null : rule.file(),
                rule == null ? 0 : rule.line());
        if (it.reden().equals(Writing1.UNKNOWN)) {
            return new NotFired(ref, new NotFired.Open(it.ontbreekt()));
        }
        Object found = Values.plain(it.waarde());
        // One value was written without its list; so a list of one is one value that is a list itself.
        List<Object> actual = found instanceof List<?> many && many.size() != 1 ? Values.plain(many) : List.of(found);
        return new NotFired(
                ref,
                new NotFired.Failed(
                        rule == null ? null : Conditions1.find(rule, it.voorwaarde(), it.feit()),
                        it.feit(),
                        it.veld(),
                        it.voorwaarde(),
                        actual,
                        it.vereist(),
                        List.of()));
    }

    private static Source source(V1.Bron it) {
        return new Source(it.document(), it.paragraaf());
    }
}
