package nl.woonzorgtoets.oordeel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** How the aspects of a framework stand by what its rules conclude. Made once for a rulebook; safe to share between threads. */
public final class Aspectstanden {

    private final Collection<Aspect> aspecten;
    private final Map<String, Aspectregels> regels = new LinkedHashMap<>();

    /**
     * @param bevindingen what each rule concludes, in the order of the rules
     * @param samen whether two rules, by id, can hold together; when in doubt true
     */
    public Aspectstanden(Kader kader, List<Bevinding> bevindingen, BiPredicate<String, String> samen) {
        this.aspecten = kader.aspecten().values();
        for (Aspect aspect : aspecten) {
            List<Integer> plaatsen = new ArrayList<>();
            for (int plaats = 0; plaats < bevindingen.size(); plaats++) {
                if (bevindingen.get(plaats).aspect().equals(aspect.id())) {
                    plaatsen.add(plaats);
                }
            }
            regels.put(aspect.id(), new Aspectregels(aspect, bevindingen, plaatsen, samen));
        }
    }

    /**
     * By id, in the order of the framework.
     *
     * @param zeker which rules hold, by their place
     * @param open which rules could still hold once open questions are answered
     * @param toegelicht of which rules somebody explained what they found not to fit together, by their place
     * @param punten what answers give, by aspect; no entry: it does not play
     */
    public Map<String, Aspectstand> van(BitSet zeker, BitSet open, BitSet toegelicht, Map<String, Behaald> punten) {
        Map<String, Aspectstand> standen = new LinkedHashMap<>();
        for (Aspect aspect : aspecten) {
            standen.put(
                    aspect.id(),
                    aspect.uitAntwoorden() != null
                            ? Aspectstand.van(aspect, punten.get(aspect.id()))
                            : regels.get(aspect.id()).stand(zeker, open, toegelicht));
        }
        return standen;
    }
}
