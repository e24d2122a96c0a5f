package nl.woonzorgtoets.archive.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.Fault;
import nl.woonzorgtoets.archive.Fault.Soort;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.document.codec.Codecs;

/** A secret part that is there must be the one that was sealed. One that is not there may have been left out of an export. */
final class SecretCheck implements Check {

    private final Sql sql;
    private final List<Fault> findings = new ArrayList<>();

    SecretCheck(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Entry entry) {
        if (!entry.isDestroyed() && !Codecs.secretPartFits(entry.bytes())) {
            findings.add(new Fault(
                    entry.seq(), Soort.KETEN, "het geheime deel is gewijzigd: de hash van zout en inhoud klopt niet"));
        }
    }

    @Override
    public List<Fault> findings() throws SQLException {
        for (long seq : SecretParts.ofNothing(sql)) {
            findings.add(new Fault(seq, Soort.VERNIETIGING, "er is een geheim deel, en geen stuk dat het noemt"));
        }
        return findings;
    }
}
