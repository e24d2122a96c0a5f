package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Essentials;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Point;

/** One page for who decides: what is asked, what speaks for and against it, what was decided before here, and what can go wrong. */
record CollegeLetter(Telling telling, Essentials essentials, List<Decided> decisions, Earlier earlier) {

    private static final int MOST = 2;

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.rows("Wat er wordt gevraagd", telling.plan()));
        parts.add(Part.of("De uitkomst van de toets", outcome(), List.of()));
        parts.add(Part.of("Ervoor", List.of(), essentials.pro()));
        parts.add(Part.of("Ertegen", List.of(), essentials.contra()));
        parts.add(before());
        parts.add(Part.of("Waar op te letten", List.of(), risks()));
        return parts.stream().filter(Part::says).toList();
    }

    private List<String> outcome() {
        List<String> outcome = new ArrayList<>();
        outcome.add(
                decisions.isEmpty()
                        ? "Gevraagd wordt een besluit. Er is nog niets besloten."
                        : decisions.get(decisions.size() - 1).sentence());
        outcome.add("De toets komt uit op: " + Dutch.quoted(telling.name()) + ". " + telling.text());
        outcome.addAll(telling.meaning());
        return outcome;
    }

    private Part before() {
        if (earlier.place() == null) {
            return Part.of("Eerder beoordeeld", List.of(), List.of());
        }
        String where = "in " + earlier.place();
        return Part.of(
                "Eerder beoordeeld " + where,
                List.of(
                        earlier.cases() == 0
                                ? "Er zijn " + where + " geen eerdere beoordelingen."
                                : are(earlier.cases(), "eerdere beoordeling", "eerdere beoordelingen") + " " + where
                                        + ". Daarvan is er over " + Dutch.count(earlier.decided()) + " besloten."
                                        + (earlier.departures().isEmpty()
                                                ? " Geen besluit week af van het oordeel."
                                                : " Zo werd er afgeweken van het oordeel:")),
                earlier.departures());
    }

    private List<String> risks() {
        List<String> risks = new ArrayList<>();
        telling.cautions().stream().limit(MOST).forEach(risks::add);
        telling.conditions().points().stream().limit(MOST).map(Point::what).forEach(risks::add);
        int signals = essentials.signals().size();
        if (signals > 0) {
            risks.add(are(signals, "signaal", "signalen") + " over integriteit; zie het hele rapport.");
        }
        int open = telling.asked().due().stream()
                .mapToInt(it -> it.questions().size())
                .sum();
        if (open > 0) {
            risks.add(
                    (open == 1
                            ? "Er ontbreekt nog één antwoord dat nodig is."
                            : "Er ontbreken nog " + Dutch.count(open) + " antwoorden die nodig zijn."));
        }
        return Stream.concat(risks.stream(), telling.standing().stream().limit(1))
                .toList();
    }

    private static String are(int count, String one, String more) {
        return (count == 1 ? "Er is " : "Er zijn ") + Dutch.count(count, one, more);
    }
}
