package nl.woonzorgtoets.web.ui.dossiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.assessment.WhatMatters;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.web.ui.dossiers.Provisional.OpenQuestion;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.telling.Place;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Judges a form that is being filled in, without keeping anything. */
@Component
record ProvisionalVerdicts(AssessmentDesk desk) {

    private static final Logger LOG = LoggerFactory.getLogger(ProvisionalVerdicts.class);

    Provisional of(CheckedForm form, Rulebook rulebook) {
        Words words = new Words(rulebook);
        List<Place> places = Place.of(form.dossier(), rulebook, Secrecy.NONE);
        List<FormProblem> needed = form.indispensable();
        Judgement assessment = needed.isEmpty() ? assessment(form) : null;
        Telling verdict = assessment == null ? null : Telling.of(desk.trial(assessment), rulebook);
        Set<String> waiting = form.waiting(assessment == null ? null : WhatMatters.in(assessment));
        List<OpenQuestion> open = verdict == null
                ? List.of()
                : once(verdict.missing().stream()
                        .filter(it -> !waiting.contains(form.nameAt(it.pointer())))
                        .map(it -> open(it, form, rulebook)));
        return new Provisional(needed, verdict, waiting, NextStep.of(assessment, open, form), open, places);
    }

    /** A list that is missing can be missed by the form and by rules; the first is the one that is due. */
    private static List<OpenQuestion> once(Stream<OpenQuestion> questions) {
        Map<String, OpenQuestion> byPlace = new LinkedHashMap<>();
        questions.forEach(it -> byPlace.putIfAbsent(it.id() + " " + it.label(), it));
        return List.copyOf(byPlace.values());
    }

    /** Null when it cannot be judged now: filling in goes on. */
    private Judgement assessment(CheckedForm form) {
        try {
            return desk.consider(form.soundJson());
        } catch (InvalidDossierException e) {
            return null;
        } catch (RuntimeException e) {
            LOG.warn("Een voorlopig oordeel is niet gelukt: {}", e.getMessage());
            return null;
        }
    }

    private static OpenQuestion open(Told.OpenQuestion missing, CheckedForm form, Rulebook rulebook) {
        String section = missing.pointer().split("/")[1];
        if (!rulebook.vocabulary().sections().containsKey(section)) {
            String why = missing.elsewhere() == null ? "" : " (" + missing.elsewhere() + ")";
            return new OpenQuestion(null, missing.question() + why, missing.due(), missing.rules());
        }
        String name = form.nameAt(missing.pointer());
        Section list = rulebook.vocabulary().sections().get(section);
        if (!missing.answers().isEmpty()) {
            return new OpenQuestion(FormProblem.id(name), missing.question(), missing.due(), missing.rules());
        }
        if (name.equals(section) && list.list()) {
            String rows = list.minimum() > 0 ? "vul minstens één regel in" : "vul in, of geef aan dat die er niet zijn";
            return new OpenQuestion(FormProblem.id(name), list.label() + ": " + rows, missing.due(), missing.rules());
        }
        String row = name.matches(".*\\.\\d+\\..*") ? name.split("\\.")[1] : "";
        String label = missing.question() + (row.isEmpty() ? "" : " (regel " + (Integer.parseInt(row) + 1) + ")");
        return new OpenQuestion(FormProblem.id(name), label, missing.due(), missing.rules());
    }
}
