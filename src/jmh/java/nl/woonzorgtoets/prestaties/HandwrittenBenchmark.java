package nl.woonzorgtoets.prestaties;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.plan.Context;
import nl.woonzorgtoets.plan.Contexts;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
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

/** The thirteen fair-share rules of paragraph 5.3: by the engine, by the explanation, and by hand in plain Java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HandwrittenBenchmark {

    private static final String THEME = "fair-share/";

    private Rulebook rulebook;
    private List<Fact> facts;
    private Context context;
    private List<Fact> own;
    private Thresholds known;
    private List<Fact> knownFacts;
    private Explainer explainer;

    /** What the rules are held against. */
    private record Thresholds(BigDecimal ses, BigDecimal lbm, String mode, BigDecimal share) {}

    @Setup
    public void read() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(Path.of("rules")).contents());
        files.keySet()
                .removeIf(path -> !path.startsWith(THEME)
                        && (path.endsWith(".drl") || path.endsWith(".voorbeelden.yaml")));
        files.remove("herkomst.yaml");
        rulebook = RulebookReader.read(SomeRules.of(files));
        Dossier dossier = new DossierReader(rulebook.vocabulary())
                .read(Files.readAllBytes(Path.of("cases/dossiers/05-magic-mix-heerlen-centrum.json")));
        facts = rulebook.facts(dossier, Map.of());
        own = rulebook.ownFacts(dossier, Map.of());
        knownFacts = rulebook.knownFacts(dossier);
        explainer = new Explainer(rulebook.rules(), rulebook.tussenuitkomsten());
        context = Contexts.of(rulebook, dossier);
        known = thresholds();
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
        return byHand(thresholds());
    }

    /** The same by a programmer who looks the thresholds up once, for all cases of a day and a place. */
    @Benchmark
    public Set<String> byHandWithThresholdsKnown() {
        return byHand(known);
    }

    private Thresholds thresholds() {
        return new Thresholds(
                (BigDecimal) threshold("ses-woa.gemiddelde", "waarde"),
                (BigDecimal) threshold("leefbaarometer.gemiddelde", "waarde"),
                (String) threshold("draagkracht.modus", "tekst"),
                (BigDecimal) threshold("fair-share.maximum-aandeel", "waarde"));
    }

    private Set<String> byHand(Thresholds thresholds) {
        Set<String> fired = new HashSet<>();
        BigDecimal ses = number("Gebied", "sesWoa");
        BigDecimal lbm = number("Gebied", "leefbaarometer");
        Object moved = value("Spreiding", "verplaatstOverconcentratie");
        add(fired, "5.3-8", Boolean.TRUE.equals(moved));
        boolean vulnerable = facts.stream().anyMatch(this::isVulnerable);
        if (!vulnerable) {
            return fired;
        }
        boolean strict = "BEIDE_BOVEN_VEREIST".equals(thresholds.mode());
        boolean mild = "BEIDE_ONDER".equals(thresholds.mode());
        Integer sesSide = side(ses, thresholds.ses());
        Integer lbmSide = side(lbm, thresholds.lbm());
        boolean both = sesSide != null && lbmSide != null;
        add(fired, "5.3-1", mild && both && sesSide < 0 && lbmSide < 0);
        add(fired, "5.3-2", mild && sesSide != null && sesSide >= 0);
        add(fired, "5.3-3", mild && lbmSide != null && lbmSide >= 0);
        add(fired, "5.3-4", Boolean.TRUE.equals(value("Spreiding", "vermindertConcentratie")));
        add(fired, "5.3-5", strict && sesSide != null && sesSide <= 0);
        add(fired, "5.3-6", strict && lbmSide != null && lbmSide <= 0);
        add(fired, "5.3-7", strict && both && sesSide > 0 && lbmSide > 0);
        add(fired, "5.3-9", Boolean.FALSE.equals(moved));
        add(fired, "5.3-12", both && sesSide < 0 && lbmSide >= 0);
        add(fired, "5.3-13", both && sesSide >= 0 && lbmSide < 0);
        total(fired, thresholds.share());
        return fired;
    }

    private void total(Set<String> fired, BigDecimal share) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Fact fact : facts) {
            if (isVulnerable(fact)) {
                sum = sum.add((BigDecimal) fact.value(fact.type().field("aantalEenheden")));
            }
        }
        BigDecimal hundred = new BigDecimal("100");
        BigDecimal all = sum.add(number("Portefeuille", "kwetsbareEenheden")).multiply(hundred);
        int side = all.compareTo(share.multiply(number("Gebied", "woningen")));
        add(fired, side > 0 ? "5.3-10" : "5.3-11", sum.signum() > 0);
    }

    private boolean isVulnerable(Fact fact) {
        return fact.type().name().equals("Doelgroep")
                && ((BigDecimal) fact.value(fact.type().field("aantalPersonen"))).signum() > 0
                && facts.stream()
                        .anyMatch(group -> group.type().name().equals("Aandachtsgroep")
                                && Boolean.TRUE.equals(group.value(group.type().field("kwetsbaar")))
                                && group.value(group.type().field("code")).equals(fact.value(fact.type().field("code"))));
    }

    private static Integer side(BigDecimal value, BigDecimal of) {
        return value == null || of == null ? null : value.compareTo(of);
    }

    private static void add(Set<String> fired, String rule, boolean holds) {
        if (holds) {
            fired.add(rule);
        }
    }

    private BigDecimal number(String type, String field) {
        return (BigDecimal) value(type, field);
    }

    private Object value(String type, String field) {
        for (Fact fact : facts) {
            if (fact.type().name().equals(type)) {
                return fact.value(fact.type().field(field));
            }
        }
        return null;
    }

    private Object threshold(String name, String field) {
        for (Fact fact : facts) {
            if (fact.type().name().equals("Drempel")
                    && fact.value(fact.type().field("naam")).equals(name)) {
                return fact.value(fact.type().field(field));
            }
        }
        return null;
    }
}
