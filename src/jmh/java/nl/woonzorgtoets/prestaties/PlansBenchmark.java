package nl.woonzorgtoets.prestaties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.view.Beoordeling;
import nl.woonzorgtoets.document.view.Velden;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.replay.Replay;
import nl.woonzorgtoets.replay.Replayer;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.wording.telling.CautionTexts;
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

/** What a request costs by its parts, and a replay, where every plan is another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlansBenchmark {

    private static final int DIFFERENT = 500;
    private static final Instant MOMENT = Instant.parse("2026-11-01T09:00:00Z");

    private final Rulebook rulebook = Parkstad.rulebook();
    private final Replayer replayer = new Replayer(hash -> rulebook);
    private final List<byte[]> dossiers = new ArrayList<>();
    private final List<Dossier> read = new ArrayList<>();
    private final List<Judgement> judged = new ArrayList<>();
    private final List<CaseDocument> told = new ArrayList<>();
    private final List<CaseBytes> kept = new ArrayList<>();
    private int at;

    @Setup
    public void make() throws Exception {
        Plannen plannen = new Plannen();
        for (int zaak = 0; zaak < DIFFERENT; zaak++) {
            dossiers.add(plannen.dossier(zaak, LocalDate.of(2026, 11, 1)));
            read.add(rulebook.read(dossiers.get(zaak)));
            judged.add(Assessor.judge(read.get(zaak), Map.of(), rulebook));
            told.add(told(judged.get(zaak)));
            kept.add(Codecs.write(told.get(zaak)));
        }
    }

    private <T> T next(List<T> of) {
        return of.get(at++ % of.size());
    }

    private static CaseDocument told(Judgement it) {
        Envelope envelope = Envelope.now("parkstad", "2026-000001", MOMENT, "beoordelaar", null);
        return it.document(envelope.with("00".repeat(16)));
    }

    @Benchmark
    public Dossier reading() throws Exception {
        return rulebook.read(next(dossiers));
    }

    @Benchmark
    public Judgement judging() {
        return Assessor.judge(next(read), Map.of(), rulebook);
    }

    /** Why of all rules, and a what-if before it in which nothing changed, for nobody asked why of it yet. */
    @Benchmark
    public CaseDocument telling() {
        Judgement it = next(judged);
        return told(Assessor.withMoreAnswers(it, it.dossier()));
    }

    @Benchmark
    public byte[] answering() {
        CaseDocument it = next(told);
        return Beoordeling.of(it, CautionTexts.of(it, rulebook)::sentence, List.of())
                .json(Velden.ALLE);
    }

    @Benchmark
    public CaseBytes keeping() {
        return Codecs.write(next(told));
    }

    @Benchmark
    public CaseDocument readingBack() {
        return Codecs.read(next(kept), hash -> Optional.of(rulebook));
    }

    @Benchmark
    public Replay replaying() {
        return replayer.replay("2026-000001", next(kept));
    }
}
