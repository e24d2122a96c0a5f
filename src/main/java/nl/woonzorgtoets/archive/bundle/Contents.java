package nl.woonzorgtoets.archive.bundle;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.ledger.Chain;
import nl.woonzorgtoets.archive.ledger.Tail;

/**
 * What a folder of cases should hold: {@code inhoud.json}.
 *
 * @param volledig whether it is a whole archive; else a selection, with the places of its entries in the archive
 * @param reeksen first and last sequence number of each run
 * @param slot link of the last entry
 */
public record Contents(int versie, boolean volledig, List<List<Long>> reeksen, String slot) {

    static Contents of(boolean whole, List<Tail> places) {
        List<List<Long>> runs = new ArrayList<>();
        for (Tail place : places) {
            List<Long> last = runs.isEmpty() ? List.of(0L, -1L) : runs.get(runs.size() - 1);
            if (last.get(1) + 1 == place.seq()) {
                runs.set(runs.size() - 1, List.of(last.get(0), place.seq()));
            } else {
                runs.add(List.of(place.seq(), place.seq()));
            }
        }
        return new Contents(
                1,
                whole,
                runs,
                places.isEmpty() ? Chain.START : places.get(places.size() - 1).link());
    }
}
