package nl.woonzorgtoets.archive;

import java.util.List;

/**
 * Cases that were chosen, and where everything about them stands: the cases, the decisions on them, the regelsets that judged them.
 *
 * @param nummers oldest first
 * @param seqs in order
 */
public record CaseSelection(List<String> nummers, List<Long> seqs) {}
