package nl.woonzorgtoets.release.approval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.release.concepts.Concept;
import nl.woonzorgtoets.release.concepts.Concepts;

/** Everybody whose work is in a concept: none of them approves it. */
record Makers(Concepts concepts, Releases releases) {

    /**
     * Who sent in the same files before is one of them, lest the same work comes in under another name. Files that judged before were approved
     * then, and belong to nobody any more.
     */
    Set<String> of(Concept concept, Submission submission) {
        Set<String> makers = new HashSet<>(concept.bijdragers());
        makers.addAll(List.of(concept.door(), submission.door()));
        boolean judgedBefore =
                releases.of(concept.kader()).stream().anyMatch(it -> it.hash().equals(concept.hash()));
        if (!judgedBefore) {
            concepts.firstOf(concept.hash()).ifPresent(it -> {
                makers.add(it.door());
                makers.addAll(it.bijdragers());
            });
        }
        return makers;
    }
}
