package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Voorwaarde;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.InPublic;
import nl.woonzorgtoets.wording.telling.Telling;

/**
 * What everybody may read.
 *
 * @param latest the last decision; null when there is none. Of it only what, when and by whom: words of people can name people
 */
record PublicLetter(Telling telling, InPublic open, Besluit latest) {

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.rows(telling.woorden().plan().hoofdletterDe(), open.plan()));
        parts.add(Part.of("Het besluit", List.of(decided()), List.of()));
        List<String> outcome = new ArrayList<>();
        outcome.add("De toets komt uit op: " + Dutch.quoted(telling.name()) + ". " + open.meaning());
        if (telling.adviceOnly()) {
            outcome.add("Dit oordeel is een advies.");
        }
        outcome.addAll(telling.standing());
        parts.add(Part.of("De uitkomst van de toets", outcome, List.of()));
        parts.add(Part.of("Wat de doorslag gaf", List.of(), open.reasons()));
        parts.add(Part.of(
                "Bij de cijfers", open.reasons().isEmpty() ? List.of() : telling.caveatsAtTheVerdict(), List.of()));
        parts.add(Part.of("Voorwaarden die de toets noemt", List.of(), open.conditions()));
        parts.add(Part.of(
                "Over deze versie",
                List.of(
                        "Deze versie is voor iedereen. Waaraan mensen of bedrijven te herkennen zijn, staat er niet in: kleine"
                                + " plekken, kleine groepen, cijfers van bedrijven, en wat mensen in eigen woorden opschreven."),
                List.of()));
        return parts.stream().filter(Part::says).toList();
    }

    private String decided() {
        if (latest == null) {
            return "Er is nog niet besloten. Een computerprogramma heeft "
                    + telling.woorden().plan().de() + " getoetst; besluiten doen mensen.";
        }
        return "Het besluit is: " + Dutch.quoted(telling.besluit(latest.besluit())) + "."
                + (latest.datum() == null ? "" : " Het is genomen op " + Dutch.day(latest.datum()) + ".")
                + (latest.departsFrom(telling.code()) ? " Het wijkt af van het oordeel." : " Het volgt het oordeel.")
                + conditions((int) latest.voorwaarden().stream()
                        .filter(it -> it.stand() != Voorwaarde.Stand.VERVALLEN)
                        .count());
    }

    private static String conditions(int count) {
        return count == 0
                ? ""
                : count == 1
                        ? " Er hoort één voorwaarde bij."
                        : " Er horen " + Dutch.count(count) + " voorwaarden bij.";
    }
}
