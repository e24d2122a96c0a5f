package nl.woonzorgtoets.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.report.Report.Missing;
import nl.woonzorgtoets.report.Report.Questions;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Verdict;

/** What is still open, by section of the dossier, and by when it is asked for. */
final class MissingWriter {

    private static final String DUE = "In deze fase is een antwoord op deze vragen nodig:";
    private static final String WAITS_FOR =
            "In deze fase is nog geen antwoord verplicht. Maar door deze open vragen is er nog geen oordeel mogelijk. Niet elk"
                    + " antwoord is daarvoor nodig.";
    private static final String MAY = "Een antwoord op deze vragen mag, maar hoeft in deze fase niet. ";

    private static final String WHOLE = "Hierover is nog niets ingevuld";

    private final Judged judged;
    private final RowNames rows;

    MissingWriter(Judged judged) {
        this.judged = judged;
        this.rows = new RowNames(judged);
    }

    Missing missing() {
        List<Questions> due = bySection(true);
        List<Questions> optional = bySection(false);
        boolean waits = judged.verdict().code().equals("ONVOLLEDIG");
        if (due.isEmpty() && waits) {
            return new Missing(optional, WAITS_FOR, optional.isEmpty() ? List.of() : term(), List.of(), "");
        }
        String changes = waits && judged.verdict().reachable().size() > 1
                ? "Het kan de score en het oordeel nog veranderen. Zonder deze antwoorden blijft het oordeel misschien onvolledig."
                : "Het kan de uitkomst op onderdelen nog veranderen.";
        return new Missing(due, DUE, due.isEmpty() ? List.of() : term(), optional, MAY + changes);
    }

    /** Last day to answer; empty when the regelset names no term. */
    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(judged.rulebook())
                .map(it -> it.kader().rapport())
                .filter(Rapport::heeftTermijn)
                .map(it -> Workdays.onOrAfter(end(it)));
    }

    private LocalDate end(Rapport report) {
        return Dutch.dayOf(judged.record().envelope().moment()).plusWeeks(report.termijnWeken());
    }

    private List<String> term() {
        Rapport report =
                judged.rulebook() == null ? null : judged.rulebook().kader().rapport();
        if (report == null || !report.heeftTermijn()) {
            return List.of("De gemeente noemt nog een termijn om dit aan te vullen.");
        }
        int weeks = report.termijnWeken();
        LocalDate end = end(report);
        LocalDate last = Workdays.onOrAfter(end);
        String until = "De gemeente vraagt deze antwoorden uiterlijk op " + Dutch.day(last) + ". Dat is "
                + (last.equals(end) ? "" : "de eerste werkdag die volgt op ")
                + Sentences.count(weeks, "week", "weken") + " na de datum van dit rapport.";
        String why = "Zo krijgt de initiatiefnemer eerst de kans om het dossier aan te vullen.";
        return List.of(
                until,
                Sentences.cite(why, Citations.of(judged).of(report.bron())),
                "Lukt dat niet op tijd? Laat het dan vóór die dag aan de gemeente weten. Zonder aanvulling blijft het dossier"
                        + " onvolledig.");
    }

    private List<Questions> bySection(boolean due) {
        Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
        judged.verdict().missing().stream().filter(it -> it.due() == due).forEach(it -> {
            String[] parts = it.pointer().split("/");
            Section section = section(parts);
            List<String> named = sections.computeIfAbsent(
                            section == null ? "Overig" : section.label(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(question(it, section, parts), name -> new ArrayList<>());
            if (section != null && section.list() && parts.length > 3) {
                named.add(rows.of(section, Integer.parseInt(parts[2])));
            }
        });
        return sections.entrySet().stream()
                .map(it -> new Questions(it.getKey(), questions(it.getValue())))
                .toList();
    }

    private static List<String> questions(Map<String, List<String>> questions) {
        List<String> texts = new ArrayList<>();
        questions.forEach((question, rows) ->
                texts.add(rows.isEmpty() ? question : question + " (" + String.join("; ", rows) + ")"));
        return texts;
    }

    private static String question(Verdict.Missing missing, Section section, String[] parts) {
        Field field = section == null ? null : section.type().field(parts[parts.length - 1]);
        return field != null ? field.label() : section != null ? WHOLE : missing.question();
    }

    private Section section(String[] parts) {
        return judged.rulebook() == null || parts.length < 2
                ? null
                : judged.rulebook().vocabulary().sections().get(parts[1]);
    }
}
