package nl.woonzorgtoets.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.rulebook.Rulebook;

/**
 * How often each verdict was given in each year, without what could point at one plan: a small number is not told, and neither is a total,
 * from which it could be reckoned.
 *
 * @param verdicts the names of the verdicts
 */
public record Statistics(List<String> verdicts, List<Year> years) {

    /** Below it a number is not told, zero included: otherwise its absence would tell. */
    public static final int SMALLEST = 5;

    private static final int AT_A_TIME = 500;

    /** @param numbers in the order of the verdicts, in words where they are not told */
    public record Year(int year, List<String> numbers) {}

    /** Counts the verdicts in the archive by this framework, whichever of its regelsets gave them. */
    public static Statistics of(Archive archive, Rulebook rulebook) {
        Map<Integer, Map<String, Integer>> counted = new TreeMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        rulebook.kader().oordelen().forEach(it -> names.put(it.code(), it.naam()));
        for (CaseSummary it : cases(archive, rulebook.framework())) {
            counted.computeIfAbsent(CivilDay.of(Instant.parse(it.moment())).getYear(), year -> new TreeMap<>())
                    .merge(it.oordeel(), 1, Integer::sum);
        }
        // Verdicts that only an earlier regelset knew.
        counted.values().forEach(year -> new TreeSet<>(year.keySet()).forEach(it -> names.putIfAbsent(it, it)));
        return new Statistics(
                List.copyOf(names.values()),
                counted.entrySet().stream()
                        .map(year -> new Year(
                                year.getKey(),
                                names.keySet().stream()
                                        .map(it -> told(year.getValue().getOrDefault(it, 0)))
                                        .toList()))
                        .toList());
    }

    private static List<CaseSummary> cases(Archive archive, String framework) {
        List<CaseSummary> all = new ArrayList<>();
        CaseFilter filter = CaseFilter.of(framework, Map.of());
        CasePage page;
        do {
            page = archive.search(filter, all.size() / AT_A_TIME, AT_A_TIME);
            all.addAll(page.cases());
        } while (page.cases().size() == AT_A_TIME);
        return all;
    }

    private static String told(int number) {
        return number < SMALLEST ? "minder dan " + SMALLEST : String.valueOf(number);
    }
}
