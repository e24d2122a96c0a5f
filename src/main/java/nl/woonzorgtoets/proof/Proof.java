package nl.woonzorgtoets.proof;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.proof.BewijsReport.Finding;
import nl.woonzorgtoets.proof.BewijsReport.Open;
import nl.woonzorgtoets.proof.BewijsReport.Searched;
import nl.woonzorgtoets.proof.BewijsReport.Stale;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.WrittenExamples;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Overlevende;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;

/** Looks for contradictions, gaps and what can never come out in a framework. */
public final class Proof {

    /** How long is looked at most. */
    public static final Duration LONGEST = Duration.ofMinutes(2);

    /** When no example says of what day it is. */
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private static final int MOST_CHOSEN = 8;

    private final Rulebook rulebook;
    private final Progress progress;
    private final Clock clock;
    private final Examples examples;
    private final LocalDate date;
    private final Map<Object, Day> days = new ConcurrentHashMap<>();

    private Proof(Rulebook rulebook, Duration longest, Progress progress) {
        this.rulebook = rulebook;
        this.progress = progress;
        this.clock = new Clock(longest);
        this.examples = new Examples(rulebook);
        this.date = rulebook.examples().stream()
                .map(Example::peildatum)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(SOME_DAY);
    }

    /** Told how far it is. */
    public interface Progress {

        void at(String what, long done, long total);
    }

    /** @param rulebook whose examples need not come out as expected */
    public static BewijsReport of(Rulebook rulebook, Duration longest, Progress progress) {
        return new Proof(rulebook, longest, progress).report();
    }

    private BewijsReport report() {
        Map<String, List<Rule>> byAspect = rulebook.rules().stream()
                .filter(it -> it.conclusion().kind().isOutcome())
                .collect(Collectors.groupingBy(it -> it.conclusion().aspect()));
        List<AspectSearch> searches = rulebook.kader().aspecten().values().stream()
                .filter(it -> AspectSearch.isDecidedBy(byAspect.getOrDefault(it.id(), List.of())))
                .map(it -> search(it, byAspect.get(it.id())))
                .toList();
        int total = searches.size() + rulebook.rules().size();
        AtomicInteger done = new AtomicInteger();
        List<RuleSearch> rules = rulebook.rules().stream()
                .map(it -> new RuleSearch(it, day(date, Map.of()), () -> daysOf(it), examples, clock))
                .toList();
        searches.parallelStream().forEach(it -> {
            it.look();
            progress.at("Aspecten en regels", done.incrementAndGet(), total);
        });
        List<Finding> never = rules.parallelStream()
                .map(it -> {
                    Finding found = it.never();
                    progress.at("Aspecten en regels", done.incrementAndGet(), total);
                    return found;
                })
                .filter(Objects::nonNull)
                .toList();
        List<Finding> found = new ArrayList<>();
        searches.forEach(it -> found.addAll(it.found()));
        found.addAll(never);
        found.addAll(new Reached(rulebook, date, clock, progress).findings());
        return explained(
                found,
                searches.stream().flatMap(it -> it.open().stream()).toList(),
                searches.stream().map(AspectSearch::searched).toList());
    }

    private AspectSearch search(Aspect aspect, List<Rule> rules) {
        return new AspectSearch(aspect, rules, days(direct(rules), List.of(date)), examples, clock);
    }

    /** By the thresholds of each day on which one of those changes that it looks at. */
    private List<Day> daysOf(Rule rule) {
        Set<LocalDate> dates = new LinkedHashSet<>(List.of(date));
        Set<LocalDate> others = new TreeSet<>(Comparator.reverseOrder());
        List<Drempel> thresholds = all(rule);
        thresholds.forEach(it -> Stream.concat(
                        it.waarden().stream(),
                        it.perGemeente().values().stream().flatMap(List::stream))
                .forEach(value -> others.add(value.vanaf())));
        dates.addAll(others);
        return days(thresholds, dates);
    }

    /** The thresholds that these rules look at themselves: intermediate results are taken as they may come out anyway. */
    private List<Drempel> direct(List<Rule> rules) {
        return thresholds(rules.stream());
    }

    /** Also by way of intermediate results. */
    private List<Drempel> all(Rule rule) {
        Set<String> results = rulebook.tussenuitkomsten().gelezen(rule);
        return thresholds(Stream.concat(
                Stream.of(rule),
                rulebook.tussenuitkomsten().alle().stream()
                        .filter(it -> results.contains(it.naam()))
                        .map(Tussenuitkomst::berekening)));
    }

    private List<Drempel> thresholds(Stream<Rule> looking) {
        Set<String> names = new HashSet<>();
        looking.forEach(it ->
                names.addAll(it.thresholdsLookedAt().orElse(rulebook.drempels().keySet())));
        return rulebook.drempels().values().stream()
                .filter(it -> names.contains(it.naam()))
                .toList();
    }

    /** With each option of the thresholds that are a choice: a gemeente can make another one by changing one word. */
    private List<Day> days(List<Drempel> thresholds, Collection<LocalDate> dates) {
        List<Map<String, Object>> chosen = new ArrayList<>(List.of(Map.of()));
        for (Drempel it : thresholds) {
            if (!it.opties().isEmpty() && chosen.size() * it.opties().size() <= MOST_CHOSEN) {
                Drempel.Waarde now = it.op(date, null);
                List<Map<String, Object>> more = new ArrayList<>(chosen);
                it.opties().keySet().stream()
                        .filter(option -> now == null || !option.equals(now.waarde()))
                        .forEach(option -> chosen.forEach(one -> {
                            Map<String, Object> with = new LinkedHashMap<>(one);
                            with.put(it.naam(), option);
                            more.add(with);
                        }));
                chosen.clear();
                chosen.addAll(more);
            }
        }
        return dates.stream()
                .flatMap(day -> chosen.stream().map(it -> day(day, it)))
                .toList();
    }

    private Day day(LocalDate day, Map<String, Object> chosen) {
        return days.computeIfAbsent(List.of(day, chosen), key -> Day.of(rulebook, day, chosen));
    }

    private BewijsReport explained(List<Finding> found, List<Open> open, List<Searched> aspects) {
        List<Overlevende> accepted = WrittenExamples.of(rulebook).aanvaard();
        List<Open> doubtful = open.stream()
                .filter(it -> accepted.stream().noneMatch(one -> isAbout(one, it.over(), it.wat())))
                .toList();
        List<Finding> sorted = found.stream()
                .sorted(Comparator.comparing(Finding::bestand)
                        .thenComparing(Finding::regel)
                        .thenComparing(Finding::wat))
                .map(it -> it.reden() != null ? it : it.because(reason(it, accepted)))
                .toList();
        return new BewijsReport(
                date,
                sorted.stream().filter(it -> it.reden() == null).toList(),
                sorted.stream().filter(it -> it.reden() != null).toList(),
                accepted.stream()
                        .filter(it -> found.stream().noneMatch(one -> isAbout(it, one.over(), one.wat()))
                                && open.stream().noneMatch(one -> isAbout(it, one.over(), one.wat())))
                        .map(it -> new Stale(it.bestand(), it.regel(), it.over(), it.wat()))
                        .toList(),
                doubtful,
                aspects.stream().map(it -> with(it, doubtful)).toList(),
                clock.wasOver());
    }

    /** Null when nobody says why. */
    private static String reason(Finding it, List<Overlevende> accepted) {
        return accepted.stream()
                .filter(one -> isAbout(one, it.over(), it.wat()))
                .map(Overlevende::reden)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAbout(Overlevende accepted, String about, String what) {
        return accepted.over().equals(about) && Told.covers(accepted.wat(), what);
    }

    private static Searched with(Searched it, List<Open> open) {
        long doubts = open.stream()
                .filter(one -> one.over().equals(AspectSearch.over(it.aspect())))
                .count();
        return doubts == 0
                ? it
                : new Searched(
                        it.aspect(),
                        false,
                        Stream.of(it.waarom(), "van " + doubts + " is niet uitgesloten dat het kan")
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("; ")),
                        it.speeltNiet());
    }
}
