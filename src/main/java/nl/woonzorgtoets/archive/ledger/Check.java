package nl.woonzorgtoets.archive.ledger;

import java.sql.SQLException;
import java.util.List;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.Fault;

/** Something that must hold of an archive, checked while it is walked from the start. */
public interface Check {

    /** Also when the entry was destroyed. */
    void add(Entry entry) throws SQLException;

    /** After the last entry. */
    List<Fault> findings() throws SQLException;
}
