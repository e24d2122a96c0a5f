package nl.woonzorgtoets.impact;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.woonzorgtoets.base.LastUsed;
import nl.woonzorgtoets.rulebook.ChangedParts;
import nl.woonzorgtoets.rulebook.Part;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookReader;

/** The draft with some of what it changes undone, for every regelset that judged a case. */
final class Mixes {

    private static final int REMEMBERED = 48;

    private final Function<String, Optional<RuleFiles>> kept;
    private final RuleFiles draft;
    private final Map<String, Optional<ChangedParts>> changed = new HashMap<>();
    private final Map<Asked, Optional<Draft>> made = LastUsed.map(REMEMBERED);

    private record Asked(String regelset, Set<Part> undone) {}

    /** @param kept the files of a regelset by its hash */
    Mixes(Function<String, Optional<RuleFiles>> kept, RuleFiles draft) {
        this.kept = kept;
        this.draft = draft;
    }

    /** What the draft does otherwise than this regelset; nothing when that is not in the archive any more. */
    synchronized List<Part> changes(String regelset) {
        return since(regelset).map(ChangedParts::all).orElse(List.of());
    }

    /** The draft with these as they were; empty when together they cannot be read. */
    synchronized Optional<Draft> without(String regelset, Set<Part> undone) {
        return made.computeIfAbsent(
                new Asked(regelset, undone), it -> since(regelset).flatMap(changes -> read(changes, undone)));
    }

    private Optional<ChangedParts> since(String regelset) {
        return changed.computeIfAbsent(regelset, it -> kept.apply(it).map(was -> ChangedParts.between(was, draft)));
    }

    private static Optional<Draft> read(ChangedParts changes, Set<Part> undone) {
        try {
            return Optional.of(new Draft(RulebookReader.readToCompare(changes.without(undone))));
        } catch (RejectedRulebookException e) {
            return Optional.empty();
        }
    }

    /** Those of these that count for a regelset. */
    Set<Part> among(String regelset, Set<Part> undone) {
        Set<Part> own = new HashSet<>(undone);
        own.retainAll(new HashSet<>(changes(regelset)));
        return Collections.unmodifiableSet(own);
    }
}
