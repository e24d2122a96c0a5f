package nl.woonzorgtoets.archive.cases;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.SnapshotGoneException;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Ledger;
import nl.woonzorgtoets.archive.ledger.Prepared;
import nl.woonzorgtoets.archive.ledger.SecretParts;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Codecs;

/** Keeps a case under the next number, or finds the one that was kept under the same key. */
public final class CaseKeeper {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseKeeper() {}

    /** @throws SnapshotGoneException as what the job does, when it was judged beside a case that was not kept after all */
    public static Ledger.Job<KeptCase> keep(NewCase newCase) {
        CaseDocument document = newCase.document().with(salt());
        Prepared prepared = new Prepared(Codecs.unnumbered(document));
        return ledger -> {
            Optional<KeptCase> earlier = byKey(ledger.sql(), document.envelope().sleutel());
            if (earlier.isPresent()) {
                return earlier.get();
            }
            if (!newCase.beside().holds().getAsBoolean()) {
                throw new SnapshotGoneException();
            }
            return append(ledger, document, prepared);
        };
    }

    public static Optional<KeptCase> byKey(Sql sql, String key) throws SQLException {
        return key == null
                ? Optional.empty()
                : sql.first(
                        "SELECT b.nummer, e.body, e.seq FROM beoordeling b JOIN entry e USING (seq) WHERE b.sleutel = ?",
                        row -> new KeptCase(row.getString(1), SecretParts.with(sql, row.getLong(3), row.getBytes(2))),
                        key);
    }

    /** Empty also when the case was lawfully destroyed. */
    public static Optional<KeptCase> byNummer(Sql sql, String nummer) throws SQLException {
        return sql.first(
                "SELECT b.nummer, e.body, e.seq FROM beoordeling b JOIN entry e USING (seq) WHERE b.nummer = ?",
                row -> new KeptCase(row.getString(1), SecretParts.with(sql, row.getLong(3), row.getBytes(2))),
                nummer);
    }

    /** The key of the framework that judged a case; empty when there is no such case. */
    static Optional<String> framework(Sql sql, String nummer) throws SQLException {
        return sql.first("SELECT kader FROM beoordeling WHERE nummer = ?", row -> row.getString(1), nummer);
    }

    /** The decisions on a case, oldest first. */
    public static List<Besluit> decisions(Sql sql, String nummer) throws SQLException {
        return sql.list(
                "SELECT e.body FROM besluit d JOIN entry e USING (seq) WHERE d.nummer = ? ORDER BY d.seq",
                row -> Json.read(row.getBytes(1), Besluit.class),
                nummer);
    }

    private static KeptCase append(Ledger ledger, CaseDocument document, Prepared prepared) throws SQLException {
        String nummer =
                CaseNumber.next(ledger.sql(), document.envelope().moment()).toString();
        CaseDocument numbered = document.numbered(nummer);
        CaseBytes bytes = prepared.numbered(nummer);
        CaseIndex index = new CaseIndex(ledger.sql());
        ledger.append(prepared, bytes, entry -> index.addCase(entry.seq(), numbered));
        return new KeptCase(nummer, bytes, numbered);
    }

    /** For the secret part of a case, if it has one. */
    private static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
