package nl.woonzorgtoets.archive.ledger;

import nl.woonzorgtoets.archive.Entry;

/** Where the chain ends. */
public record Tail(long seq, String link) {

    public static final Tail START = new Tail(0, Chain.START);

    public static Tail of(Entry entry) {
        return new Tail(entry.seq(), entry.link());
    }
}
