package nl.woonzorgtoets.archive.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.document.codec.CaseBytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Adds entries within a transaction and keeps the search tables in step; used by the writer thread only. */
public final class Ledger implements AutoCloseable {

    public interface Job<T> {
        T run(Ledger ledger) throws SQLException;
    }

    /** What is derived from the entries and grows with them. */
    public interface Index {
        void add(Entry entry) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Sql sql;
    private final Clock clock;
    private final Index index;
    private Tail tail = Tail.START;
    private boolean destroyed;

    public Ledger(Sql sql, Clock clock, Index index) {
        this.sql = sql;
        this.clock = clock;
        this.index = index;
    }

    public Sql sql() {
        return sql;
    }

    public Tail tail() {
        return tail;
    }

    public void begin() throws SQLException {
        sql.execute("BEGIN IMMEDIATE");
        tail = Entries.tail(sql);
    }

    void commit() throws SQLException {
        sql.execute("COMMIT");
        if (destroyed) {
            destroyed = false;
            emptyLog();
        }
    }

    /** Empties these entries for good; a vernietiging must name them first. */
    public void empty(List<Long> seqs) throws SQLException {
        for (long seq : seqs) {
            sql.update("UPDATE entry SET salt = NULL, body = NULL WHERE seq = ?", seq);
            SecretParts.destroy(sql, seq);
        }
        destroyed = true;
    }

    /** What was destroyed may not stay behind in the write-ahead log. */
    private void emptyLog() {
        try {
            sql.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            LOG.warn("Wat vernietigd is, staat nog in het logboek van de databank tot het archief sluit.", e);
        }
    }

    public Entry append(EntryKind kind, byte[] body) throws SQLException {
        requireUtf8(body);
        Entry entry = Chain.next(tail, kind, clock.instant(), body);
        insert(entry);
        return entry;
    }

    /** @param derived what grows with this case; for whoever knows what is in it without reading it back */
    public void append(Prepared prepared, CaseBytes bytes, Index derived) throws SQLException {
        Entry entry = Chain.next(tail, EntryKind.BEOORDELING, clock.instant(), bytes.body())
                .with(bytes.secret());
        Entries.insert(sql, entry, prepared.packed(bytes.body()));
        added(entry, derived);
    }

    public void insert(Entry entry) throws SQLException {
        Entries.insert(sql, entry);
        added(entry, index);
    }

    private void added(Entry entry, Index derived) throws SQLException {
        derived.add(entry);
        tail = Tail.of(entry);
    }

    /** Runs one job of a group; when it fails by its own doing the rest of the group goes on. */
    <T> T attempt(Job<T> job) throws SQLException {
        Tail before = tail;
        sql.execute("SAVEPOINT opdracht");
        try {
            T result = job.run(this);
            sql.execute("RELEASE opdracht");
            return result;
        } catch (SQLException e) {
            // Another failure ends the whole group, and may have undone it already: undoing again would hide what went
            // wrong.
            if (!isRefused(e)) {
                throw e;
            }
            undo(before);
            throw new IllegalArgumentException("Dit past niet in het archief.", e);
        } catch (RuntimeException | Error e) {
            undo(before);
            throw e;
        }
    }

    private void undo(Tail before) throws SQLException {
        sql.execute("ROLLBACK TO opdracht");
        sql.execute("RELEASE opdracht");
        tail = before;
    }

    private static boolean isRefused(SQLException failure) {
        return failure instanceof SQLiteException e
                && (e.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    private static void requireUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("De inhoud van een stuk moet tekst in UTF-8 zijn.", e);
        }
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
