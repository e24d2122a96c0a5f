package nl.woonzorgtoets.oordeel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What criteria came to: when none of its aspects stands otherwise it is remembered. Made once for a kader; safe to share between threads. */
public final class Wegingen {

    private static final int MEEST_ONTHOUDEN = 10_000;

    private final Map<Geval, Weging> onthouden = new ConcurrentHashMap<>();

    /** How an aspect stands is remembered too, so that the same is mostly one object. */
    private record Geval(Criterium criterium, List<Aspectstand> standen, int hash) {

        static Geval van(Criterium criterium, List<Aspectstand> standen) {
            int hash = System.identityHashCode(criterium);
            for (Aspectstand stand : standen) {
                hash = 31 * hash + System.identityHashCode(stand);
            }
            return new Geval(criterium, standen, hash);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object ander) {
            if (!(ander instanceof Geval it) || criterium != it.criterium || standen.size() != it.standen.size()) {
                return false;
            }
            for (int i = 0; i < standen.size(); i++) {
                if (standen.get(i) != it.standen.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param standen not changed afterwards */
    Weging van(Criterium criterium, List<Aspectstand> standen, Function<List<Aspectstand>, Weging> nieuw) {
        Geval geval = Geval.van(criterium, standen);
        Weging weging = onthouden.get(geval);
        if (weging == null) {
            weging = nieuw.apply(standen);
            if (onthouden.size() >= MEEST_ONTHOUDEN) {
                onthouden.clear();
            }
            onthouden.put(geval, weging);
        }
        return weging;
    }
}
