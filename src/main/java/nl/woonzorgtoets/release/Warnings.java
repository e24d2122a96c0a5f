package nl.woonzorgtoets.release;

import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Melding;

/**
 * What may be wrong with the regelset that judges, for whoever asks: what its files say, the known dossiers that contradict it, and the
 * safety nets that it lost and that nobody said yes to.
 */
final class Warnings {

    private SafetyNets wanted;

    List<Melding> of(Rulebook active) {
        return Stream.of(active.waarschuwingen(), otherwiseThanExpected(active), lost(active, active))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Melding> otherwiseThanExpected(Rulebook active) {
        return KnownDossiers.shifts(null, active).stream()
                .map(KnownDossiers.Shift::melding)
                .toList();
    }

    /**
     * The safety nets that are gone, when this comes to judge.
     *
     * @param active null when nothing judges yet
     */
    synchronized List<Melding> lost(Rulebook active, Rulebook becomes) {
        SafetyNets before = before(active);
        return before == null ? List.of() : before.missingIn(becomes);
    }

    /**
     * This judges now; until somebody says yes, what was lost stays wanted.
     *
     * @param before null when nothing did
     */
    synchronized void activated(Rulebook before, Rulebook now) {
        keep(before);
        keep(now);
    }

    /** Somebody saw what it lacks, and means it so. */
    synchronized void meant(Rulebook now) {
        wanted = SafetyNets.of(now);
    }

    private void keep(Rulebook judging) {
        wanted = before(judging);
    }

    /** Those that were wanted, and those of what judges now. */
    private SafetyNets before(Rulebook active) {
        if (active == null) {
            return wanted;
        }
        SafetyNets nets = SafetyNets.of(active);
        return wanted == null ? nets : wanted.and(nets);
    }
}
