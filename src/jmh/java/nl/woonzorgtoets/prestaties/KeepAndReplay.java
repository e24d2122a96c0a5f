package nl.woonzorgtoets.prestaties;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.insight.BorderWatch;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.replay.ManyReplays;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.Replayer;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/**
 * Keeps many cases without a web server, looks for border cases, replays them and replays them while checking, and tells of each how many a
 * second that is and how much of the processor one case takes, in all threads together and in the one that writes. Arguments, with commas
 * in between: data folder, how many cases, how many people at a time.
 */
public final class KeepAndReplay {

    private static final String WRITER = "archief-schrijver";

    private final SqliteArchive archive;
    private final RulebookShelf shelf = new RulebookShelf(hash -> Optional.empty());
    private final Plannen plannen = new Plannen();
    private final int count;

    private KeepAndReplay(SqliteArchive archive, int count) {
        this.archive = archive;
        this.count = count;
        shelf.activate(Parkstad.rulebook(), Instant.EPOCH);
    }

    public static void main(String[] args) throws Exception {
        String[] asked = args[0].split(",");
        try (SqliteArchive archive = SqliteArchive.open(Path.of(asked[0]))) {
            KeepAndReplay it = new KeepAndReplay(archive, Integer.parseInt(asked[1]));
            int people = Integer.parseInt(asked[2]);
            it.timed("kept, the first half", count -> it.keep(0, count / 2, people));
            it.timed("kept, the second half", count -> it.keep(count / 2, count, people));
            it.timed("border cases", count -> {
                new BorderWatch(archive, it.shelf).catchUp();
                return count;
            });
            it.timed("replayed", count -> it.replay());
            it.timed("replayed and checked", count -> it.check());
        }
    }

    private interface Work {
        /** How many cases it did. */
        int on(int count) throws Exception;
    }

    private void timed(String what, Work work) throws Exception {
        long start = System.nanoTime();
        long processor = processor();
        long writer = writer();
        int done = work.on(count);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%s: %d cases, %.0f a second; processor %.2f ms a case, of which the writer %.2f%n",
                what,
                done,
                done / seconds,
                (processor() - processor) / 1e6 / done,
                (writer() - writer) / 1e6 / done);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long writer() {
        var threads = ManagementFactory.getThreadMXBean();
        for (long id : threads.getAllThreadIds()) {
            var info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().equals(WRITER)) {
                return threads.getThreadCpuTime(id);
            }
        }
        return 0;
    }

    private int keep(int from, int to, int people) throws Exception {
        AssessmentDesk desk = new AssessmentDesk(shelf, archive, Clock.systemUTC());
        AtomicInteger next = new AtomicInteger(from);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            running.add(threads.submit(() -> {
                for (int zaak = next.getAndIncrement(); zaak < to; zaak = next.getAndIncrement()) {
                    desk.assess(plannen.dossier(zaak, LocalDate.of(2026, 11, 1)), null, "beoordelaar");
                }
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();
        return to - from;
    }

    private int replay() {
        int[] equal = {0};
        try (var cases = archive.cases(CaseFilter.ALL);
                ManyReplays many = many(equal)) {
            cases.forEach((KeptCase it) -> many.add(it.nummer(), it.bytes()));
            many.finish(() -> false);
        }
        return equal[0];
    }

    private int check() {
        int[] equal = {0};
        try (ManyReplays many = many(equal)) {
            archive.verify(List.of(), checked -> {}, entry -> {
                if (entry.is(EntryKind.BEOORDELING)) {
                    many.add(null, entry.bytes());
                }
            });
            many.finish(() -> false);
        }
        return equal[0];
    }

    private ManyReplays many(int[] equal) {
        return new ManyReplays(
                new Replayer(hash -> Parkstad.rulebook()),
                null,
                it -> equal[0] += it.uitkomst() == Uitkomst.GELIJK ? 1 : 0);
    }
}
