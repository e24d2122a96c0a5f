package nl.woonzorgtoets.prestaties.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.plan.Contexts;
import nl.woonzorgtoets.prestaties.FairShare;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * The rules of paragraph 5.3 by this product and by its peers: first whether they say the same of many cases, then what a verdict takes
 * of the processor, in turns, least of some rounds, and what each can say about it. Argument: in how many cases.
 */
public final class Peers {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 12;
    private static final int TIMED = 500;
    private static final String TOLD = "per rule why or why not, in Dutch, with the values and where they come from";

    private static Object seen;

    /** One way to judge, with its least processor time so far. */
    private static final class Judged {

        private final String name;
        private final String explains;
        private final Function<FairShare.Case, Object> by;
        private double micros = Double.MAX_VALUE;

        private Judged(String name, String explains, Function<FairShare.Case, Object> by) {
            this.name = name;
            this.explains = explains;
            this.by = by;
        }

        private void round(List<FairShare.Case> cases) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (FairShare.Case one : cases) {
                seen = by.apply(one);
            }
            micros = Math.min(micros, (THREADS.getCurrentThreadCpuTime() - start) / 1000.0 / cases.size());
        }
    }

    private Peers() {}

    public static void main(String[] arguments) throws Exception {
        boolean said = arguments.length > 0 && arguments[0].matches("\\d+");
        List<FairShare.Case> cases = FairShare.cases(said ? Integer.parseInt(arguments[0]) : 2_000);
        PlainJava plain = new PlainJava();
        List<Peer> peers = List.of(plain, new EasyRules(), new DroolsText(FairShare.FOLDER), new Evrete());
        everyRuleIsThere(cases);
        for (Peer peer : peers) {
            agree(peer.name(), cases, cases.stream().map(it -> peer.fired(it.plain())).toList());
        }
        agree("the explanation", cases, cases.stream().map(Peers::explained).toList());
        agree("plain Java on its facts", cases, cases.stream().map(it -> plain.fired(Paragraph.of(it.facts()))).toList());
        Zen zen = Zen.of(cases.stream().map(FairShare.Case::plain).toList());
        if (zen != null) {
            agree("GoRules zen", cases, zen.fired());
        }
        List<Judged> judged = new ArrayList<>();
        peers.forEach(it -> judged.add(new Judged(it.name(), it.explains(), one -> it.fired(one.plain()))));
        judged.addAll(ours(plain));
        List<FairShare.Case> timed = cases.subList(0, Math.min(TIMED, cases.size()));
        for (int round = 0; round < ROUNDS; round++) {
            judged.forEach(it -> it.round(timed));
        }
        print(cases.size(), judged, zen);
    }

    private static List<Judged> ours(PlainJava plain) {
        return List.of(
                new Judged("plain Java, on the facts of this product", "nothing", it -> plain.fired(Paragraph.of(it.facts()))),
                new Judged("this product: the engine, with all intermediate results of the framework", "nothing by itself", it -> engine(it)),
                new Judged("this product: the explanation", "which rules hold, which do not, which wait; " + TOLD + " when asked", Peers::explanation),
                new Judged(
                        "this product: the explanation, all told",
                        TOLD,
                        it -> Explainer.explain(it.rulebook().rules(), it.rulebook().tussenuitkomsten(), it.facts())));
    }

    private static Set<String> engine(FairShare.Case it) {
        return Contexts.of(it.rulebook(), it.dossier()).fired(it.own());
    }

    private static List<RuleExplanation> explanation(FairShare.Case it) {
        return it.rulebook()
                .beside(Explainer.class, rulebook -> new Explainer(rulebook.rules(), rulebook.tussenuitkomsten()))
                .whenAsked(
                        Contexts.of(it.rulebook(), it.dossier()).truths(it.own()),
                        it.own(),
                        it.rulebook().knownFacts(it.dossier()));
    }

    private static Set<String> explained(FairShare.Case it) {
        return explanation(it).stream()
                .filter(one -> one.truth() == Truth.TRUE)
                .map(one -> one.rule().id())
                .collect(Collectors.toSet());
    }

    /** Cases in which a rule never fires, or always does, would not show that somebody has it wrong. */
    private static void everyRuleIsThere(List<FairShare.Case> cases) {
        for (Rule rule : cases.get(0).rulebook().rules()) {
            long fires = cases.stream().filter(it -> engine(it).contains(rule.id())).count();
            if (fires == 0 || fires == cases.size()) {
                throw new IllegalStateException(rule.id() + " fires in " + fires + " of " + cases.size() + " cases");
            }
        }
    }

    private static void agree(String who, List<FairShare.Case> cases, List<Set<String>> fired) {
        for (int i = 0; i < cases.size(); i++) {
            Set<String> ours = engine(cases.get(i));
            if (!ours.equals(fired.get(i))) {
                throw new IllegalStateException("%s differs in case %d: it says %s, the engine %s, of %s"
                        .formatted(
                                who,
                                i,
                                new TreeSet<>(fired.get(i)),
                                new TreeSet<>(ours),
                                cases.get(i).plain()));
            }
        }
    }

    private static void print(int count, List<Judged> judged, Zen zen) {
        System.out.printf("%nAll fire the same rules in %d cases.%n%n", count);
        System.out.println("| | µs | ratio | what it can explain |\n|---|---|---|---|");
        double plain = judged.get(0).micros;
        judged.forEach(it -> row(it.name, it.micros, plain, it.explains));
        if (zen == null) {
            System.out.println("\nGoRules zen was passed over: no Node here, or not its package (" + Zen.INSTALL + ").");
        } else {
            row("GoRules zen 0.54.0, from Node", zen.micros(), plain, "nothing");
            row("GoRules zen 0.54.0, with trace", zen.traced(), plain, Zen.explains());
        }
    }

    private static void row(String name, double micros, double plain, String explains) {
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.0f | %s |%n", name, micros, micros / plain, explains);
    }
}
