package nl.woonzorgtoets.oordeel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.woonzorgtoets.base.Breuk;

/**
 * What criteria came to, and all of them together: when none of its aspects stands otherwise it is remembered. Made once for a kader; safe to
 * share between threads.
 */
public final class Wegingen {

    private static final int MEEST_ONTHOUDEN = 10_000;

    private final Map<Geval, Weging> perCriterium = new ConcurrentHashMap<>();
    private final Map<Geval, Bereik<Breuk>> samen = new ConcurrentHashMap<>();

    /** What something is made of. How an aspect stands is remembered too, so that the same is mostly one object. */
    private record Geval(Object van, List<?> delen, int hash) {

        static Geval van(Object van, List<?> delen) {
            int hash = System.identityHashCode(van);
            for (Object deel : delen) {
                hash = 31 * hash + System.identityHashCode(deel);
            }
            return new Geval(van, delen, hash);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object ander) {
            if (!(ander instanceof Geval it) || van != it.van || delen.size() != it.delen.size()) {
                return false;
            }
            for (int i = 0; i < delen.size(); i++) {
                if (delen.get(i) != it.delen.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param standen not changed afterwards */
    Weging van(Criterium criterium, List<Aspectstand> standen, Function<List<Aspectstand>, Weging> nieuw) {
        return onthouden(perCriterium, Geval.van(criterium, standen), standen, nieuw);
    }

    /** @param wegingen of all criteria, not changed afterwards */
    Bereik<Breuk> samen(List<Weging> wegingen, Function<List<Weging>, Bereik<Breuk>> nieuw) {
        return onthouden(samen, Geval.van(null, wegingen), wegingen, nieuw);
    }

    private static <D, T> T onthouden(Map<Geval, T> eerder, Geval geval, List<D> delen, Function<List<D>, T> nieuw) {
        T gevonden = eerder.get(geval);
        if (gevonden == null) {
            gevonden = nieuw.apply(delen);
            if (eerder.size() >= MEEST_ONTHOUDEN) {
                eerder.clear();
            }
            eerder.put(geval, gevonden);
        }
        return gevonden;
    }
}
