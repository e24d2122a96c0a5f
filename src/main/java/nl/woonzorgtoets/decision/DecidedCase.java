package nl.woonzorgtoets.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/**
 * A case that people decide on, by what its own framework says about deciding.
 *
 * @param rulebook the one that judged it; null when it cannot be read any more
 */
record DecidedCase(CaseDocument document, Rulebook rulebook) {

    Oordeel oordeel() {
        return document.assessment().oordeel();
    }

    LocalDate day() {
        return CivilDay.of(document.envelope().moment());
    }

    /** What can be decided in the phase that the plan is in. */
    List<Besluitsoort> kinds() {
        String phase = phase();
        return (rulebook == null ? EersteEditie.besluiten() : rulebook.kader().besluiten())
                .stream().filter(it -> it.kanIn(phase)).toList();
    }

    /** Whether the verdict is an advice only, on which nobody can refuse. */
    boolean advises() {
        return Kader.Rechtskracht.ADVIES.equals(document.assessment().rechtskracht());
    }

    /** Why a refusal asks that somebody went to see the place; empty when it does not. */
    List<String> visits() {
        return rulebook == null
                ? List.of()
                : document.assessment().beslissend().stream()
                        .map(it -> rulebook.kader().aspecten().get(it))
                        .filter(Objects::nonNull)
                        .map(Aspect::bezoek)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    /** Whether it is not an application by law; where nobody says so, it may be one. */
    boolean isNoApplication() {
        return rulebook != null && Boolean.FALSE.equals(rulebook.vocabulary().isApplication(phase()));
    }

    private String phase() {
        String question = rulebook == null ? null : rulebook.vocabulary().phaseQuestion();
        if (question == null) {
            return null;
        }
        try {
            Dossier dossier = new DossierReader(rulebook.vocabulary()).readKept(document.dossierBytes());
            Object answer = dossier.answer(question);
            return answer == null ? null : answer.toString();
        } catch (InvalidDossierException e) {
            // A version of the program that reads more strictly does not know the phase; people do.
            return null;
        }
    }
}
