package nl.woonzorgtoets.prestaties;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.report.Report;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a report on a kept case costs, and what of it is composing the letter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReportBenchmark {

    private SqliteArchive archive;
    private Reports reports;
    private String nummer;
    private Report report;

    @Setup
    public void keep() throws Exception {
        Clock clock = Clock.systemUTC();
        Rulebook rulebook = RulebookReader.read(RuleFiles.read(Path.of("rules")));
        RulebookShelf shelf = new RulebookShelf(hash -> Optional.empty());
        shelf.activate(rulebook, clock.instant());
        archive = SqliteArchive.open(Files.createTempDirectory("woonzorgtoets-prestaties"), clock);
        byte[] dossier = Files.readAllBytes(Path.of("cases/dossiers/05-magic-mix-heerlen-centrum.json"));
        nummer = new AssessmentDesk(shelf, archive, clock)
                .assess(dossier, null, "beoordelaar")
                .nummer();
        reports = new Reports(archive, shelf, "");
        report = reports.find(nummer).orElseThrow();
    }

    @TearDown
    public void close() {
        archive.close();
    }

    /** From the archive to everything that the letter says. */
    @Benchmark
    public Report letter() {
        return reports.find(nummer).orElseThrow();
    }

    @Benchmark
    public String html() {
        return reports.html(report, "", "http://127.0.0.1:8080");
    }

    @Benchmark
    public byte[] pdf() {
        return reports.pdf(report);
    }
}
