package nl.woonzorgtoets.oordeel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** The rules about one aspect. They are few, so what they come to together was mostly asked before: it is remembered. */
final class Aspectregels {

    private static final int MEEST_ONTHOUDEN = 1_000;

    /** Which of the rules hold, which could still, and what was explained of which: a bit for each. */
    private record Geval(long zeker, long open, long toegelicht) {}

    private final Aspect aspect;
    private final Bevinding[] bevindingen;
    private final int[] plaatsen;
    private final BiPredicate<String, String> samen;
    private final Map<Geval, Aspectstand> onthouden = new ConcurrentHashMap<>();

    /** @param plaatsen where its rules stand among all */
    Aspectregels(Aspect aspect, List<Bevinding> alle, List<Integer> plaatsen, BiPredicate<String, String> samen) {
        this.aspect = aspect;
        this.plaatsen = plaatsen.stream().mapToInt(Integer::intValue).toArray();
        this.bevindingen = plaatsen.stream().map(alle::get).toArray(Bevinding[]::new);
        this.samen = samen;
    }

    Aspectstand stand(BitSet zeker, BitSet open, BitSet toegelicht) {
        if (plaatsen.length > Long.SIZE) {
            return nieuw(zeker, open, toegelicht);
        }
        Geval geval = new Geval(bits(zeker), bits(open), bits(toegelicht));
        Aspectstand stand = onthouden.get(geval);
        if (stand == null) {
            stand = nieuw(zeker, open, toegelicht);
            if (onthouden.size() < MEEST_ONTHOUDEN) {
                onthouden.put(geval, stand);
            }
        }
        return stand;
    }

    private long bits(BitSet regels) {
        long bits = 0;
        for (int i = 0; i < plaatsen.length; i++) {
            if (regels.get(plaatsen[i])) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    private Aspectstand nieuw(BitSet zeker, BitSet open, BitSet toegelicht) {
        return Aspectstand.van(aspect, van(zeker, toegelicht), van(open, toegelicht), samen);
    }

    private List<Bevinding> van(BitSet regels, BitSet toegelicht) {
        List<Bevinding> gekozen = new ArrayList<>();
        for (int i = 0; i < plaatsen.length; i++) {
            if (regels.get(plaatsen[i])) {
                gekozen.add(toegelicht.get(plaatsen[i]) ? bevindingen[i].alsToegelicht() : bevindingen[i]);
            }
        }
        return gekozen;
    }
}
