package nl.woonzorgtoets.prestaties;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Hands in dossiers at a service that runs, over connections that stay open, and tells how many answers came and how long each took.
 * Arguments, with commas in between: address, account:password, connections, seconds, and if not as many as possible how many a second.
 * Then what an answer took counts from when it should have been asked. The first third of the time is to warm up and is not told.
 */
public final class Belasting {

    private static final int DIFFERENT = 2000;

    private final AtomicInteger next = new AtomicInteger();
    private final List<byte[]> dossiers;
    private final URI address;
    private final String account;
    private final long start;
    private final long end;
    private final long perSecond;

    private Belasting(String[] asked) {
        address = URI.create(asked[0]);
        account = asked[1];
        perSecond = asked.length > 4 ? Long.parseLong(asked[4]) : 0;
        Plannen plannen = new Plannen();
        dossiers = IntStream.range(0, DIFFERENT)
                .mapToObj(zaak -> plannen.dossier(zaak, LocalDate.of(2026, 11, 1)))
                .toList();
        start = System.nanoTime();
        end = start + Duration.ofSeconds(Long.parseLong(asked[3])).toNanos();
    }

    public static void main(String[] args) throws Exception {
        String[] asked = args[0].split(",");
        new Belasting(asked).run(Integer.parseInt(asked[2]));
    }

    /** @param at nanoseconds after the start */
    private record Answer(long at, long took, int status) {}

    private void run(int connections) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        List<Future<List<Answer>>> running = IntStream.range(0, connections)
                .mapToObj(i -> threads.submit(this::handIn))
                .toList();
        List<Answer> answers = new ArrayList<>();
        threads.shutdown();
        for (Future<List<Answer>> each : running) {
            answers.addAll(each.get());
        }
        tell(answers);
    }

    private List<Answer> handIn() throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (Verbinding connection = new Verbinding(address, account)) {
            while (System.nanoTime() < end) {
                int number = next.getAndIncrement();
                long due = perSecond == 0 ? System.nanoTime() : start + number * 1_000_000_000L / perSecond;
                long early = due - System.nanoTime();
                if (early > 0) {
                    Thread.sleep(early / 1_000_000, (int) (early % 1_000_000));
                }
                int status = connection.post(dossiers.get(number % DIFFERENT));
                answers.add(new Answer(due - start, System.nanoTime() - due, status));
            }
        }
        return answers;
    }

    private void tell(List<Answer> all) {
        long from = (end - start) / 3;
        List<Answer> counted = all.stream().filter(it -> it.at() >= from).toList();
        long[] took = counted.stream().mapToLong(Answer::took).sorted().toArray();
        long refused = counted.stream().filter(it -> it.status() >= 300).count();
        System.out.printf(
                "%d answers, %d refused, %.0f a second, median %.1f ms, 99th percentile %.1f ms%n",
                took.length,
                refused,
                took.length / ((end - start - from) / 1e9),
                took[took.length / 2] / 1e6,
                took[took.length * 99 / 100] / 1e6);
    }
}
