package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Antwoorder;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Standing;
import nl.woonzorgtoets.wording.Words;

/**
 * What is told of: a case, with the regelset that judged it when that can still be read.
 *
 * @param rulebook null when it cannot be read any more
 * @param assessment as the case holds it, without the open questions that make no difference to this plan
 * @param dossier null when it cannot be read any more
 * @param region what the tables say about its place
 */
record Matter(
        CaseDocument document,
        Rulebook rulebook,
        Assessment assessment,
        Words words,
        Secrecy secrecy,
        Citations citations,
        Dossier dossier,
        List<Fact> region) {

    static Matter of(CaseDocument document, Rulebook rulebook, Secrecy secrecy) {
        Words words = new Words(rulebook);
        Dossier dossier = read(document, rulebook);
        return new Matter(
                document,
                rulebook,
                document.assessment()
                        .missingOnly(new Idle(rulebook, document.assessment().missing()).negate()),
                words,
                secrecy,
                new Citations(words, document.assessment()),
                dossier,
                dossier == null ? List.of() : rulebook.regionFacts(dossier));
    }

    private static Dossier read(CaseDocument document, Rulebook rulebook) {
        try {
            return rulebook == null ? null : new DossierReader(rulebook.vocabulary()).readKept(document.dossierBytes());
        } catch (InvalidDossierException e) {
            // A version of the program that reads more strictly tells the verdict without the answers.
            return null;
        }
    }

    /** Whether it is an application by law; null when nobody says so. */
    Boolean isApplication() {
        return rulebook == null ? null : rulebook.vocabulary().isApplication(phase());
    }

    /** Whether people can decide on it in the phase that the plan is in, with any of these. */
    boolean canBeDecided(Predicate<Besluitsoort> which) {
        String phase = phase();
        return kader() == null || kader().besluiten().stream().anyMatch(it -> it.kanIn(phase) && which.test(it));
    }

    /** Whether there is nothing to decide in the phase that the plan is in. */
    boolean isTooEarly() {
        return !canBeDecided(it -> true);
    }

    /** Null when there is none or it is not known. */
    private String phase() {
        String question = rulebook == null ? null : rulebook.vocabulary().phaseQuestion();
        Object phase = question == null || dossier == null ? null : dossier.answer(question);
        return phase == null ? null : phase.toString();
    }

    /** Who else than who hands in the plan has that answer, or all of the answers that do not fit together. */
    Optional<Antwoorder> elsewhere(Missing it) {
        return it.isExplanation()
                        && it.answers().stream()
                                .anyMatch(answer -> elsewhere(answer).isEmpty())
                ? Optional.empty()
                : elsewhere(it.isExplanation() ? it.answers().get(0) : it.pointer());
    }

    Optional<Antwoorder> elsewhere(String pointer) {
        return Optional.ofNullable(rulebook).map(it -> it.vocabulary().elsewhere(pointer));
    }

    /** Null when the regelset cannot be read any more. */
    Kader kader() {
        return rulebook == null ? null : rulebook.kader();
    }

    /** How far the framework binds for whom this case is about; empty when it does not say. */
    List<String> standing() {
        String question = kader() == null ? null : kader().domein().eigenWaarden();
        Object owner = dossier == null || question == null ? null : dossier.answer(question);
        return new Standing(rulebook)
                .sentences(
                        owner == null ? null : owner.toString(),
                        assessment().evidence().peildatum());
    }

    Woorden woorden() {
        return words.woorden();
    }

    Stream<UsedValue> used() {
        return Stream.concat(
                assessment().findings().stream().flatMap(it -> it.used().stream()),
                assessment().amounts().stream().flatMap(it -> it.used().stream()));
    }

    /** How many signals about integrity there are. */
    long signals() {
        return assessment().signals().stream().filter(Remark::integrity).count();
    }

    /**
     * Whether signals hold a verdict that is held. Without the regelset it is not known how many do; there is another reason, or they did.
     */
    boolean signalsHold() {
        Integer from = kader() == null ? null : kader().aanhoudenVanaf();
        return !contradicted() || from != null && signals() >= from;
    }

    boolean contradicted() {
        return assessment().aspects().stream().anyMatch(it -> it.outcome() == Uitkomst.TEGENSTRIJDIG);
    }

    /** A score or a limit of one, with the decimals of the framework. */
    String mark(BigDecimal score) {
        int decimals = rulebook == null ? 0 : rulebook.kader().decimalen();
        return Dutch.number(score.scale() < decimals ? score.setScale(decimals, RoundingMode.UNNECESSARY) : score);
    }
}
