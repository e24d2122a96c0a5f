package nl.woonzorgtoets.archive;

/** Where the chain ends. */
record Tail(long seq, String link) {

    static final Tail START = new Tail(0, Chain.START);

    static Tail of(Entry entry) {
        return new Tail(entry.seq(), entry.link());
    }
}
