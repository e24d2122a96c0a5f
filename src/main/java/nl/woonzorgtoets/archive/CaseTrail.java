package nl.woonzorgtoets.archive;

import java.util.List;
import java.util.Optional;

/**
 * Where a case stands in the archive.
 *
 * @param entry the case itself
 * @param about the entries of the case, of the decisions on it, what followed, the letters and the replays that name it, in order
 * @param replays the ids of those replays, by sequence number
 * @param checkpoint the first one that covers the case
 * @param faults what is wrong with these entries in themselves or with their place in the chain; empty when all is well
 */
public record CaseTrail(
        EntryHead entry,
        List<EntryHead> about,
        java.util.Map<Long, String> replays,
        Optional<Seal.Signed> checkpoint,
        List<Fault> faults) {}
