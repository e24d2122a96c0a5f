package nl.woonzorgtoets.archive.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.Fault;
import nl.woonzorgtoets.archive.Fault.Soort;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.document.codec.Codecs;

/** The archive itself has every secret part that was sealed, as it was sealed; only an export may leave them out. */
final class SecretCheck implements Check {

    private final Sql sql;
    private final List<Fault> findings = new ArrayList<>();

    SecretCheck(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Entry entry) {
        if (entry.isDestroyed()) {
            return;
        }
        if (entry.secret() == null && Codecs.hasSecretPart(entry.body())) {
            find(entry, "het geheime deel ontbreekt");
        } else if (!Codecs.secretPartFits(entry.bytes())) {
            find(entry, "het geheime deel is gewijzigd: de hash van zout en inhoud klopt niet");
        }
    }

    private void find(Entry entry, String what) {
        findings.add(new Fault(entry.seq(), Soort.KETEN, what));
    }

    @Override
    public List<Fault> findings() throws SQLException {
        for (long seq : SecretParts.ofNothing(sql)) {
            findings.add(new Fault(seq, Soort.VERNIETIGING, "er is een geheim deel, en geen stuk dat het noemt"));
        }
        return findings;
    }
}
