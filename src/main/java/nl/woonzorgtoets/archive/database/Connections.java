package nl.woonzorgtoets.archive.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens connections to one database file: one that writes, several that read. */
public final class Connections {

    private static final int READERS = 4;
    private static final int PATIENCE_MILLIS = 5000;

    private final String url;
    private final Consumer<SQLiteConfig> extra;

    private Connections(String url, Consumer<SQLiteConfig> extra) {
        this.url = url;
        this.extra = extra;
    }

    public static Connections to(Path database) {
        return to(database, config -> {});
    }

    /** For tests that need a small disk. */
    public static Connections to(Path database, Consumer<SQLiteConfig> extra) {
        return new Connections("jdbc:sqlite:" + uri(database), extra);
    }

    /** For a disk that nobody can write to: SQLite then needs no lock and no shared memory beside the file. */
    public static Connections toFrozen(Path database) {
        return new Connections("jdbc:sqlite:" + uri(database) + "?immutable=1", config -> {});
    }

    public void migrate() {
        Flyway.configure()
                .dataSource(source(writeConfig()))
                .locations("classpath:nl/woonzorgtoets/archive/schema")
                .load()
                .migrate();
    }

    public Sql writing() throws SQLException {
        return new Sql(source(writeConfig()).getConnection());
    }

    public HikariDataSource reading() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source(config));
        pool.setReadOnly(true);
        pool.setPoolName("archief");
        pool.setMaximumPoolSize(READERS);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        // A file does not hang up; what was prepared on a connection stays.
        pool.setMaxLifetime(0);
        return new HikariDataSource(pool);
    }

    private SQLiteConfig writeConfig() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        extra.accept(config);
        return config;
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static String uri(Path database) {
        return "file:" + database.toAbsolutePath().toUri().getRawPath();
    }
}
