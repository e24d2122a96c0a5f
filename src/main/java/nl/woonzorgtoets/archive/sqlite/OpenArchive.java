package nl.woonzorgtoets.archive.sqlite;

import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import nl.woonzorgtoets.archive.DamagedArchiveException;
import nl.woonzorgtoets.archive.cases.CaseIndex;
import nl.woonzorgtoets.archive.cases.IndexVersion;
import nl.woonzorgtoets.archive.database.Connections;
import nl.woonzorgtoets.archive.database.DataFolder;
import nl.woonzorgtoets.archive.database.ProcessLock;
import nl.woonzorgtoets.archive.database.Reader;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Checkpoints;
import nl.woonzorgtoets.archive.ledger.Ledger;
import nl.woonzorgtoets.archive.ledger.Notary;
import nl.woonzorgtoets.archive.ledger.SigningKey;
import nl.woonzorgtoets.archive.ledger.TailCheck;
import nl.woonzorgtoets.archive.ledger.Writer;
import nl.woonzorgtoets.base.Folders;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/** The parts of an archive that is open, put together in order and closed in the opposite order. */
final class OpenArchive implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenArchive.class);
    private static final String READ_ONLY_DISK = "De schijf is alleen-lezen; er kan niets worden bewaard.";

    private final DataFolder folder;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private Reader reader;
    private Writer writer;
    private Notary notary;

    private OpenArchive(DataFolder folder) {
        this.folder = folder;
    }

    static OpenArchive in(DataFolder folder, Clock clock, Consumer<SQLiteConfig> extra) {
        if (!folder.isWritable()) {
            LOG.warn("{} Map: {}", READ_ONLY_DISK, folder.root());
            return readOnly(folder, READ_ONLY_DISK);
        }
        OpenArchive open = new OpenArchive(folder);
        return open.orClosed(() -> open.toWrite(clock, extra));
    }

    static OpenArchive readOnly(DataFolder folder, String reason) {
        OpenArchive open = new OpenArchive(folder);
        return open.orClosed(() -> open.toRead(reason));
    }

    private void toWrite(Clock clock, Consumer<SQLiteConfig> extra) throws IOException {
        parts.push(ProcessLock.take(folder));
        folder.shut();
        Connections connections = Connections.to(folder.database(), extra);
        connections.migrate();
        // Only a writing connection that closes last folds the write-ahead log into the one file that people back up.
        parts.push(() -> connections.writing().close());
        reader = new Reader(connections.reading());
        parts.push(reader);
        Checkpoints checkpoints = new Checkpoints(folder.checkpoints());
        SigningKey key = SigningKey.readOrCreate(folder.keys());
        IndexVersion.bringUpToDate(connections);
        writer = new Writer(() -> ledger(connections.writing(), clock), seq -> notary.committed(seq));
        notary = new Notary(reader, checkpoints, key, writer::refuse);
        parts.push(notary);
        parts.push(writer);
        TailCheck.fault(reader, checkpoints).ifPresent(writer::refuse);
    }

    private static Ledger ledger(Sql sql, Clock clock) {
        return new Ledger(sql, clock, new CaseIndex(sql));
    }

    private void toRead(String reason) throws IOException {
        if (Files.notExists(folder.database())) {
            throw new DamagedArchiveException("In " + folder.root() + " is geen archief.");
        }
        writer = Writer.none(reason);
        reader = new Reader(connectionsToRead().reading());
        parts.push(reader);
        if (!reader.read(IndexVersion::fits)) {
            reader = new Reader(filledAside().reading());
            parts.push(reader);
        }
    }

    /** What an earlier version of the program kept is left as it is: its search tables are made in a copy. */
    private Connections filledAside() throws IOException {
        DataFolder copied = new DataFolder(temporary());
        String target = copied.database().toString();
        reader.read(sql -> sql.update("VACUUM INTO ?", target));
        Connections connections = Connections.to(copied.database());
        connections.migrate();
        IndexVersion.bringUpToDate(connections);
        return connections;
    }

    private Path temporary() throws IOException {
        Path copy = Files.createTempDirectory("archief-kopie");
        parts.push(() -> Folders.delete(copy));
        return copy;
    }

    /** On a read-only disk what is still in the write-ahead log can only be read from a copy. */
    private Connections connectionsToRead() throws IOException {
        if (folder.isWritable()) {
            return Connections.to(folder.database());
        }
        Path log = folder.writeAheadLog();
        if (Files.notExists(log) || Files.size(log) == 0) {
            return Connections.toFrozen(folder.database());
        }
        DataFolder copied = new DataFolder(temporary());
        Files.copy(folder.database(), copied.database(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(log, copied.writeAheadLog(), StandardCopyOption.REPLACE_EXISTING);
        return Connections.to(copied.database());
    }

    private interface Step {
        void run() throws IOException;
    }

    private OpenArchive orClosed(Step opening) {
        try {
            opening.run();
            return this;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("Het archief in " + folder.root() + " kan niet worden geopend.", e);
        } catch (FlywayException | HikariPool.PoolInitializationException e) {
            close();
            LOG.error("Het archief kan niet worden geopend.", e);
            throw new DamagedArchiveException("Het archief in " + folder.root() + " kan niet worden geopend.");
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    DataFolder folder() {
        return folder;
    }

    Reader reader() {
        return reader;
    }

    Writer writer() {
        return writer;
    }

    void signSoon() {
        if (notary != null) {
            notary.signSoon();
        }
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                LOG.warn("Het archief sloot niet helemaal goed.", e);
            }
        }
    }
}
