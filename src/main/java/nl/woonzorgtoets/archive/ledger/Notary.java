package nl.woonzorgtoets.archive.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import nl.woonzorgtoets.archive.DamagedArchiveException;
import nl.woonzorgtoets.archive.database.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs what the archive is, now and then, after reading back from disk what came in since the last time. */
public final class Notary implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);
    private static final int EVERY = 256;
    private static final int EVERY_MINUTES = 5;
    private static final int LINKS_AT_ONCE = 10_000;

    private final Reader reader;
    private final Checkpoints checkpoints;
    private final SigningKey key;
    private final Consumer<String> damaged;
    private final AtomicLong due = new AtomicLong();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "archief-controlepunten");
        daemon.setDaemon(true);
        return daemon;
    });

    private MerkleTree tree;
    private Tail tail = Tail.START;
    private volatile long signed;

    /** @param damaged told in Dutch when the archive is not what was signed before; nothing is signed after that */
    public Notary(Reader reader, Checkpoints checkpoints, SigningKey key, Consumer<String> damaged) {
        this.reader = reader;
        this.checkpoints = checkpoints;
        this.key = key;
        this.damaged = damaged;
        // In one call: the first time may find damage and close this thread.
        thread.scheduleWithFixedDelay(this::sign, 0, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** After every commit, with the last sequence number. */
    public void committed(long seq) {
        long limit = due.get();
        if (seq >= limit && due.compareAndSet(limit, Math.max(seq, signed) + EVERY)) {
            signSoon();
        }
    }

    public void signSoon() {
        try {
            thread.execute(this::sign);
        } catch (RejectedExecutionException e) {
            LOG.debug("Er wordt niets meer ondertekend.", e);
        }
    }

    private void sign() {
        try {
            if (tree == null) {
                catchUp(checkpoints.newest());
            }
            readBack();
            if (tree.size() > signed) {
                checkpoints.write(Checkpoint.sign(tree.size(), tree.root(), key));
                signed = tree.size();
            }
        } catch (DamagedArchiveException e) {
            damaged.accept(e.getMessage());
            thread.shutdownNow();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Er kon nu geen controlepunt worden gemaakt; dat gebeurt later opnieuw.", e);
        }
    }

    /** Up to the last checkpoint the links suffice: that its root still comes out proves the new one consistent with it. */
    private void catchUp(Checkpoint newest) {
        MerkleTree known = new MerkleTree();
        Tail last = Tail.START;
        while (known.size() < newest.size()) {
            long from = last.seq();
            List<Tail> links = reader.read(sql -> sql.list(
                    "SELECT seq, link FROM entry WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?",
                    row -> new Tail(row.getLong(1), row.getString(2)),
                    from,
                    newest.size(),
                    LINKS_AT_ONCE));
            if (links.isEmpty()) {
                throw new DamagedArchiveException("Het archief is korter dan controlepunt " + newest.size() + ".");
            }
            links.forEach(it -> known.add(it.link()));
            last = links.get(links.size() - 1);
        }
        if (!Arrays.equals(known.root(), newest.root())) {
            throw new DamagedArchiveException("Het archief wijkt af van controlepunt " + newest.size() + ".");
        }
        tail = last;
        signed = newest.size();
        tree = known;
    }

    private void readBack() {
        Entries.stream(reader, tail.seq() + 1).forEach(entry -> {
            if (!Chain.faultsAfter(tail, entry).isEmpty()) {
                throw new DamagedArchiveException("Volgnummer " + entry.seq() + " is niet zoals het werd bewaard.");
            }
            tree.add(entry.link());
            tail = Tail.of(entry);
        });
    }

    /** Signs what is new, then stops. */
    @Override
    public void close() {
        signSoon();
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
