package nl.woonzorgtoets.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Whether a plan can go on there as it is, or once open questions are answered well. */
    static boolean fits(PlaceVerdict it) {
        return it.group() == PlaceGroup.KAN || it.group() == PlaceGroup.KAN_NA_ANTWOORD && !it.byException();
    }

    /** @param what its outcome, as a heading */
    public record Group(PlaceGroup group, String what, String reason, List<Place> places) {}

    /** @param most the largest size that fits; null unless the plan has to be smaller there */
    public record Place(String code, String name, boolean own, String oordeel, String oordeelNaam, Integer most) {}

    /** @param stops what speaks against the plan there; empty when nothing does yet */
    private record Key(PlaceGroup group, boolean exception, String stops) {}

    static PlaceTelling of(List<PlaceVerdict> places, Rulebook rulebook) {
        Field question = rulebook.vocabulary().field(rulebook.kader().plaats().veld());
        Map<Key, List<PlaceVerdict>> groups = new LinkedHashMap<>();
        places.stream()
                .sorted(Comparator.comparing(PlaceVerdict::group).thenComparing(PlaceVerdict::byException))
                .forEach(it -> groups.computeIfAbsent(
                                new Key(it.group(), it.byException(), stops(it)), key -> new ArrayList<>())
                        .add(it));
        boolean differ = Places.differ(places);
        return new PlaceTelling(
                summary(places, rulebook, differ),
                groups.entrySet().stream()
                        .map(it -> new Group(
                                it.getKey().group(),
                                what(it.getKey()),
                                reason(it.getValue().get(0), it.getKey().stops()),
                                it.getValue().stream()
                                        .map(place -> place(place, question))
                                        .toList()))
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

    private static String reason(PlaceVerdict it, String stops) {
        String told = switch (it.group()) {
            case KAN ->
                it.judgement().uitslag().oordeel().onderVoorwaarden()
                        ? "Het plan past hier onder voorwaarden."
                        : "Het plan past hier zoals het is.";
            case KAN_NA_ANTWOORD ->
                it.byException()
                        ? stops + " Alleen een uitzondering kan dat veranderen. " + asks(it)
                        : "Dat hangt af van wat nog open is. " + asks(it);
            case KLEINER -> stops + " Met minder woningen of plekken past het plan wel. " + asks(it);
            case KAN_NIET ->
                stops
                        + (it.judgement().rulebook().kader().plaats().omvang().isEmpty()
                                ? ""
                                : " Ook half zo groot past het plan er niet.");
        };
        return told.strip();
    }

    /** What speaks against the plan there. */
    private static String stops(PlaceVerdict it) {
        if (it.group() == PlaceGroup.KAN || it.group() == PlaceGroup.KAN_NA_ANTWOORD && !it.byException()) {
            return "";
        }
        List<String> reasons = reasons(it);
        return reasons.isEmpty() ? "De score is er te laag." : String.join(" ", reasons);
    }

    private static List<String> reasons(PlaceVerdict it) {
        Assessment assessment = it.judgement().assessment();
        return assessment.findings().stream()
                .filter(found ->
                        assessment.beslissend().contains(found.aspect()) && found.soort() != BevindingSoort.VOLDOET)
                .map(Finding::explanation)
                .distinct()
                .toList();
    }

    /** What is open there: first what can lift what decided, then what only the new place can tell; empty when nothing is. */
    private static String asks(PlaceVerdict it) {
        Rulebook rulebook = it.goingOn().rulebook();
        Assessment assessment = it.goingOn().assessment();
        List<String> open = assessment.missing().stream()
                .filter(missing -> !missing.isFigure()
                        && (missing.due() || !missing.rules().isEmpty()))
                .sorted(Comparator.comparing((Missing missing) -> !isAbout(assessment.beslissend(), missing, rulebook))
                        .thenComparing(missing -> !isTied(missing, rulebook)))
                .map(Missing::question)
                .distinct()
                .toList();
        if (open.isEmpty()) {
            return "";
        }
        Stream<String> named = open.stream().limit(MOST_QUESTIONS).map(Dutch::quoted);
        return "Open is: "
                + Dutch.list(
                        (open.size() > MOST_QUESTIONS ? Stream.concat(named, Stream.of("andere vragen")) : named)
                                .toList(),
                        "en")
                + ".";
    }

    /** Whether a rule about one of these aspects waits for it. */
    private static boolean isAbout(List<String> aspects, Missing missing, Rulebook rulebook) {
        return missing.rules().stream()
                .anyMatch(rule ->
                        aspects.contains(rulebook.rule(rule).conclusion().aspect()));
    }

    private static boolean isTied(Missing missing, Rulebook rulebook) {
        String path = missing.pointer().substring(1).replaceAll("/\\d+/", "/").replace('/', '.');
        Field field = path.indexOf('.') < 0 ? null : rulebook.vocabulary().field(path);
        return field != null && field.asking().tied() != Tied.TO_PLAN;
    }

    private static List<String> nowhere(List<PlaceVerdict> places, Woord plan, Woord place) {
        Set<String> everywhere = new LinkedHashSet<>(reasons(places.get(0)));
        places.forEach(it -> everywhere.retainAll(reasons(it)));
        return Stream.concat(
                        Stream.of(plan.hoofdletterDe() + " past in geen van de "
                                + Dutch.count(places.size(), place.enkelvoud(), place.meervoud()) + "."),
                        everywhere.isEmpty()
                                ? Stream.empty()
                                : Stream.of("Overal staat in de weg: " + String.join(" ", everywhere)))
                .toList();
    }

    private static List<String> summary(List<PlaceVerdict> places, Rulebook rulebook, boolean differ) {
        Kader kader = rulebook.kader();
        Woord place = kader.woorden().plaats();
        Woord plan = kader.woorden().plan();
        if (!differ && places.stream().allMatch(it -> it.group() == PlaceGroup.KAN_NIET)) {
            return nowhere(places, plan, place);
        }
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
