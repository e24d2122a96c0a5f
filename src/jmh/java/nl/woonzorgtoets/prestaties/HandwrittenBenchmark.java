package nl.woonzorgtoets.prestaties;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.plan.Context;
import nl.woonzorgtoets.plan.Contexts;
import nl.woonzorgtoets.prestaties.peers.Paragraph;
import nl.woonzorgtoets.prestaties.peers.PlainJava;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The fair-share rules of paragraph 5.3: by the engine, by the explanation, and by hand in plain Java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HandwrittenBenchmark {

    private static final PlainJava HAND = new PlainJava();

    private Rulebook rulebook;
    private List<Fact> facts;
    private Context context;
    private List<Fact> own;
    private Map<String, Paragraph.Drempel> known;
    private List<Fact> knownFacts;
    private Explainer explainer;

    @Setup
    public void read() throws Exception {
        rulebook = FairShare.rulebook();
        Dossier dossier = new DossierReader(rulebook.vocabulary())
                .read(Files.readAllBytes(Path.of("cases/dossiers/05-magic-mix-heerlen-centrum.json")));
        facts = rulebook.facts(dossier, Map.of());
        own = rulebook.ownFacts(dossier, Map.of());
        knownFacts = rulebook.knownFacts(dossier);
        explainer = new Explainer(rulebook.rules(), rulebook.tussenuitkomsten());
        context = Contexts.of(rulebook, dossier);
        known = Paragraph.drempels(facts);
        if (!byHand().equals(byTheEngine())) {
            throw new IllegalStateException("by hand " + byHand() + ", by the engine " + byTheEngine());
        }
    }

    @Benchmark
    public Set<String> byTheEngine() {
        return context.fired(own);
    }

    /** Which rules hold, which do not and which wait; why is worked out when it is read. */
    @Benchmark
    public List<RuleExplanation> byTheExplanation() {
        return explainer.whenAsked(context.truths(own), own, knownFacts);
    }

    /** The same, with all of why. */
    @Benchmark
    public List<RuleExplanation> byTheExplanationTold() {
        return Explainer.explain(rulebook.rules(), rulebook.tussenuitkomsten(), facts);
    }

    /** What a programmer would write; says only which rules hold, not why or why not. */
    @Benchmark
    public Set<String> byHand() {
        return HAND.fired(Paragraph.of(facts));
    }

    /** The same by a programmer who looks the thresholds up once, for all cases of a day and a place. */
    @Benchmark
    public Set<String> byHandWithThresholdsKnown() {
        return HAND.fired(Paragraph.of(facts, known));
    }
}
