package nl.woonzorgtoets.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.explanation.Failure;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Aspectstand;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.vocabulary.MissingAnswer;
import nl.woonzorgtoets.vocabulary.Truth;

/** The JSON of an assessment; names are part of the public API and of the archive, so they are only ever added to. */
final class AssessmentJson {

    private final Assessment assessment;
    private final Uitslag uitslag;
    private final Kader kader;
    private final Json out;

    private AssessmentJson(Assessment assessment, Json out) {
        this.assessment = assessment;
        this.uitslag = assessment.uitslag();
        this.kader = assessment.rulebook().kader();
        this.out = out;
    }

    static byte[] of(Assessment assessment, Envelope envelope) {
        return Json.object(out -> new AssessmentJson(assessment, out).write(envelope));
    }

    private void write(Envelope envelope) {
        out.putIfKnown("nummer", envelope.nummer());
        out.put("zaaknummer", assessment.dossier().answer("zaak.zaaknummer"));
        verdict();
        score();
        aspects();
        findings();
        notFired();
        missing();
        conditions();
        evidence(envelope);
    }

    private void verdict() {
        Kader.OordeelTekst text = kader.oordelen().get(uitslag.oordeel());
        out.put("oordeel", uitslag.oordeel());
        out.put("oordeelNaam", text.naam());
        out.put("oordeelTekst", text.tekst());
        out.put("haalbareOordelen", bestFirst(uitslag.haalbaar()));
        out.put("rechtskracht", kader.rechtskracht().van(assessment.dossier()::answer));
        out.put("beslissend", uitslag.beslissend());
    }

    private static List<Oordeel> bestFirst(Set<Oordeel> oordelen) {
        List<Oordeel> sorted = new ArrayList<>(oordelen);
        sorted.sort(java.util.Comparator.reverseOrder());
        return sorted;
    }

    private void score() {
        out.put("score", uitslag.score());
        out.put("scoreMinimum", uitslag.scoreMinimum());
        out.put("scoreMaximum", uitslag.scoreMaximum());
        out.put("klasse", uitslag.klasse() == null ? null : uitslag.klasse().naam());
        out.list("criteria", uitslag.criteria(), score -> {
            out.put("id", score.criterium().id());
            out.put("naam", score.criterium().naam());
            out.put("gewicht", score.criterium().gewicht());
            out.put("score", score.score());
            out.put("scoreMinimum", score.minimum());
            out.put("scoreMaximum", score.maximum());
            out.put("behaald", score.behaald());
            out.put("beschikbaar", score.beschikbaar());
            out.putIfKnown("keuze", score.criterium().keuze());
        });
    }

    private void aspects() {
        out.list("aspecten", uitslag.standen().values(), stand -> {
            Aspect aspect = stand.aspect();
            out.put("id", aspect.id());
            out.putIfKnown("criterium", aspect.criterium());
            out.put("soort", aspect.soort());
            out.put("vraag", aspect.vraag());
            out.put("uitkomst", stand.uitkomst());
            if (stand.mogelijk().size() > 1) {
                out.put("mogelijk", stand.mogelijk());
            }
            source(Source.parse(aspect.bron()));
            out.putIfKnown("keuze", aspect.keuze());
        });
    }

    private void findings() {
        out.list("bevindingen", having(Truth.TRUE), explanation -> {
            Rule rule = explanation.rule();
            Aspectstand stand = uitslag.standen().get(rule.conclusion().aspect());
            out.put("regel", rule.id());
            out.put("titel", rule.title());
            out.put("aspect", rule.conclusion().aspect());
            out.put("soort", rule.conclusion().kind().word());
            out.put("uitkomst", stand.uitkomst());
            out.put("punten", stand.aspect().punten(rule.conclusion().kind()));
            source(rule.source());
            out.put(
                    "uitleg",
                    stand.aspect().teksten().getOrDefault(rule.conclusion().kind(), rule.title()));
            out.list("feiten", explanation.used(), this::fact);
            out.put("bestand", rule.file());
            out.put("regelnummer", rule.line());
        });
    }

    private void fact(UsedValue used) {
        out.put("feit", used.fact());
        out.putIfKnown("plaats", used.pointer());
        out.put("veld", used.field());
        out.put("waarde", used.value());
        out.put("herkomst", used.origin() == null ? "onbekend" : used.origin().text());
    }

    private void notFired() {
        List<RuleExplanation> others = assessment.explanations().stream()
                .filter(explanation -> !explanation.truth().isTrue())
                .toList();
        out.list("nietGevuurd", others, explanation -> {
            out.put("regel", explanation.rule().id());
            out.put("titel", explanation.rule().title());
            out.put("aspect", explanation.rule().conclusion().aspect());
            source(explanation.rule().source());
            Failure failure = explanation.failure();
            if (failure != null) {
                out.putIfKnown("feit", failure.fact());
                out.putIfKnown("veld", failure.field());
                out.put("voorwaarde", failure.condition());
                out.put(
                        "waarde",
                        failure.actual().size() == 1 ? failure.actual().get(0) : failure.actual());
                out.put("vereist", failure.required());
                out.put("reden", "ONWAAR");
            } else {
                out.put("reden", "ONBEKEND");
                out.put(
                        "ontbreekt",
                        explanation.gaps().stream().map(Gap::pointer).distinct().toList());
            }
        });
    }

    private void missing() {
        Map<String, String> questions = new LinkedHashMap<>();
        Map<String, Set<String>> awaiting = new LinkedHashMap<>();
        having(Truth.UNKNOWN)
                .forEach(explanation -> explanation.gaps().forEach(gap -> {
                    questions.putIfAbsent(gap.pointer(), gap.question());
                    awaiting.computeIfAbsent(gap.pointer(), pointer -> new LinkedHashSet<>())
                            .add(explanation.rule().id());
                }));
        Map<String, MissingAnswer> unanswered = assessment.dossier().missing().stream()
                .collect(Collectors.toMap(MissingAnswer::pointer, missing -> missing, (a, b) -> a, LinkedHashMap::new));
        unanswered.values().stream()
                .filter(missing -> missing.due() == MissingAnswer.Due.MANDATORY)
                .forEach(missing ->
                        questions.putIfAbsent(missing.pointer(), missing.field().label()));
        List<String> pointers = new ArrayList<>(unanswered.keySet());
        pointers.retainAll(questions.keySet());
        questions.keySet().stream()
                .filter(pointer -> !pointers.contains(pointer))
                .forEach(pointers::add);
        out.list("ontbrekend", pointers, pointer -> {
            MissingAnswer missing = unanswered.get(pointer);
            out.put("veld", pointer);
            out.put("vraag", questions.get(pointer));
            out.put("verplicht", missing != null && missing.due() != MissingAnswer.Due.NOT_DUE);
            out.put("regels", awaiting.getOrDefault(pointer, Set.of()));
        });
    }

    private void conditions() {
        out.list("voorwaarden", uitslag.voorwaarden(), aspect -> {
            out.put("aspect", aspect.id());
            out.put("tekst", aspect.voorwaarde() == null ? aspect.vraag() : aspect.voorwaarde());
            source(Source.parse(aspect.bron()));
        });
        out.list("signalen", uitslag.signalen(), aspect -> {
            out.put("aspect", aspect.id());
            out.put("tekst", aspect.teksten().values().stream().findFirst().orElse(aspect.vraag()));
            out.put("integriteit", aspect.integriteit());
            source(Source.parse(aspect.bron()));
        });
    }

    private void evidence(Envelope envelope) {
        out.object("bewijs", bewijs -> {
            bewijs.put("regelset", assessment.rulebook().hash());
            bewijs.put("peildatum", assessment.dossier().answer("zaak.peildatum"));
            bewijs.put("moment", envelope.moment().toString());
            bewijs.put("motor", envelope.motor());
            bewijs.put("toepassing", envelope.toepassing());
            bewijs.put("dossierSha256", assessment.dossier().sha256());
        });
    }

    private void source(Source source) {
        out.object("bron", bron -> {
            bron.put("document", source.document());
            bron.putIfKnown("paragraaf", source.paragraph());
        });
    }

    private List<RuleExplanation> having(Truth truth) {
        return assessment.explanations().stream()
                .filter(explanation -> explanation.truth() == truth)
                .toList();
    }
}
