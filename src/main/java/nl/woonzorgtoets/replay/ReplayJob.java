package nl.woonzorgtoets.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.ReplayProgress.Status;

/** Many cases judged again; others may look how far it is. */
final class ReplayJob {

    private static final int MOST_SHOWN = 100;

    private final String id = UUID.randomUUID().toString();
    private final ReplayRequest request;
    private final String door;
    private final Map<Uitkomst, Long> perUitkomst = new EnumMap<>(Uitkomst.class);
    private final WorstFirst shown = new WorstFirst(MOST_SHOWN);
    private final Map<Omslag.Soort, Long> omslagen = new TreeMap<>();
    private Status status = Status.WACHT;
    private volatile boolean cancelled;
    private long total;
    private long done;
    private Instant started;
    private Instant ended;

    ReplayJob(ReplayRequest request, String door) {
        this.request = request;
        this.door = door;
        Stream.of(Uitkomst.values()).forEach(uitkomst -> perUitkomst.put(uitkomst, 0L));
    }

    String id() {
        return id;
    }

    /** It ends after the case that is being counted. */
    void cancel() {
        cancelled = true;
    }

    /** Ends it when it has not begun yet. */
    synchronized boolean dropWaiting(Clock clock) {
        if (status != Status.WACHT) {
            return false;
        }
        end(Status.AFGEBROKEN, now(clock));
        return true;
    }

    /** @return false when it was dropped before its turn came */
    boolean run(Archive archive, Replayer replayer, Clock clock) {
        CaseFilter filter = request.zaken();
        if (!begin(archive.search(filter, 0, 1).total(), now(clock))) {
            return false;
        }
        boolean whole = false;
        try (Stream<KeptCase> cases = archive.cases(filter);
                ManyReplays many = new ManyReplays(replayer, request.regelset(), this::count)) {
            cases.takeWhile(kept -> !cancelled).forEach(kept -> many.add(kept.nummer(), kept.bytes()));
            many.finish(() -> cancelled);
            whole = isWhole();
        } finally {
            end(whole ? Status.KLAAR : Status.AFGEBROKEN, now(clock));
        }
        return true;
    }

    Replayer.Again runOne(KeptCase kept, Replayer replayer, Clock clock) {
        begin(1, now(clock));
        Replayer.Again again = replayer.again(kept.nummer(), kept.bytes(), request.regelset());
        count(again.replay());
        end(Status.KLAAR, now(clock));
        return again;
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private synchronized boolean begin(long cases, Instant now) {
        if (status != Status.WACHT) {
            return false;
        }
        status = Status.BEZIG;
        total = cases;
        started = now;
        return true;
    }

    private synchronized void count(Replay replay) {
        done++;
        total = Math.max(total, done);
        perUitkomst.merge(replay.uitkomst(), 1L, Long::sum);
        if (replay.uitkomst() != Uitkomst.GELIJK) {
            shown.add(replay);
        }
        if (replay.flips()) {
            omslagen.merge(Omslag.of(replay), 1L, Long::sum);
        }
    }

    private synchronized boolean isWhole() {
        return done >= total;
    }

    private synchronized void end(Status last, Instant now) {
        status = last;
        ended = now;
    }

    synchronized ReplayProgress progress() {
        return new ReplayProgress(
                id,
                status,
                request,
                door,
                total,
                done,
                new EnumMap<>(perUitkomst),
                Omslag.all(omslagen),
                shown.all(),
                started,
                ended);
    }
}
