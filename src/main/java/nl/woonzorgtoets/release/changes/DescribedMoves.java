package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.util.List;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Zet;

/** What can honestly be changed in a plan. */
final class DescribedMoves {

    private DescribedMoves() {}

    static List<Thing> of(Rulebook rulebook) {
        return rulebook.zetten().stream().map(DescribedMoves::move).toList();
    }

    private static Thing move(Zet it) {
        Thing thing = Thing.named("zet " + it.naam(), "De zet " + word(it.naam()))
                .is("Zin", it.zin())
                .is("Door", it.door())
                .is("Moeite", it.moeite())
                .silently("als", it.als().toString(), "Wanneer de zet kan, is gewijzigd.");
        it.wijzigt()
                .forEach(change -> thing.silently(
                        "wijzigt " + change.veld(),
                        change.toString(),
                        "Wat er met " + word(change.veld()) + " gebeurt, is gewijzigd."));
        return thing;
    }
}
