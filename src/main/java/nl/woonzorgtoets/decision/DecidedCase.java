package nl.woonzorgtoets.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Source;
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

    /** Whether answers that have to be given are still open, and with them the verdict can become one that lets the plan go on. */
    boolean mayStillTurn() {
        return !document.assessment().oordeel().positief()
                && document.assessment().unanswered().stream()
                        .anyMatch(it -> !it.rules().isEmpty())
                && document.assessment().haalbaar().stream().anyMatch(Oordeel::positief);
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

    /**
     * Why a refusal asks that somebody went to see the place: what the verdict rests on does, or what people rest it on themselves. Empty when it
     * does not.
     *
     * @param paragraph as people wrote it with the ground of their decision; null when they did not
     */
    List<String> visits(String paragraph) {
        if (rulebook == null) {
            return List.of();
        }
        List<Aspect> asking = rulebook.kader().aspecten().values().stream()
                .filter(it -> it.bezoek() != null)
                .toList();
        List<String> deciding =
                reasons(asking, it -> document.assessment().beslissend().contains(it.id()));
        // Of the aspects of one paragraph nobody says which it is; the first that asks for a visit tells why.
        return deciding.isEmpty()
                ? reasons(asking, it -> names(paragraph, Source.parse(it.bron()).paragraph())).stream()
                        .limit(1)
                        .toList()
                : deciding;
    }

    private static List<String> reasons(List<Aspect> asking, Predicate<Aspect> which) {
        return asking.stream().filter(which).map(Aspect::bezoek).distinct().toList();
    }

    /** Whether it is that paragraph or a part of it, among others perhaps. */
    private static boolean names(String written, String paragraph) {
        return written != null
                && paragraph != null
                && Arrays.stream(written.split("[^\\p{L}\\p{N}.]+"))
                        .anyMatch(it -> (it + ".").startsWith(paragraph + "."));
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
