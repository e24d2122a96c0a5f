package nl.woonzorgtoets.archive.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.LongConsumer;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The one thread that writes: it commits what is waiting as one group, and only then answers. */
public final class Writer implements AutoCloseable {

    public interface LedgerSource {
        Ledger open() throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int WAITING_MAX = 512;
    private static final int GROUP_MAX = 128;
    private static final Pending<Void> STOP = new Pending<>(ledger -> null);

    private final BlockingQueue<Pending<?>> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
    private final LedgerSource source;
    private final LongConsumer committed;
    private final Thread thread;
    private Ledger ledger;
    private volatile boolean stopped;
    private volatile String readOnlyBecause;

    /**
     * @param source makes a fresh connection, at the start and after every failure
     * @param committed told the last sequence number after each commit
     */
    public Writer(LedgerSource source, LongConsumer committed) {
        this.source = source;
        this.committed = committed;
        this.thread = new Thread(this::run, "archief-schrijver");
        thread.setDaemon(true);
        thread.start();
    }

    private Writer(String reason) {
        this.source = null;
        this.committed = null;
        this.thread = null;
        this.readOnlyBecause = reason;
    }

    /** For an archive that is only read. */
    public static Writer none(String reason) {
        return new Writer(reason);
    }

    /** Runs the job on the writer thread and returns what it returned, once that is durably on disk. */
    public <T> T submit(Ledger.Job<T> job) {
        return offer(job).await();
    }

    /** Gives the job its place in line and does not wait for it. */
    public <T> Pending<T> offer(Ledger.Job<T> job) {
        if (readOnlyBecause != null) {
            throw new StoreUnavailableException(readOnlyBecause, null);
        }
        Pending<T> pending = new Pending<>(job);
        if (stopped || !waiting.offer(pending)) {
            throw new StoreUnavailableException("Het archief is te druk of gesloten; probeer het later opnieuw.", null);
        }
        if (stopped && waiting.remove(pending)) {
            throw new StoreUnavailableException("Het archief is gesloten.", null);
        }
        return pending;
    }

    /** From now on nothing is written until the archive is opened again. */
    public void refuse(String reason) {
        LOG.error("Het archief is alleen nog te lezen: {}", reason);
        readOnlyBecause = reason;
    }

    public String readOnlyBecause() {
        return readOnlyBecause;
    }

    private void run() {
        List<Pending<?>> group = new ArrayList<>();
        boolean stop = false;
        while (!stop) {
            group.clear();
            try {
                group.add(waiting.take());
            } catch (InterruptedException e) {
                group.add(STOP);
            }
            waiting.drainTo(group, GROUP_MAX - 1);
            stop = group.remove(STOP);
            write(group);
        }
        stopped = true;
        group.clear();
        waiting.drainTo(group);
        group.forEach(it -> it.fail(new StoreUnavailableException("Het archief is gesloten.", null)));
        letGo();
    }

    private void write(List<Pending<?>> group) {
        if (group.isEmpty()) {
            return;
        }
        if (readOnlyBecause != null) {
            group.forEach(it -> it.fail(new StoreUnavailableException(readOnlyBecause, null)));
            return;
        }
        try {
            if (ledger == null) {
                ledger = source.open();
            }
            ledger.begin();
            for (Pending<?> pending : group) {
                pending.runOn(ledger);
            }
            ledger.commit();
        } catch (SQLException | RuntimeException | Error e) {
            failed(group, e);
            return;
        }
        group.forEach(Pending::answer);
        committed.accept(ledger.tail().seq());
    }

    private void failed(List<Pending<?>> group, Throwable failure) {
        LOG.error("Het archief kon {} stukken niet bewaren: {}", group.size(), failure.toString());
        if (isUntrustworthyDisk(failure)) {
            refuse(
                    "De schijf van het archief meldt dat bewaren is mislukt; er wordt niets meer aangenomen tot een herstart.");
        }
        // After an I/O error a prepared statement may stay dead, and an open transaction may linger: begin afresh.
        letGo();
        StoreUnavailableException answer =
                new StoreUnavailableException("Het archief kan nu niets bewaren; probeer het later opnieuw.", failure);
        group.forEach(it -> it.fail(answer));
    }

    /** After a failed fsync the system may have dropped what it was to write: a later success would prove nothing. */
    private static boolean isUntrustworthyDisk(Throwable failure) {
        return failure instanceof SQLiteException e
                && (e.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_FSYNC
                        || e.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC
                        || e.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT
                        || e.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB);
    }

    private void letGo() {
        try (Ledger old = ledger) {
            ledger = null;
        } catch (SQLException e) {
            LOG.warn("De verbinding met het archief sloot niet goed.", e);
        }
    }

    /** Writes what is still waiting, then stops. */
    @Override
    public void close() {
        if (thread == null) {
            return;
        }
        try {
            waiting.put(STOP);
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
