package nl.woonzorgtoets.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Woorden.Woord;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Asking.Tied;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.Dutch;

/**
 * Where a plan would fit, in words.
 *
 * @param summary what it comes to
 * @param groups places with the same outcome for the same reason, the best first
 * @param differ whether it makes a difference where the plan comes
 */
public record PlaceTelling(List<String> summary, List<Group> groups, boolean differ) {

    private static final int MOST_QUESTIONS = 3;

    /** @param what its outcome, as a heading */
    public record Group(PlaceGroup group, String what, String reason, List<Place> places) {}

    /** @param most the largest size that fits; null unless the plan has to be smaller there */
    public record Place(String code, String name, boolean own, String oordeel, String oordeelNaam, Integer most) {}

    private record Key(PlaceGroup group, boolean exception, String reason) {}

    static PlaceTelling of(List<PlaceVerdict> places, Rulebook rulebook) {
        Field question = rulebook.vocabulary().field(rulebook.kader().plaats().veld());
        Map<Key, List<Place>> groups = new LinkedHashMap<>();
        places.stream()
                .sorted(Comparator.comparing(PlaceVerdict::group).thenComparing(PlaceVerdict::byException))
                .forEach(it -> groups.computeIfAbsent(
                                new Key(it.group(), it.byException(), reason(it)), key -> new ArrayList<>())
                        .add(place(it, question)));
        boolean differ = Places.differ(places);
        return new PlaceTelling(
                summary(places, rulebook, differ),
                groups.entrySet().stream()
                        .map(it -> new Group(
                                it.getKey().group(),
                                what(it.getKey()),
                                it.getKey().reason(),
                                it.getValue()))
                        .toList(),
                differ);
    }

    private static Place place(PlaceVerdict it, Field question) {
        return new Place(
                it.code(),
                question.options().getOrDefault(it.code(), it.code()),
                it.own(),
                it.judgement().uitslag().oordeel().code(),
                it.judgement().uitslag().oordeel().naam(),
                it.most());
    }

    private static String what(Key key) {
        return switch (key.group()) {
            case KAN -> "Kan";
            case KAN_NA_ANTWOORD -> key.exception() ? "Kan alleen met een uitzondering" : "Kan na antwoord";
            case KLEINER -> "Kan alleen kleiner";
            case KAN_NIET -> "Kan niet, wat er ook wordt geantwoord";
        };
    }

    private static String reason(PlaceVerdict it) {
        String stops = stops(it.judgement());
        String told = switch (it.group()) {
            case KAN ->
                it.judgement().uitslag().oordeel().onderVoorwaarden()
                        ? "Het plan past hier onder voorwaarden."
                        : "Het plan past hier zoals het is.";
            case KAN_NA_ANTWOORD ->
                it.byException()
                        ? stops + " Alleen een uitzondering kan dat veranderen. " + asks(it)
                        : asks(it).isEmpty()
                                ? "Er zijn nog vragen open."
                                : "Dat hangt af van wat nog open is. " + asks(it);
            case KLEINER -> stops + " Met minder woningen of plekken past het plan wel. " + asks(it);
            case KAN_NIET -> stops;
        };
        return told.strip();
    }

    /** What speaks against the plan there, each reason once. */
    private static String stops(Judgement judged) {
        Assessment assessment = judged.assessment();
        List<String> reasons = assessment.findings().stream()
                .filter(it -> assessment.beslissend().contains(it.aspect()) && it.soort() != BevindingSoort.VOLDOET)
                .map(Finding::explanation)
                .distinct()
                .toList();
        return reasons.isEmpty() ? "De score is er te laag." : String.join(" ", reasons);
    }

    /** What is open, first what only the new place can tell; empty when nothing is. */
    private static String asks(PlaceVerdict it) {
        Rulebook rulebook = it.goingOn().rulebook();
        List<String> open = it.goingOn().assessment().missing().stream()
                .filter(missing -> !missing.isFigure()
                        && (missing.due() || !missing.rules().isEmpty()))
                .sorted(Comparator.comparing(missing -> !isTied(missing, rulebook)))
                .map(Missing::question)
                .distinct()
                .toList();
        if (open.isEmpty()) {
            return "";
        }
        int more = open.size() - MOST_QUESTIONS;
        Stream<String> named = open.stream().limit(MOST_QUESTIONS).map(Dutch::quoted);
        return "Open is: "
                + Dutch.list(
                        (more > 0
                                        ? Stream.concat(
                                                named,
                                                Stream.of("nog " + Dutch.count(more, "andere vraag", "andere vragen")))
                                        : named)
                                .toList(),
                        "en")
                + ".";
    }

    private static boolean isTied(Missing missing, Rulebook rulebook) {
        String path = missing.pointer().substring(1).replaceAll("/\\d+/", "/").replace('/', '.');
        Field field = path.indexOf('.') < 0 ? null : rulebook.vocabulary().field(path);
        return field != null && field.asking().tied() != Tied.TO_PLAN;
    }

    private static List<String> summary(List<PlaceVerdict> places, Rulebook rulebook, boolean differ) {
        Kader kader = rulebook.kader();
        Woord place = kader.woorden().plaats();
        Woord plan = kader.woorden().plan();
        if (!differ) {
            return List.of("Waar " + plan.de() + " komt, maakt voor het oordeel geen verschil.");
        }
        Map<PlaceGroup, Long> counts =
                places.stream().collect(Collectors.groupingBy(PlaceVerdict::group, Collectors.counting()));
        long exception = places.stream().filter(PlaceVerdict::byException).count();
        long open = counts.getOrDefault(PlaceGroup.KAN_NA_ANTWOORD, 0L) - exception;
        long fits = counts.getOrDefault(PlaceGroup.KAN, 0L) + open;
        boolean notHere = places.stream().anyMatch(it -> it.own() && it.group() == PlaceGroup.KAN_NIET);
        return Stream.of(
                        notHere && fits > 0 ? "Aan " + plan.de() + " ligt het niet." : "",
                        told(counts.getOrDefault(PlaceGroup.KAN, 0L), place, "kan " + plan.de() + " zoals het is."),
                        told(open, place, "kan het als de open vragen goed uitvallen."),
                        told(exception, place, "kan het alleen met een uitzondering."),
                        told(counts.getOrDefault(PlaceGroup.KLEINER, 0L), place, "kan het alleen kleiner."),
                        told(counts.getOrDefault(PlaceGroup.KAN_NIET, 0L), place, "kan het niet."))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String told(long count, Woord place, String what) {
        return count == 0 ? "" : "In " + Dutch.count((int) count, place.enkelvoud(), place.meervoud()) + " " + what;
    }
}
