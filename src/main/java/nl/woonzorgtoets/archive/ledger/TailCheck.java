package nl.woonzorgtoets.archive.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.database.Reader;

/** What can be checked quickly each time an archive is opened: its last entries, and that it did not shrink. */
public final class TailCheck {

    private static final int LAST = 256;

    private TailCheck() {}

    /** Why nothing may be added, in Dutch. */
    public static Optional<String> fault(Reader reader, Checkpoints checkpoints) throws IOException {
        Tail end = reader.read(Entries::tail);
        long signed;
        try {
            signed = checkpoints.newest().size();
        } catch (IllegalArgumentException e) {
            return Optional.of("Het laatste controlepunt van het archief is onleesbaar.");
        }
        if (signed > end.seq()) {
            return Optional.of(
                    "Het archief telt " + end.seq() + " stukken, maar een controlepunt telt er " + signed + ".");
        }
        return lastEntries(reader, end);
    }

    private static Optional<String> lastEntries(Reader reader, Tail end) {
        long from = Math.max(1, end.seq() - LAST + 1);
        List<Entry> entries = reader.read(sql -> Entries.page(sql, from, LAST));
        Tail tail = entries.isEmpty() ? end : new Tail(from - 1, entries.get(0).prev());
        for (Entry entry : entries) {
            if (!Chain.faultsAfter(tail, entry).isEmpty()) {
                return Optional.of("Volgnummer " + entry.seq() + " van het archief is niet zoals het werd bewaard.");
            }
            tail = Tail.of(entry);
        }
        return Optional.empty();
    }
}
