package nl.woonzorgtoets.mutants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.WrittenExamples;
import nl.woonzorgtoets.rulebook.model.Overlevende;

/** Changes every part of a framework a little, and looks whether its examples notice. */
public final class Mutants {

    /** How many cases are tried for one survivor. */
    public static final int EFFORT = 3_000;

    private final Rulebook rulebook;
    private final Progress progress;
    private final int effort;

    private Mutants(Rulebook rulebook, Progress progress, int effort) {
        this.rulebook = rulebook;
        this.progress = progress;
        this.effort = effort;
    }

    /** Told how far it is. */
    public interface Progress {

        void at(String what, long done, long total);
    }

    /**
     * @param rulebook whose examples all come out as expected
     * @param effort how many cases are tried to find an example for one survivor
     */
    public static MutantReport of(Rulebook rulebook, int effort, Progress progress) {
        return new Mutants(rulebook, progress, effort).report();
    }

    private MutantReport report() {
        List<Mutant> all = new AllMutants(rulebook).all();
        AtomicInteger done = new AtomicInteger();
        List<Mutant> survivors = all.parallelStream()
                .filter(it -> {
                    boolean survives = !it.isNoticed();
                    tell("Mutanten", done, all.size());
                    return survives;
                })
                .toList();
        Map<String, Overlevende> reasons = new LinkedHashMap<>();
        WrittenExamples.of(rulebook).overlevenden().forEach(it -> reasons.putIfAbsent(key(it.over(), it.wat()), it));
        List<Mutant> open = survivors.stream()
                .filter(it -> !reasons.containsKey(key(it.about(), it.what())))
                .toList();
        Set<String> surviving =
                survivors.stream().map(it -> key(it.about(), it.what())).collect(Collectors.toCollection(HashSet::new));
        return new MutantReport(
                all.size(),
                all.size() - survivors.size(),
                sorted(withExamples(open)),
                sorted(survivors.stream()
                        .filter(it -> reasons.containsKey(key(it.about(), it.what())))
                        .map(it -> told(
                                it,
                                null,
                                reasons.get(key(it.about(), it.what())).reden()))
                        .toList()),
                WrittenExamples.of(rulebook).overlevenden().stream()
                        .filter(it -> !surviving.contains(key(it.over(), it.wat())))
                        .map(it -> new MutantReport.Stale(it.bestand(), it.regel(), it.over(), it.wat()))
                        .toList());
    }

    private static String key(String about, String what) {
        return about + "\n" + what;
    }

    private static List<MutantReport.Survivor> sorted(List<MutantReport.Survivor> survivors) {
        return survivors.stream()
                .sorted(Comparator.comparing(MutantReport.Survivor::bestand)
                        .thenComparing(MutantReport.Survivor::regel))
                .toList();
    }

    private List<MutantReport.Survivor> withExamples(List<Mutant> open) {
        AtomicInteger done = new AtomicInteger();
        return open.stream()
                .collect(Collectors.groupingBy(Mutant::about, LinkedHashMap::new, Collectors.toList()))
                .values()
                .parallelStream()
                .flatMap(it -> withExamplesOfOne(it, done, open.size()).stream())
                .toList();
    }

    /** An example that was found for one may do for the next. */
    private List<MutantReport.Survivor> withExamplesOfOne(List<Mutant> mutants, AtomicInteger done, int total) {
        List<FoundExample> found = new ArrayList<>();
        List<MutantReport.Survivor> survivors = new ArrayList<>();
        for (Mutant it : mutants) {
            FoundExample proposal = found.stream()
                    .filter(it::isNoticedBy)
                    .findFirst()
                    .orElseGet(() -> BoundarySearch.of(it, rulebook, effort));
            if (proposal != null) {
                found.add(proposal);
            }
            survivors.add(told(it, proposal, null));
            tell("Voorbeelden zoeken", done, total);
        }
        return survivors;
    }

    private void tell(String what, AtomicInteger done, int total) {
        progress.at(what, done.incrementAndGet(), total);
    }

    private static MutantReport.Survivor told(Mutant it, FoundExample proposal, String reason) {
        return new MutantReport.Survivor(
                it.file(),
                it.line(),
                it.about(),
                it.what(),
                proposal == null ? null : ExampleText.of(proposal),
                proposal == null ? null : proposal.example().file(),
                reason);
    }
}
