package nl.woonzorgtoets.archive.cases;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Brief;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.SnapshotGoneException;
import nl.woonzorgtoets.archive.Vervolg;
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

    /** The decisions on a case, oldest first, each with what followed before the next. */
    public static List<Besluit> decisions(Sql sql, String nummer) throws SQLException {
        List<Besluit> decisions = new ArrayList<>();
        sql.list("""
                        SELECT e.kind, e.body FROM entry e WHERE e.seq IN (SELECT seq FROM besluit WHERE nummer = ?1
                            UNION SELECT seq FROM stuk WHERE nummer = ?1 AND soort = 'vervolg') ORDER BY e.seq
                        """, row -> new Written(row.getString(1), row.getBytes(2)), nummer)
                .forEach(it -> {
                    if (it.kind().equals(EntryKind.BESLUIT.text())) {
                        decisions.add(Json.read(it.body(), Besluit.class));
                    } else if (!decisions.isEmpty()) {
                        decisions.add(decisions.remove(decisions.size() - 1).met(Json.read(it.body(), Vervolg.class)));
                    }
                });
        return decisions;
    }

    private record Written(String kind, byte[] body) {}

    /** Why a case no longer counts; empty while it does. */
    public static Optional<Intrekking> withdrawal(Sql sql, String nummer) throws SQLException {
        return sql.first(
                "SELECT e.body FROM stuk s JOIN entry e USING (seq) WHERE s.nummer = ? AND s.soort = 'intrekking'",
                row -> Json.read(row.getBytes(1), Intrekking.class),
                nummer);
    }

    /** The letters about a case, oldest first. */
    public static List<Brief> letters(Sql sql, String nummer) throws SQLException {
        return sql.list(
                "SELECT e.body FROM stuk s JOIN entry e USING (seq) WHERE s.nummer = ? AND s.soort = 'brief' ORDER BY s.seq",
                row -> Json.read(row.getBytes(1), Brief.class),
                nummer);
    }

    static int lettersSent(Sql sql, String nummer) throws SQLException {
        return sql.first("SELECT count(*) FROM stuk WHERE nummer = ? AND soort = 'brief'", row -> row.getInt(1), nummer)
                .orElse(0);
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
