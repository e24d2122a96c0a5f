package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Essentials;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Point;

/** One page for who decides: what is asked, what speaks for and against it, what was decided before here, and what can go wrong. */
record CollegeLetter(
        Telling telling,
        Essentials essentials,
        List<Decided> decisions,
        Earlier earlier,
        List<String> borders,
        List<String> withdrawn) {

    private static final int MOST = 2;

    /** Of what speaks for a plan, what speaks against it and what to mind, each. */
    private static final int MOST_POINTS = 9;

    /** Ours: reasons of more signs than this leave no room for the rest on one page. */
    private static final int MOST_SIGNS = 600;

    /** With as many reasons and risks as one page holds, the weightiest first. */
    List<Part> parts() {
        return IntStream.iterate(MOST_POINTS, it -> it - 1)
                .limit(MOST_POINTS)
                .mapToObj(this::parts)
                .filter(Room.ONE_PAGE::holds)
                .findFirst()
                .orElseGet(() -> parts(1));
    }

    private List<Part> parts(int most) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("Ingetrokken", withdrawn, List.of()));
        boolean open = decisions.isEmpty();
        if (!open) {
            parts.add(decided(most));
        }
        parts.add(Part.rows(
                open ? "Wat er wordt gevraagd" : telling.woorden().plan().hoofdletterDe(), telling.plan()));
        parts.add(Part.of("De uitkomst van de toets", outcome(), List.of()));
        parts.add(Part.of("Ervoor", List.of(), first(most, essentials.pro())));
        parts.add(Part.of("Ertegen", List.of(), first(most, essentials.contra())));
        parts.add(before());
        parts.add(Part.of("Waar op te letten", List.of(), first(most, risks())));
        return parts.stream().filter(Part::says).toList();
    }

    private static List<String> first(int most, List<String> points) {
        if (points.size() <= most) {
            return points;
        }
        return Stream.concat(points.stream().limit(most), Stream.of("Er is meer; zie het hele rapport."))
                .toList();
    }

    private List<String> outcome() {
        List<String> outcome = new ArrayList<>();
        if (decisions.isEmpty()) {
            outcome.add(asked());
        }
        outcome.add("De toets komt uit op: " + Dutch.quoted(telling.name()) + ". " + telling.text());
        outcome.addAll(telling.meaning());
        return outcome;
    }

    /** What was decided comes before all else once it was. */
    private Part decided(int most) {
        Decided last = decisions.get(decisions.size() - 1);
        List<String> sentences = new ArrayList<>(List.of(last.sentence() + " " + last.departs()));
        if (last.why() != null) {
            sentences.add(isShort(last.why()) ? "De redenen: " + last.why() : "De redenen staan in het hele rapport.");
        }
        boolean told = isShort(String.join(" ", last.conditions()));
        if (!last.conditions().isEmpty()) {
            int count = last.conditions().size();
            sentences.add(
                    (count == 1 ? "Er hoort één voorwaarde bij" : "Er horen " + Dutch.count(count) + " voorwaarden bij")
                            + (told ? ":" : "; zie het hele rapport."));
        }
        return Part.of("Het besluit", sentences, told ? first(most, last.conditions()) : List.of());
    }

    private static boolean isShort(String text) {
        return text.length() <= MOST_SIGNS;
    }

    private String asked() {
        if (telling.tooEarly()) {
            return "Er wordt nog geen besluit gevraagd: in deze fase kan dat niet.";
        }
        Boolean application = telling.application();
        String asked = application == null
                ? "Gevraagd wordt een besluit."
                : application
                        ? "Gevraagd wordt een besluit op de aanvraag."
                        : "Gevraagd wordt een antwoord vooraf; een aanvraag is er nog niet.";
        return asked
                + (essentials.waits()
                        ? essentials.due() == 0 && essentials.odd() > 0
                                ? " Eerst moeten antwoorden bij elkaar passen; besloten is er nog niet."
                                : " Eerst moeten er antwoorden komen; besloten is er nog niet."
                        : " Er is nog niets besloten.");
    }

    private Part before() {
        if (earlier.place() == null) {
            return Part.of("Eerder beoordeeld", List.of(), List.of());
        }
        String where = "in " + earlier.place();
        return Part.of("Eerder beoordeeld " + where, List.of(howMany(where)), earlier.departures());
    }

    private String howMany(String where) {
        int cases = earlier.cases();
        String other = telling.woorden().plan().isHet() ? "ander " : "andere ";
        if (cases == 0) {
            return "Er is " + where + " niet eerder een " + other
                    + telling.woorden().plan().enkelvoud() + " beoordeeld.";
        }
        String are = cases == 1
                ? "Er is " + where + " eerder één " + other
                        + telling.woorden().plan().enkelvoud() + " beoordeeld."
                : "Er zijn " + where + " eerder " + Dutch.count(cases) + " andere "
                        + telling.woorden().plan().meervoud() + " beoordeeld.";
        if (earlier.decided() == 0) {
            return are + (cases == 1 ? " Daarover is nog niet besloten." : " Over geen daarvan is besloten.");
        }
        String decided = cases == 1
                ? " Daarover is besloten."
                : earlier.decided() == cases
                        ? " Over al deze " + telling.woorden().plan().meervoud() + " is besloten."
                        : " Over " + Dutch.count(earlier.decided()) + " daarvan is besloten.";
        return are
                + decided
                + (earlier.departures().isEmpty()
                        ? earlier.decided() == 1
                                ? " Dat besluit week niet af van het oordeel."
                                : " Geen besluit week af van het oordeel."
                        : " Zo werd er afgeweken van het oordeel:");
    }

    /** First what stands in the way of a decision, then what it would ask, and last what to know of the figures. */
    private List<String> risks() {
        List<String> risks = new ArrayList<>();
        borders.stream().limit(1).forEach(risks::add);
        int open = essentials.due();
        if (open > 0) {
            risks.add(
                    open == 1
                            ? "Er ontbreekt nog één antwoord dat nodig is."
                            : "Er ontbreken nog " + Dutch.count(open) + " antwoorden die nodig zijn.");
        }
        if (essentials.odd() > 0) {
            risks.add("Antwoorden in het dossier passen niet bij elkaar.");
        }
        int signals = essentials.signals().size();
        if (signals > 0) {
            risks.add(are(signals, "signaal", "signalen") + " over integriteit; zie het hele rapport.");
        }
        // What a decision asks stands with the decision.
        List<String> conditions = decisions.isEmpty()
                ? telling.conditions().points().stream().map(Point::what).toList()
                : List.of();
        conditions.stream().limit(MOST).forEach(risks::add);
        if (conditions.size() > MOST) {
            risks.add(are(conditions.size() - MOST, "andere voorwaarde", "andere voorwaarden")
                    + "; zie het hele rapport.");
        }
        risks.addAll(essentials.doubts());
        telling.standing().stream().limit(1).forEach(risks::add);
        essentials.cautions().stream()
                .filter(it -> !essentials.doubts().contains(it))
                .limit(MOST)
                .forEach(risks::add);
        return risks;
    }

    private static String are(int count, String one, String more) {
        return (count == 1 ? "Er is " : "Er zijn ") + Dutch.count(count, one, more);
    }
}
