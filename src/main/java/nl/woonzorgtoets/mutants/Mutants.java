package nl.woonzorgtoets.mutants;

import java.util.List;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Changes every part of a framework a little, and looks whether its examples notice. */
public final class Mutants {

    private Mutants() {}

    public static void main(String[] args) throws Exception {
        long t = System.nanoTime();
        Rulebook rulebook = nl.woonzorgtoets.rulebook.RulebookReader.readProposed(
                nl.woonzorgtoets.rulebook.RuleFiles.read(java.nio.file.Path.of(args[0])));
        System.err.println("read " + (System.nanoTime() - t) / 1000000);
        AllMutants of = new AllMutants(rulebook);
        System.err.println("cases " + (System.nanoTime() - t) / 1000000);
        List<Mutant> all = of.all();
        System.err.println("mutants " + all.size() + " " + (System.nanoTime() - t) / 1000000);
        List<Mutant> survivors =
                all.parallelStream().filter(it -> !it.isNoticed()).toList();
        System.err.println("survivors " + survivors.size() + " " + (System.nanoTime() - t) / 1000000);
        var own = BoundarySearch.ownThresholds(rulebook);
        var open = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        var found = new java.util.concurrent.ConcurrentHashMap<String, List<Proposal>>();
        int budget = Integer.parseInt(args[1]);
        java.util.concurrent.atomic.AtomicInteger n = new java.util.concurrent.atomic.AtomicInteger();
        survivors.stream().collect(java.util.stream.Collectors.groupingBy(Mutant::about)).entrySet().parallelStream()
                .forEach(entry -> {
                    List<Proposal> proposals = new java.util.ArrayList<>();
                    for (Mutant it : entry.getValue()) {
                        n.incrementAndGet();
                        boolean killed = proposals.stream()
                                .anyMatch(p -> it.effects().stream()
                                        .anyMatch(e -> e.subject() == p.subject()
                                                && !Outcome.isSame(
                                                        p.outcome(), e.becomes().of(p.facts()))));
                        if (killed) {
                            continue;
                        }
                        Proposal p = BoundarySearch.of(it, rulebook, own, budget);
                        if (p == null) {
                            open.add(it.file() + ":" + it.line() + " " + it.about() + ": " + it.what());
                        } else {
                            proposals.add(p);
                            System.out.println("# " + p.example().file() + " " + it.file() + ":" + it.line() + " "
                                    + it.about() + ": " + it.what());
                            System.out.print(ExampleText.of(p));
                        }
                    }
                    found.put(entry.getKey(), proposals);
                });
        System.err.println(
                "found " + found.values().stream().mapToInt(List::size).sum() + " open " + open.size() + " "
                        + (System.nanoTime() - t) / 1000000);
        open.stream().sorted().forEach(it -> System.err.println(it));
    }
}
