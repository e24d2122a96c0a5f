package nl.woonzorgtoets.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Cases that were chosen, and where everything about them stands: the cases, the decisions on them, the regelsets that judged them.
 *
 * @param nummers oldest first
 * @param seqs in order
 */
record Selection(List<String> nummers, List<Long> seqs) {

    /** Both together, each entry once. */
    static Selection union(List<Selection> parts) {
        List<String> nummers = new ArrayList<>();
        TreeSet<Long> seqs = new TreeSet<>();
        for (Selection part : parts) {
            nummers.addAll(part.nummers());
            seqs.addAll(part.seqs());
        }
        return new Selection(nummers, List.copyOf(seqs));
    }
}
