package nl.woonzorgtoets.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.rulebook.Rulebook;

/**
 * How often each verdict was given in each year and what people decided on it, without what could point at one plan: a small number is not
 * told, and neither is a total, from which it could be reckoned. What was withdrawn counts nowhere.
 */
public record Statistics(Counts verdicts, Counts decisions) {

    /** Below it a number is not told, zero included: otherwise its absence would tell. */
    public static final int SMALLEST = 5;

    private static final int AT_A_TIME = 500;
    private static final String OTHERWISE = "Anders dan het oordeel";

    /** @param kinds what is counted, in words */
    public record Counts(List<String> kinds, List<Year> years) {}

    /** @param numbers in the order of what is counted, in words where they are not told */
    public record Year(int year, List<String> numbers) {}

    /** Counts the cases in the archive by this framework, whichever of its regelsets judged them, by the year of the verdict. */
    public static Statistics of(Archive archive, Rulebook rulebook) {
        Tally verdicts = new Tally();
        rulebook.kader().oordelen().forEach(it -> verdicts.names.put(it.code(), it.naam()));
        Tally decisions = new Tally();
        rulebook.kader().besluiten().forEach(it -> decisions.names.put(it.code(), it.naam()));
        decisions.names.put(OTHERWISE, OTHERWISE);
        for (CaseSummary it : cases(archive, rulebook.framework())) {
            int year = CivilDay.of(Instant.parse(it.moment())).getYear();
            verdicts.add(year, it.oordeel());
            if (it.besluit() != null) {
                decisions.add(year, it.besluit());
            }
            if (Boolean.TRUE.equals(it.afwijkend())) {
                decisions.add(year, OTHERWISE);
            }
        }
        return new Statistics(verdicts.told(), decisions.told());
    }

    private static List<CaseSummary> cases(Archive archive, String framework) {
        List<CaseSummary> all = new ArrayList<>();
        CaseFilter filter = CaseFilter.of(framework, Map.of()).ingetrokken(false);
        CasePage page;
        do {
            page = archive.search(filter, all.size() / AT_A_TIME, AT_A_TIME);
            all.addAll(page.cases());
        } while (page.cases().size() == AT_A_TIME);
        return all;
    }

    /** How often each code occurs in each year. */
    private static final class Tally {

        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<Integer, Map<String, Integer>> counted = new TreeMap<>();

        void add(int year, String code) {
            counted.computeIfAbsent(year, it -> new TreeMap<>()).merge(code, 1, Integer::sum);
        }

        Counts told() {
            // Codes that only an earlier regelset knew.
            counted.values().forEach(year -> year.keySet().forEach(it -> names.putIfAbsent(it, it)));
            return new Counts(
                    List.copyOf(names.values()),
                    counted.entrySet().stream()
                            .map(year -> new Year(year.getKey(), numbers(year.getValue())))
                            .toList());
        }

        private List<String> numbers(Map<String, Integer> year) {
            return names.keySet().stream()
                    .map(it -> year.getOrDefault(it, 0))
                    .map(it -> it < SMALLEST ? "minder dan " + SMALLEST : String.valueOf(it))
                    .toList();
        }
    }
}
