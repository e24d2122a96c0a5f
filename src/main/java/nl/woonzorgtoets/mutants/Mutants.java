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
        survivors.forEach(it -> System.out.println(it.file() + ":" + it.line() + " " + it.about() + ": " + it.what()));
    }
}
