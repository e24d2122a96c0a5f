package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Verdict;

/** What can be done now, and by whom. */
final class NextWriter {

    private final Judged judged;
    private final Verdict verdict;

    NextWriter(Judged judged) {
        this.judged = judged;
        this.verdict = judged.verdict();
    }

    List<String> next() {
        if (!judged.decisions().isEmpty()) {
            return List.of("De gemeente heeft een besluit vastgelegd. Het staat bij ‘Het besluit van de gemeente’.");
        }
        List<String> next = new ArrayList<>(byVerdict());
        if (!verdict.code().equals("ONVOLLEDIG") && verdict.missing().stream().anyMatch(Verdict.Missing::due)) {
            next.add("In het dossier ontbreken nog antwoorden. Welke en wanneer, staat bij ‘Wat nog ontbreekt’.");
        }
        return next;
    }

    private List<String> byVerdict() {
        return switch (verdict.code()) {
            case "ONVOLLEDIG" ->
                List.of("De initiatiefnemer vult het dossier aan" + until() + ". Welke antwoorden nodig zijn, staat bij"
                        + " ‘Wat nog ontbreekt’. Daarna toetst de gemeente het plan opnieuw.");
            case "AANHOUDEN" -> held();
            case "POSITIEF" ->
                List.of(
                        "De gemeente kan over het plan besluiten. Voor deze toets hoeft de initiatiefnemer niets meer te"
                                + " doen.");
            case "POSITIEF_ONDER_VOORWAARDEN" -> conditional();
            default -> refused();
        };
    }

    private String until() {
        return new MissingWriter(judged)
                .lastDay()
                .map(it -> ", uiterlijk op " + Dutch.day(it))
                .orElse("");
    }

    private List<String> held() {
        boolean signals = verdict.signals().stream().anyMatch(Verdict.Remark::integrity);
        return List.of(
                (signals ? "De gemeente bespreekt de signalen met de initiatiefnemer" : "De gemeente zoekt dit uit")
                        + ". Daarna toetst zij het plan opnieuw.");
    }

    private List<String> conditional() {
        String first = verdict.conditions().isEmpty()
                ? "De initiatiefnemer bespreekt met de gemeente welke punten beter moeten."
                : "De initiatiefnemer en de gemeente spreken af wie wat regelt, en wanneer.";
        return List.of(first + " Daarna kan de gemeente over het plan besluiten.");
    }

    private List<String> refused() {
        if (verdict.adviceOnly()) {
            return List.of(
                    "De gemeente kan dit advies met de initiatiefnemer bespreken. Die kan het plan aanpassen; de gemeente"
                            + " toetst het dan opnieuw.");
        }
        List<String> next = new ArrayList<>();
        next.add("De initiatiefnemer kan het plan aanpassen. De gemeente toetst het dan opnieuw.");
        next.add(
                verdict.code().equals("NEGATIEF_IN_BEGINSEL")
                        ? "Zijn er redenen om het plan toch te laten doorgaan? Dan kan de initiatiefnemer die aan de gemeente laten"
                                + " weten, voordat zij besluit. De gemeente weegt die redenen mee."
                        : "Wil de initiatiefnemer eerst op dit rapport reageren? Dan kan dat bij de gemeente, voordat zij besluit.");
        return next;
    }
}
