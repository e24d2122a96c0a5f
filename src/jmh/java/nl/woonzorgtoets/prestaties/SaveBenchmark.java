package nl.woonzorgtoets.prestaties;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.KnownDossiers;
import nl.woonzorgtoets.rulebook.RuleFiles;
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

/** What a saved threshold costs until it may judge: read, checked, its examples and the known dossiers run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SaveBenchmark {

    private static final String THRESHOLDS = "drempels.yaml";
    private static final String VALUE = "waarde: 1.5";

    private final Checks checks = new Checks();
    private Map<String, byte[]> shipped;
    private Checked judging;
    private int edit;

    @Setup
    public void read() throws Exception {
        shipped = RuleFiles.read(Path.of("rules")).contents();
        judging = checks.of(edited());
    }

    @Benchmark
    public List<KnownDossiers.Shift> threshold() {
        Checked saved = checks.of(edited());
        List<KnownDossiers.Shift> shifts = KnownDossiers.shifts(judging.rulebook(), saved.rulebook());
        judging = saved;
        return shifts;
    }

    /** The same threshold, each time a little larger. */
    private RuleFiles edited() {
        Map<String, byte[]> files = new TreeMap<>(shipped);
        String text = new String(files.get(THRESHOLDS), StandardCharsets.UTF_8);
        int at = text.indexOf(VALUE) + VALUE.length();
        files.put(THRESHOLDS, (text.substring(0, at) + edit++ + text.substring(at)).getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(files);
    }
}
