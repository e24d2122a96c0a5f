package nl.woonzorgtoets.archive.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** Somebody with all rights on the files changes what lies there, packed as the archive packs it. */
public final class OnDisk {

    private OnDisk() {}

    /** @throws AssertionError nothing is changed by it: then it would show nothing */
    public static void change(Path database, long seq, UnaryOperator<String> change) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            String body = body(connection, seq);
            String changed = change.apply(body);
            if (changed.equals(body)) {
                throw new AssertionError("Nothing is changed in entry " + seq);
            }
            try (PreparedStatement update = connection.prepareStatement("UPDATE entry SET body = ? WHERE seq = ?")) {
                update.setBytes(1, Packing.pack(changed.getBytes(StandardCharsets.UTF_8)));
                update.setLong(2, seq);
                update.executeUpdate();
            }
        }
    }

    private static String body(Connection connection, long seq) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT body FROM entry WHERE seq = " + seq)) {
            return new String(Packing.unpack(row.getBytes(1)), StandardCharsets.UTF_8);
        }
    }
}
