package nl.woonzorgtoets.archive.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import nl.woonzorgtoets.archive.StoreUnavailableException;

/** Reads beside the writer, each time what was last committed. */
public final class Reader implements AutoCloseable {

    public interface Query<T> {
        T on(Sql sql) throws SQLException;
    }

    private final HikariDataSource connections;

    public Reader(HikariDataSource connections) {
        this.connections = connections;
    }

    public <T> T read(Query<T> query) {
        try (Sql sql = new Sql(connections.getConnection())) {
            return query.on(sql);
        } catch (SQLException e) {
            throw new StoreUnavailableException("Het archief kan nu niet worden gelezen.", e);
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
