package nl.woonzorgtoets.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.report.Report.Missing;
import nl.woonzorgtoets.report.Report.Questions;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Verdict;

/** What is still open, by section of the dossier, and by when it is asked for. */
final class MissingWriter {

    private static final Pattern ROW = Pattern.compile("(.*) \\(regel (\\d+)\\)");

    private final Judged judged;

    MissingWriter(Judged judged) {
        this.judged = judged;
    }

    Missing missing() {
        List<Questions> due = bySection(true);
        boolean asked = !due.isEmpty() || judged.verdict().code().equals("ONVOLLEDIG");
        List<Questions> optional = bySection(false);
        return new Missing(due, optional, asked && !(due.isEmpty() && optional.isEmpty()) ? term() : List.of());
    }

    private List<String> term() {
        Kader.Rapport report =
                judged.rulebook() == null ? null : judged.rulebook().kader().rapport();
        if (report == null) {
            return List.of("De gemeente noemt nog een termijn om dit aan te vullen.");
        }
        LocalDate assessed = Dutch.dayOf(judged.record().envelope().moment());
        int weeks = report.termijnWeken();
        String until = "De gemeente vraagt deze antwoorden uiterlijk op "
                + Dutch.day(assessed.plusWeeks(weeks)) + ". Dat is "
                + Sentences.count(weeks, "week", "weken") + " na de datum van dit rapport.";
        String why = "Zo krijgt de initiatiefnemer eerst de kans om het dossier aan te vullen.";
        return List.of(until, Sentences.cite(why, Citations.of(judged).of(report.bron())));
    }

    private List<Questions> bySection(boolean due) {
        Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
        judged.verdict().missing().stream().filter(it -> it.due() == due).forEach(it -> {
            Matcher row = ROW.matcher(question(it));
            boolean inList = row.matches();
            List<String> rows = sections.computeIfAbsent(section(it.pointer()), name -> new LinkedHashMap<>())
                    .computeIfAbsent(inList ? row.group(1) : question(it), name -> new ArrayList<>());
            if (inList) {
                rows.add(row.group(2));
            }
        });
        return sections.entrySet().stream()
                .map(it -> new Questions(it.getKey(), questions(it.getValue())))
                .toList();
    }

    private static List<String> questions(Map<String, List<String>> questions) {
        List<String> texts = new ArrayList<>();
        questions.forEach((question, rows) ->
                texts.add(rows.isEmpty() ? question : question + " (regel " + Sentences.list(rows, "en") + ")"));
        return texts;
    }

    private String question(Verdict.Missing missing) {
        String question = judged.words().question(missing.pointer());
        return question.startsWith("/") ? missing.question() : question;
    }

    private String section(String pointer) {
        String[] parts = pointer.split("/");
        Section section = judged.rulebook() == null || parts.length < 2
                ? null
                : judged.rulebook().vocabulary().sections().get(parts[1]);
        return section == null ? "Overig" : section.label();
    }
}
