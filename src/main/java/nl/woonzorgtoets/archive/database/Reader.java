package nl.woonzorgtoets.archive.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import org.sqlite.SQLiteConnection;

/** Reads beside the writer, each time what was last committed. */
public final class Reader implements AutoCloseable {

    public interface Query<T> {
        T on(Sql sql) throws SQLException;
    }

    private final HikariDataSource connections;
    private final Map<SQLiteConnection, Sql> prepared = new ConcurrentHashMap<>();

    public Reader(HikariDataSource connections) {
        this.connections = connections;
    }

    public <T> T read(Query<T> query) {
        try (Connection borrowed = connections.getConnection()) {
            return read(query, borrowed);
        } catch (SQLException e) {
            throw new StoreUnavailableException("Het archief kan nu niet worden gelezen.", e);
        }
    }

    /** What was prepared on a connection is used again; after a failure it may stay dead, so then the connection goes. */
    private <T> T read(Query<T> query, Connection borrowed) throws SQLException {
        SQLiteConnection own = borrowed.unwrap(SQLiteConnection.class);
        try {
            return query.on(prepared.computeIfAbsent(own, Sql::new));
        } catch (SQLException e) {
            prepared.remove(own);
            connections.evictConnection(borrowed);
            throw e;
        }
    }

    /** As {@link #read}, but all in one moment of the archive. */
    public <T> T snapshot(Query<T> query) {
        return read(sql -> {
            sql.execute("BEGIN");
            try {
                return query.on(sql);
            } finally {
                sql.execute("ROLLBACK");
            }
        });
    }

    @Override
    public void close() {
        connections.close();
    }
}
