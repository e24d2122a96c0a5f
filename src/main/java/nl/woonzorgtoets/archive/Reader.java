package nl.woonzorgtoets.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.KeptCase;
import nl.woonzorgtoets.assessment.StoreUnavailableException;

/** Reads beside the writer, each time what was last committed. */
final class Reader implements AutoCloseable {

    interface Query<T> {
        T on(Sql sql) throws SQLException;
    }

    private static final int PAGE = 64;

    private final HikariDataSource connections;

    Reader(HikariDataSource connections) {
        this.connections = connections;
    }

    <T> T read(Query<T> query) {
        try (Sql sql = new Sql(connections.getConnection())) {
            return query.on(sql);
        } catch (SQLException e) {
            throw new StoreUnavailableException("Het archief kan nu niet worden gelezen.", e);
        }
    }

    /** As {@link #read}, but all in one moment of the archive. */
    <T> T snapshot(Query<T> query) {
        return read(sql -> {
            sql.execute("BEGIN");
            try {
                return query.on(sql);
            } finally {
                sql.execute("ROLLBACK");
            }
        });
    }

    Stream<Entry> entries(long fromSeq) {
        return Paged.stream(fromSeq - 1, last -> read(sql -> Entries.page(sql, last + 1, PAGE)), Entry::seq);
    }

    Stream<KeptCase> cases(CaseFilter filter) {
        return Paged.stream(
                        0, last -> read(sql -> new CaseSearch(filter).after(sql, last, PAGE)), CaseSearch.Placed::seq)
                .map(CaseSearch.Placed::kept);
    }

    @Override
    public void close() {
        connections.close();
    }
}
