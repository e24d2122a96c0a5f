package nl.woonzorgtoets.wording.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.vocabulary.Antwoorder;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Asked;
import nl.woonzorgtoets.wording.telling.Told.OpenQuestion;
import nl.woonzorgtoets.wording.telling.Told.Questions;

/** What is still open, by section of the dossier, and by when it is asked for. */
final class MissingTexts {

    private static final String NO_FIGURE = "niet in de cijfers van het kader";
    private static final String WHOLE = "Hierover is nog niets ingevuld";

    private static final Set<Stap> WAITING = EnumSet.of(Stap.ONGERIJMD, Stap.ONVOLLEDIG);

    private final Matter matter;
    private final boolean decided;
    private final boolean waits;
    private final String phase;
    private final boolean phases;

    /** @param decided whether people have decided: then nothing is asked for any more */
    MissingTexts(Matter matter, boolean decided) {
        this.matter = matter;
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
        return matter.assessment().missing().stream()
                .map(it -> new OpenQuestion(
                        it.pointer(),
                        it.isExplanation() ? explain(it) : it.question(),
                        matter.words().row(it.pointer()),
                        it.due(),
                        it.rules().size(),
                        it.answers(),
                        elsewhere(it)))
                .sorted(Comparator.comparing(OpenQuestion::due)
                        .thenComparing(OpenQuestion::rules)
                        .reversed())
                .toList();
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
            return new Asked(due, "", List.of(), optional, "", fromOthers());
        }
        if (due.isEmpty() && waits && !othersAreDue) {
            String waitsFor = (phases
                            ? Dutch.capital(phase + "is nog geen antwoord verplicht.")
                            : "De verplichte antwoorden zijn er.")
                    + " Maar door deze open vragen is er nog geen oordeel mogelijk. Niet elk antwoord is daarvoor nodig.";
            return new Asked(
                    optional, waitsFor, optional.isEmpty() ? List.of() : term(false), List.of(), "", fromOthers());
        }
        String asked = these(due);
        String intro = phases
                ? Dutch.capital(phase + "is een antwoord op " + asked + " nodig:")
                : "Een antwoord op " + asked + " is nodig:";
        String may = "Een antwoord op " + these(optional) + " mag, maar hoeft " + phase + "niet. "
                + (waits && matter.assessment().haalbaar().size() > 1
                        ? changes() + " Zonder " + (many(optional) ? "deze antwoorden" : "dit antwoord")
                                + " blijft het oordeel misschien onvolledig."
                        : "Het kan de uitkomst op onderdelen nog veranderen.");
        return new Asked(due, intro, due.isEmpty() ? List.of() : term(true), optional, may, fromOthers());
    }

    /** So that who hands in the plan does not go looking for it. */
    private String fromOthers() {
        List<String> names = missing()
                .map(matter::elsewhere)
                .flatMap(Optional::stream)
                .map(Antwoorder::naam)
                .distinct()
                .toList();
        List<String> figures = missing()
                .filter(Missing::isFigure)
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

    private Stream<Missing> missing() {
        return matter.assessment().missing().stream();
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
        return report() == null ? null : Workdays.onOrAfter(end());
    }

    /** Null when no term is set. */
    private Rapport report() {
        Rapport report = matter.kader() == null ? null : matter.kader().rapport();
        return report == null || !report.heeftTermijn() ? null : report;
    }

    private LocalDate end() {
        return Dutch.dayOf(matter.document().envelope().moment()).plusWeeks(report().termijnWeken());
    }

    /** @param due whether that is what is asked for, or else all the rest */
    private List<String> term(boolean due) {
        if (decided) {
            return List.of();
        }
        String decider = matter.woorden().beslisser().de();
        if (report() == null) {
            return List.of(Dutch.capital(decider) + " noemt nog een termijn om dit aan te vullen.");
        }
        LocalDate end = end();
        LocalDate last = Workdays.onOrAfter(end);
        long asked = all().stream()
                .filter(it -> it.due() == due && it.elsewhere() == null)
                .count();
        String until = Dutch.capital(decider) + " vraagt " + (asked == 1 ? "dit antwoord" : "deze antwoorden")
                + " uiterlijk op " + Dutch.day(last) + ". Dat is "
                + (last.equals(end) ? "" : "de eerste werkdag die volgt op ")
                + Dutch.count(report().termijnWeken(), "week", "weken") + " na de dag van de toets.";
        String why = "Zo krijgt " + matter.woorden().indiener().de() + " eerst de kans om het dossier aan te vullen.";
        return List.of(
                until,
                // What the law says of an application does not hold for what is asked beforehand.
                Boolean.FALSE.equals(matter.isApplication())
                        ? why
                        : Citations.cite(
                                why,
                                matter.citations()
                                        .of(Source.parse(report().bron()))
                                        .brief()),
                "Lukt dat niet op tijd? Laat het dan vóór die dag aan " + decider
                        + " weten. "
                        + (waits
                                ? "Zonder aanvulling blijft het dossier onvolledig."
                                : "Anders besluit " + decider + " op wat er nu is."));
    }

    private List<Questions> bySection(boolean due) {
        Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
        all().stream().filter(it -> it.due() == due && it.elsewhere() == null).forEach(it -> {
            String[] parts = it.pointer().split("/");
            Section section = matter.rulebook() == null || parts.length < 2
                    ? null
                    : matter.rulebook().vocabulary().sections().get(parts[1]);
            List<String> named = sections.computeIfAbsent(
                            section == null ? elsewhere(parts) : section.label(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(question(it, section, parts), name -> new ArrayList<>());
            if (section != null && section.list() && parts.length > 3) {
                named.add(row(section, Integer.parseInt(parts[2])));
            }
        });
        return sections.entrySet().stream()
                .map(it -> new Questions(it.getKey(), questions(it.getValue())))
                .toList();
    }

    /** What is not asked in the dossier, such as a figure that is not known. */
    private String elsewhere(String[] parts) {
        return matter.rulebook() == null || parts.length < 3
                ? "Overig"
                : matter.words().fact(parts[2]);
    }

    private static List<String> questions(Map<String, List<String>> questions) {
        List<String> texts = new ArrayList<>();
        questions.forEach((question, rows) ->
                texts.add(rows.isEmpty() ? question : question + " (" + String.join("; ", rows) + ")"));
        return texts;
    }

    private static String question(OpenQuestion it, Section section, String[] parts) {
        Field field = section == null ? null : section.type().field(parts[parts.length - 1]);
        if (!it.answers().isEmpty()) {
            return it.question();
        }
        return field != null ? field.label() : section != null ? WHOLE : it.question();
    }

    /** What a row is, such as the kind of home: a letter has no row numbers; with its number when more rows are that. */
    private String row(Section section, int row) {
        List<String> names = matter.dossier() == null
                ? List.of()
                : matter.dossier().facts().stream()
                        .filter(it -> it.type() == section.type() && !it.possible())
                        .map(this::name)
                        .toList();
        String name = row < names.size() ? names.get(row) : "";
        String number = "nummer " + (row + 1);
        boolean unique = names.stream().filter(name::equals).count() == 1;
        return name.isEmpty() ? number : unique ? name : name + ", " + number;
    }

    private String name(Fact row) {
        Field kind = row.type().fields().get(0);
        return row.value(kind) instanceof String answer
                ? Dutch.within(matter.words().value(row.type().name(), kind.name(), answer))
                : "";
    }
}
