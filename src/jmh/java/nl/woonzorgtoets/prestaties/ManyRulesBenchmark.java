package nl.woonzorgtoets.prestaties;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost grows with the number of rules: the shipped rule files, fewer of them or copies under other ids. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ManyRulesBenchmark {

    private static final Pattern ID = Pattern.compile("(?m)(^rule \"|regel: )([A-Za-z0-9.]+-[A-Za-z0-9]+)");

    @Param({"60", "600", "3000"})
    int regels;

    private RuleFiles files;
    private Rulebook rulebook;
    private Dossier dossier;
    private List<Fact> facts;

    @Setup
    public void read() throws Exception {
        files = withRules(RuleFiles.read(Path.of("rules")), regels);
        rulebook = RulebookReader.read(files);
        dossier = Dossiers.outsideTheSample(
                Files.readString(Path.of("cases/dossiers/05-magic-mix-heerlen-centrum.json")),
                new DossierReader(rulebook.vocabulary()));
        facts = rulebook.facts(dossier, Map.of());
    }

    @Benchmark
    public Judgement assessment() {
        return Assessor.judge(dossier, Map.of(), rulebook);
    }

    /** What Drools alone needs for the rules as they are written. */
    @Benchmark
    public Set<String> onlyTheEngineUnfolded() {
        return rulebook.fired(facts);
    }

    @Benchmark
    public Rulebook build() throws Exception {
        return RulebookReader.read(files);
    }

    /** About that many rules: whole files are taken until there are enough. */
    static RuleFiles withRules(RuleFiles shipped, int count) throws RejectedRulebookException {
        Map<String, byte[]> files = new TreeMap<>(shipped.contents());
        List<String> drl = files.keySet().stream().filter(path -> path.endsWith(".drl")).toList();
        Map<String, byte[]> taken = new TreeMap<>();
        int rules = 0;
        for (int copy = 0; rules < count; copy++) {
            for (int i = 0; i < drl.size() && rules < count; i++) {
                String path = drl.get(i);
                String examples = path.replace(".drl", ".voorbeelden.yaml");
                append(taken, path, "rule \"", renamed(files.get(path), copy));
                append(taken, examples, "  - regel: ", renamed(files.get(examples), copy));
                rules += new String(files.get(path), StandardCharsets.UTF_8).split("(?m)^rule ").length - 1;
            }
        }
        drl.forEach(path -> {
            files.remove(path);
            files.remove(path.replace(".drl", ".voorbeelden.yaml"));
        });
        files.remove("herkomst.yaml");
        files.putAll(taken);
        return SomeRules.of(files);
    }

    /** Copies stand behind each other in one file, below one heading. */
    private static void append(Map<String, byte[]> taken, String path, String first, String text) {
        String before = taken.containsKey(path) ? new String(taken.get(path), StandardCharsets.UTF_8) : "";
        String added = before.isEmpty() ? text : text.substring(text.indexOf("\n" + first));
        taken.put(path, (before + added).getBytes(StandardCharsets.UTF_8));
    }

    private static String renamed(byte[] text, int copy) {
        return ID.matcher(new String(text, StandardCharsets.UTF_8)).replaceAll("$1$2k" + copy);
    }
}
