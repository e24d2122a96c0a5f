package nl.woonzorgtoets.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Cases that were chosen, and where everything about them stands: the cases, the decisions on them, the regelsets that judged them.
 *
 * @param nummers oldest first
 * @param seqs in order
 */
record Selection(List<String> nummers, List<Long> seqs) {

    /** What meets the filter at this moment. */
    static Selection of(Reader reader, CaseFilter filter) {
        return reader.snapshot(sql -> new CaseSearch(filter).selection(sql));
    }

    /** @throws IllegalArgumentException one of the numbers is not in the archive */
    static Selection of(Reader reader, Collection<String> nummers) {
        return union(nummers.stream().map(nummer -> one(reader, nummer)).toList());
    }

    /** Its entries in order, without holding them all in memory. */
    Stream<Entry> entries(Reader reader) {
        return seqs.stream()
                .map(seq -> reader.read(sql -> Entries.page(sql, seq, 1)).get(0));
    }

    private static Selection one(Reader reader, String nummer) {
        Selection found = of(reader, CaseFilter.only(nummer));
        if (found.nummers().isEmpty()) {
            throw new IllegalArgumentException("Er is geen beoordeling " + nummer + " in het archief.");
        }
        return found;
    }

    /** All together, each entry once. */
    private static Selection union(List<Selection> parts) {
        List<String> nummers = new ArrayList<>();
        TreeSet<Long> seqs = new TreeSet<>();
        for (Selection part : parts) {
            nummers.addAll(part.nummers());
            seqs.addAll(part.seqs());
        }
        return new Selection(nummers, List.copyOf(seqs));
    }
}
