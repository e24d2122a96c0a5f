package nl.woonzorgtoets.archive;

import java.sql.SQLException;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** Puts a whole archive that was read from files into an empty one, seal for seal. */
final class Import {

    private Import() {}

    static Ledger.Job<Void> of(CaseFolder folder) {
        if (!folder.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    "De map is niet in orde: " + folder.problems().get(0));
        }
        if (!folder.whole()) {
            throw new IllegalArgumentException("Alleen een volledig archief kan worden ingelezen, geen selectie.");
        }
        return ledger -> {
            if (!ledger.tail().equals(Tail.START)) {
                throw new IllegalArgumentException("Inlezen kan alleen in een leeg archief.");
            }
            copy(folder, ledger);
            return null;
        };
    }

    private static void copy(CaseFolder folder, Ledger ledger) throws SQLException {
        for (RuleFiles rules : folder.rules().values()) {
            RuleStore.storeContents(ledger.sql(), rules);
        }
        for (Entry entry : folder.entries()) {
            ledger.insert(entry);
        }
    }
}
