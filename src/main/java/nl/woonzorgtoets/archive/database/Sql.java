package nl.woonzorgtoets.archive.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection and the statements prepared on it. */
public final class Sql implements AutoCloseable {

    public interface Row<T> {
        T map(ResultSet row) throws SQLException;
    }

    private static final int MOST = 100;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

    public Sql(Connection connection) {
        this.connection = connection;
    }

    public int update(String sql, Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    public <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                found.add(row.map(rows));
            }
        }
        return found;
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.ofNullable(row.map(rows)) : Optional.empty();
        }
    }

    /** For walking two results side by side; the caller closes it. */
    public ResultSet rows(String sql) throws SQLException {
        return bound(sql).executeQuery();
    }

    public boolean exists(String sql, Object... values) throws SQLException {
        return first(sql, row -> true, values).isPresent();
    }

    /** For statements that are not worth keeping, such as those around a transaction. */
    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
            forgetWhatWasNotUsedLongest();
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Searches differ, and every one is a statement of its own. */
    private void forgetWhatWasNotUsedLongest() throws SQLException {
        if (prepared.size() > MOST) {
            Iterator<PreparedStatement> eldest = prepared.values().iterator();
            eldest.next().close();
            eldest.remove();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
