package nl.woonzorgtoets.archive.cases;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.DamagedArchiveException;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.KeptRules;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.EntryBodies;
import nl.woonzorgtoets.archive.ledger.Ledger;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** The files of every regelset, each content once, found again by the number of the regelset. */
public final class RuleStore {

    private RuleStore() {}

    public static Ledger.Job<Void> keep(String kader, RuleFiles files) {
        return ledger -> {
            if (!isKnown(ledger.sql(), files.hash())) {
                storeContents(ledger.sql(), files);
                ledger.append(EntryKind.REGELSET, body(kader, files));
            }
            return null;
        };
    }

    public static boolean isKnown(Sql sql, String hash) throws SQLException {
        return sql.exists("SELECT 1 FROM regelset WHERE hash = ?", hash);
    }

    /** The key of the framework that it is a regelset of; empty when it is not known. */
    public static Optional<String> framework(Sql sql, String hash) throws SQLException {
        return body(sql, hash).map(it -> Json.read(it, EntryBodies.Rules.class).kader());
    }

    /** In the order in which they were first kept. */
    public static List<KeptRules> all(Sql sql) throws SQLException {
        return sql.list("""
                SELECT r.hash, json_extract(CAST(e.body AS TEXT), '$.kader'), r.at
                FROM regelset r JOIN entry e USING (seq) ORDER BY r.seq
                """, row -> new KeptRules(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** Which of them were activated when, oldest first. */
    public static List<Activation> activations(Sql sql) throws SQLException {
        return sql.list(
                "SELECT hash, door, moment FROM activering ORDER BY seq",
                row -> new Activation(row.getString(1), row.getString(2), row.getString(3)));
    }

    public static Optional<Activation> latestActivation(Sql sql, Predicate<String> framework) throws SQLException {
        List<Activation> all = activations(sql);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (framework(sql, all.get(i).hash()).filter(framework).isPresent()) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    static void storeContents(Sql sql, RuleFiles files) throws SQLException {
        for (byte[] content : files.contents().values()) {
            sql.update("INSERT OR IGNORE INTO file VALUES (?, ?)", Sha256.hex(content), content);
        }
    }

    /** @throws DamagedArchiveException a file is gone or differs from what was kept */
    public static Optional<RuleFiles> find(Sql sql, String hash) throws SQLException {
        Optional<byte[]> body = body(sql, hash);
        return body.isEmpty() ? Optional.empty() : Optional.of(read(sql, hash, body.get()));
    }

    private static Optional<byte[]> body(Sql sql, String hash) throws SQLException {
        return sql.first(
                "SELECT e.body FROM regelset r JOIN entry e USING (seq) WHERE r.hash = ?",
                row -> row.getBytes(1),
                hash);
    }

    private static RuleFiles read(Sql sql, String hash, byte[] body) throws SQLException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (Map.Entry<String, String> file :
                Json.read(body, EntryBodies.Rules.class).bestanden().entrySet()) {
            contents.put(
                    file.getKey(),
                    content(sql, file.getValue())
                            .orElseThrow(() -> new DamagedArchiveException(
                                    "Van een regelset ontbreekt het bestand met hash " + file.getValue())));
        }
        RuleFiles files = new RuleFiles(contents);
        if (!files.hash().equals(hash)) {
            throw new DamagedArchiveException("De bewaarde bestanden van regelset " + hash + " zijn gewijzigd.");
        }
        return files;
    }

    static Optional<byte[]> content(Sql sql, String sha256) throws SQLException {
        return sql.first("SELECT content FROM file WHERE sha256 = ?", row -> row.getBytes(1), sha256);
    }

    private static byte[] body(String kader, RuleFiles files) {
        Map<String, String> hashes = new LinkedHashMap<>();
        files.contents().forEach((path, content) -> hashes.put(path, Sha256.hex(content)));
        return new EntryBodies.Rules(kader, files.hash(), hashes).bytes();
    }
}
