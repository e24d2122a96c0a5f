package nl.woonzorgtoets.wording.telling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.vocabulary.Antwoorder;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Asked;
import nl.woonzorgtoets.wording.telling.Told.OpenQuestion;
import nl.woonzorgtoets.wording.telling.Told.Questions;

/** What is still open, by section of the dossier, and by when it is asked for. */
final class MissingTexts {

    private static final String NO_FIGURE = "niet in de cijfers van het kader";

    private static final Set<Stap> WAITING = EnumSet.of(Stap.ONGERIJMD, Stap.ONVOLLEDIG);

    private final Matter matter;
    private final Term term;
    private final boolean decided;
    private final boolean waits;
    private final String phase;
    private final boolean phases;

    /** @param decided whether people have decided: then nothing is asked for any more */
    MissingTexts(Matter matter, boolean decided) {
        this.matter = matter;
        this.term = new Term(matter);
        this.decided = decided;
        this.waits = WAITING.contains(matter.assessment().stap());
        this.phases = matter.rulebook() != null
                && !matter.rulebook().vocabulary().phases().isEmpty();
        this.phase = phases
                ? "in "
                        + matter.rulebook()
                                .vocabulary()
                                .field(matter.rulebook().vocabulary().phaseQuestion())
                                .these() + " "
                : "";
    }

    /** First what most rules wait for. */
    List<OpenQuestion> all() {
        return told(missing());
    }

    private List<OpenQuestion> told(Stream<Missing> missing) {
        return missing.map(it -> new OpenQuestion(
                        it.pointer(),
                        it.isExplanation() ? explain(it) : it.question(),
                        matter.words().row(it.pointer()),
                        it.due(),
                        it.rules().size(),
                        it.answers(),
                        elsewhere(it)))
                .toList();
    }

    private List<OpenQuestion> others() {
        return told(listed().filter(it -> elsewhere(it) != null));
    }

    private String elsewhere(Missing it) {
        return it.isFigure()
                ? NO_FIGURE
                : matter.elsewhere(it)
                        .map(Antwoorder::naam)
                        .map(who -> "bekend bij " + who)
                        .orElse(null);
    }

    /** What does not fit together, and what to do about it: nobody is asked to put right what somebody else filled in. */
    private String explain(Missing it) {
        List<String> own = questions(it, answer -> matter.elsewhere(answer).isEmpty());
        List<String> others = questions(it, answer -> matter.elsewhere(answer).isPresent());
        return it.question()
                + (own.isEmpty()
                        ? " " + decider() + " verbetert " + Dutch.list(others, "of")
                                + ", of legt uit waarom dit toch klopt."
                        : " Verbeter " + Dutch.list(own, "of") + ", of leg uit waarom dit toch klopt."
                                + (others.isEmpty()
                                        ? ""
                                        : " " + decider() + " gaat zelf " + Dutch.list(others, "en") + " na."));
    }

    private List<String> questions(Missing it, Predicate<String> which) {
        return it.answers().stream()
                .filter(which)
                .map(matter.words()::question)
                .distinct()
                .map(Dutch::quoted)
                .toList();
    }

    /** What is asked of who hands in the plan. */
    Asked asked() {
        List<Questions> due = bySection(true);
        List<Questions> optional = bySection(false);
        boolean othersAreDue = all().stream().anyMatch(it -> it.due() && it.elsewhere() != null);
        if (due.isEmpty() && optional.isEmpty()) {
            return new Asked(due, "", List.of(), optional, "", others(), fromOthers());
        }
        if (due.isEmpty() && waits && !othersAreDue) {
            String waitsFor = (phases
                            ? Dutch.capital(phase + "is nog geen antwoord verplicht.")
                            : "De verplichte antwoorden zijn er.")
                    + " Maar door deze open vragen is er nog geen oordeel mogelijk. Niet elk antwoord is daarvoor nodig.";
            return new Asked(
                    optional,
                    waitsFor,
                    optional.isEmpty() ? List.of() : term(false),
                    List.of(),
                    "",
                    others(),
                    fromOthers());
        }
        String may = "Een antwoord op " + these(optional) + " mag, maar hoeft " + phase + "niet. "
                + (waits && matter.assessment().haalbaar().size() > 1
                        ? changes() + " Zonder " + (many(optional) ? "deze antwoorden" : "dit antwoord")
                                + " blijft het oordeel misschien onvolledig."
                        : "Het kan de uitkomst op onderdelen nog veranderen.");
        return new Asked(
                due, intro(due), due.isEmpty() ? List.of() : term(true), optional, may, others(), fromOthers());
    }

    /** An answer that is there and does not fit is not one that has to be given. */
    private String intro(List<Questions> due) {
        boolean clashing = asked(true).stream().anyMatch(it -> !it.answers().isEmpty());
        boolean missing = asked(true).stream().anyMatch(it -> it.answers().isEmpty());
        String needed = clashing ? missing ? "dit" : "een verbetering of uitleg" : "een antwoord op " + these(due);
        return phases ? Dutch.capital(phase + "is " + needed + " nodig:") : Dutch.capital(needed) + " is nodig:";
    }

    /** So that who hands in the plan does not go looking for it. */
    private String fromOthers() {
        List<String> names = listed().map(matter::elsewhere)
                .flatMap(Optional::stream)
                .map(Antwoorder::naam)
                .distinct()
                .toList();
        List<String> figures = listed().filter(Missing::isFigure)
                .map(it -> Dutch.quoted(it.question()))
                .distinct()
                .toList();
        return Stream.of(
                        names.isEmpty()
                                ? ""
                                : decider() + " zoekt zelf nog antwoorden die bij " + Dutch.list(names, "en")
                                        + " bekend zijn. " + applicant() + " hoeft die niet te geven.",
                        figures.isEmpty()
                                ? ""
                                : (figures.size() == 1 ? "Dit cijfer staat" : "Deze cijfers staan")
                                        + " niet in de tabellen van het kader: " + Dutch.list(figures, "en")
                                        + ". Dat ligt niet aan "
                                        + matter.woorden().plan().de() + ". " + applicant()
                                        + " hoeft daarvoor niets aan te vullen.")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What a letter lists: what is due, or all that is open while the verdict waits and nothing is due; and figures that are not there. */
    private Stream<Missing> listed() {
        boolean all = waits && missing().noneMatch(Missing::due);
        return missing().filter(it -> all || it.due() || it.isFigure());
    }

    private Stream<Missing> missing() {
        return matter.assessment().missing().stream()
                .sorted(Comparator.comparing(Missing::due)
                        .thenComparing(it -> it.rules().size())
                        .reversed());
    }

    private String decider() {
        return Dutch.capital(matter.woorden().beslisser().de());
    }

    private String applicant() {
        return Dutch.capital(matter.woorden().indiener().de());
    }

    private String changes() {
        boolean scored = matter.kader() == null || matter.kader().geeftScore();
        return scored ? "Het kan de score en het oordeel nog veranderen." : "Het kan het oordeel nog veranderen.";
    }

    private static String these(List<Questions> sections) {
        return many(sections) ? "deze vragen" : "deze vraag";
    }

    private static boolean many(List<Questions> sections) {
        return sections.stream().mapToInt(it -> it.questions().size()).sum() > 1;
    }

    /** Last day to answer; null when the regelset names no term. */
    LocalDate lastDay() {
        return term.lastDay();
    }

    /** @param due whether that is what is asked for, or else all the rest */
    private List<String> term(boolean due) {
        return decided ? List.of() : term.sentences(asked(due).size(), waits);
    }

    private List<Questions> bySection(boolean due) {
        return new OpenBySection(matter).of(asked(due));
    }

    /** Of who hands in the plan. */
    private List<OpenQuestion> asked(boolean due) {
        return all().stream()
                .filter(it -> it.due() == due && it.elsewhere() == null)
                .toList();
    }
}
