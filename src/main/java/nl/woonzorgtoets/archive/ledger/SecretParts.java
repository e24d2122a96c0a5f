package nl.woonzorgtoets.archive.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.CaseBytes.SecretPart;
import nl.woonzorgtoets.document.codec.Codecs;

/** What of a case not everybody may see, kept beside its entry. The entry seals it: it names the hash of salt and content. */
public final class SecretParts {

    private SecretParts() {}

    static void keep(Sql sql, long seq, SecretPart secret) throws SQLException {
        if (secret != null) {
            sql.update("INSERT INTO geheim VALUES (?, ?, ?)", seq, secret.salt(), secret.content());
        }
    }

    static void destroy(Sql sql, long seq) throws SQLException {
        sql.update("DELETE FROM geheim WHERE seq = ?", seq);
    }

    /** Where a secret part lies that no entry asks for, as after a destruction that left it behind. */
    static List<Long> ofNothing(Sql sql) throws SQLException {
        List<Long> ofNothing = new ArrayList<>();
        if (sql.exists("SELECT 1 FROM sqlite_master WHERE name = 'geheim'")) {
            for (long seq : sql.list("SELECT seq FROM geheim ORDER BY seq", row -> row.getLong(1))) {
                byte[] body = sql.first("SELECT body FROM entry WHERE seq = ?", row -> row.getBytes(1), seq)
                        .map(Packing::unpack)
                        .orElse(null);
                if (body == null || !Codecs.hasSecretPart(body)) {
                    ofNothing.add(seq);
                }
            }
        }
        return ofNothing;
    }

    /** The bytes of a case with its secret part, when it has one. */
    public static CaseBytes with(Sql sql, long seq, byte[] stored) throws SQLException {
        byte[] body = Packing.unpack(stored);
        return new CaseBytes(body, of(sql, seq, body));
    }

    /** Null when there is none. */
    static SecretPart of(Sql sql, long seq, byte[] body) throws SQLException {
        // An archive of before has no such table, and no case that needs it.
        return body == null || !Codecs.hasSecretPart(body)
                ? null
                : sql.first(
                                "SELECT zout, inhoud FROM geheim WHERE seq = ?",
                                row -> new SecretPart(row.getString(1), row.getBytes(2)),
                                seq)
                        .orElse(null);
    }
}
