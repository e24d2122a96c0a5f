package nl.woonzorgtoets.release;

import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Melding;

/** What may be wrong with the regelset that judges, for whoever asks: what its files say, and the known dossiers that contradict it. */
final class Warnings {

    /** Judging them takes time, and of the same files comes the same. */
    private record Known(String hash, List<Melding> otherwise) {}

    private Known known;

    List<Melding> of(Rulebook active) {
        return Stream.concat(active.waarschuwingen().stream(), otherwiseThanExpected(active).stream())
                .toList();
    }

    private synchronized List<Melding> otherwiseThanExpected(Rulebook active) {
        if (known == null || !known.hash().equals(active.hash())) {
            known = new Known(
                    active.hash(),
                    KnownDossiers.shifts(null, active).stream()
                            .map(KnownDossiers.Shift::melding)
                            .toList());
        }
        return known.otherwise();
    }
}
