package nl.woonzorgtoets.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.woonzorgtoets.archive.AreaCount;

/**
 * What happened to the zaken that ever lay in one area, in order: judged again one after another, each fills the area by its new verdict.
 * Areas do not touch each other, but for a zaak that moved: from then on it does not count where it was.
 */
record AreaSequence(String area, List<Event> events) {

    /** Judges a case of the area beside a portfolio. */
    interface Judge {
        Outcome judge(EarlierCase it, Map<String, BigDecimal> portfolio);
    }

    /**
     * What a case comes to in its place in line.
     *
     * @param portfolio what it was judged beside
     */
    record InLine(Outcome outcome, Map<String, BigDecimal> portfolio) {}

    /** One for each area, by its code. */
    static Map<String, AreaSequence> of(List<Event> events) {
        Map<String, Set<String>> zaken = new TreeMap<>();
        Map<String, List<Event>> byZaak = new HashMap<>();
        Map<String, List<Event>> unnumbered = new HashMap<>();
        for (Event it : events) {
            if (it.of().zaak() != null) {
                byZaak.computeIfAbsent(it.of().zaak(), zaak -> new ArrayList<>())
                        .add(it);
            }
            if (it.of().area() != null) {
                Set<String> here = zaken.computeIfAbsent(it.of().area(), area -> new LinkedHashSet<>());
                if (it.of().zaak() != null) {
                    here.add(it.of().zaak());
                } else if (it.isAssessment()) {
                    unnumbered
                            .computeIfAbsent(it.of().area(), area -> new ArrayList<>())
                            .add(it);
                }
            }
        }
        Map<Event, Integer> order = new java.util.IdentityHashMap<>();
        events.forEach(it -> order.put(it, order.size()));
        Map<String, AreaSequence> sequences = new LinkedHashMap<>();
        zaken.forEach((area, here) -> {
            List<Event> all = here.stream()
                    .flatMap(it -> byZaak.get(it).stream())
                    .collect(Collectors.toCollection(ArrayList::new));
            all.addAll(unnumbered.getOrDefault(area, List.of()));
            all.sort(java.util.Comparator.comparing(order::get));
            sequences.put(area, new AreaSequence(area, all));
        });
        return sequences;
    }

    /** The cases that lie in the area and that the draft judges. */
    List<EarlierCase> cases() {
        return events.stream()
                .filter(it -> it.isAssessment() && isHere(it.of()) && it.of().isJudged())
                .map(Event::of)
                .toList();
    }

    /** What every one of {@link #cases} comes to, by its number. */
    Map<String, InLine> judged(Judge judge) {
        AreaCount count = new AreaCount();
        Map<String, InLine> found = new HashMap<>();
        for (Event event : events) {
            EarlierCase it = event.of();
            if (event.mistake()) {
                count.mistaken(it.zaak(), it.nummer());
            } else if (!event.isAssessment()) {
                count.decided(it.zaak(), it.nummer(), event.besluit());
            } else if (!isHere(it)) {
                count.assessed(it.zaak(), it.nummer(), false, null);
            } else {
                Outcome outcome = it.then();
                if (it.isJudged()) {
                    Map<String, BigDecimal> portfolio = count.totals(it.zaak());
                    outcome = judge.judge(it, portfolio);
                    found.put(it.nummer(), new InLine(outcome, portfolio));
                }
                count.assessed(it.zaak(), it.nummer(), outcome.positief(), it.contribution());
            }
        }
        return found;
    }

    private boolean isHere(EarlierCase it) {
        return area.equals(it.area());
    }

    /** Whether two portfolios say the same; what one does not name is nothing there. */
    static boolean same(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream().allMatch(it -> {
            BigDecimal left = one.containsKey(it) ? one.get(it) : BigDecimal.ZERO;
            BigDecimal right = other.containsKey(it) ? other.get(it) : BigDecimal.ZERO;
            return left == null || right == null ? left == right : left.compareTo(right) == 0;
        });
    }
}
