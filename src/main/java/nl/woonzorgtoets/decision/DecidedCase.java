package nl.woonzorgtoets.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.base.Workdays;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.vocabulary.Antwoorder;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.wording.Dutch;

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

    /** Whether something has to be answered or explained by who hands in the plan; where nobody says who has an answer, that is who hands it in. */
    boolean waitsForApplicant() {
        return document.assessment().due().stream()
                .filter(it -> !it.isFigure())
                .anyMatch(it -> it.isExplanation()
                        ? it.answers().stream().anyMatch(answer -> elsewhere(answer) == null)
                        : elsewhere(it.pointer()) == null);
    }

    /** Who else has to give what is missing, in a sentence; empty when nobody has. */
    String others() {
        List<String> names = document.assessment().due().stream()
                .map(it -> elsewhere(it.pointer()))
                .filter(Objects::nonNull)
                .map(Antwoorder::naam)
                .distinct()
                .toList();
        return names.isEmpty() ? "" : " Wat verplicht is en ontbreekt, komt van " + Dutch.list(names, "en") + ".";
    }

    private Antwoorder elsewhere(String pointer) {
        return rulebook == null ? null : rulebook.vocabulary().elsewhere(pointer);
    }

    LocalDate day() {
        return CivilDay.of(document.envelope().moment());
    }

    /** What can be decided in the phase that the plan is in. */
    List<Besluitsoort> kinds() {
        return kindsIn(phase());
    }

    Mogelijk possible() {
        return new Mogelijk(kinds(), whyNot(null), visits(null), paragraphs());
    }

    private List<Besluitsoort> kindsIn(String phase) {
        return all().stream().filter(it -> it.kanIn(phase)).toList();
    }

    private List<Besluitsoort> all() {
        return rulebook == null ? EersteEditie.besluiten() : rulebook.kader().besluiten();
    }

    /**
     * Why this cannot be decided in the phase that the plan is in, and what can be done; null when it can, and when the framework does not know it.
     *
     * @param code null: why nothing at all can
     */
    String whyNot(String code) {
        String phase = phase();
        List<Besluitsoort> possible = kindsIn(phase);
        if (possible.isEmpty()) {
            return "In de fase " + named(phase) + " valt er niets te besluiten. Bespreek het oordeel met "
                    + rulebook.kader().woorden().indiener().de() + ". Is "
                    + rulebook.kader().woorden().plan().de()
                    + " verder, beoordeel het dossier dan opnieuw, met de fase "
                    + Dutch.list(
                            rulebook.vocabulary().phases().stream()
                                    .filter(it -> !kindsIn(it).isEmpty())
                                    .map(this::named)
                                    .toList(),
                            "of")
                    + ".";
        }
        return all().stream().noneMatch(it -> it.code().equals(code) && !it.kanIn(phase))
                ? null
                : "Dit besluit past niet bij de fase " + named(phase) + ". Kies uit: "
                        + Dutch.list(
                                possible.stream()
                                        .map(it -> it.code() + " (" + it.naam() + ")")
                                        .toList(),
                                "of")
                        + ".";
    }

    private String named(String phase) {
        return Dutch.quoted(rulebook.vocabulary()
                .field(rulebook.vocabulary().phaseQuestion())
                .options()
                .get(phase));
    }

    /** The paragraphs of what decided against the plan, or of what it does not meet when nothing but the score did. */
    private List<String> paragraphs() {
        if (oordeel().positief() || oordeel().onvolledig()) {
            return List.of();
        }
        List<String> deciding = document.assessment().beslissend();
        return document.assessment().aspects().stream()
                .filter(it -> deciding.isEmpty() ? it.outcome() == Uitkomst.VOLDOET_NIET : deciding.contains(it.id()))
                .map(AspectResult::source)
                .filter(it -> it != null && it.paragraph() != null)
                .map(Source::paragraph)
                .distinct()
                .toList();
    }

    /** The last day of the term that the framework gives to complete a dossier, when that was asked on this day; null when it gives none. */
    LocalDate lastDay(LocalDate asked) {
        Rapport report = rulebook == null ? null : rulebook.kader().rapport();
        return report == null || !report.heeftTermijn()
                ? null
                : Workdays.onOrAfter(asked.plusWeeks(report.termijnWeken()));
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
