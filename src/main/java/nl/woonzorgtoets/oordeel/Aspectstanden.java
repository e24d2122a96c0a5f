package nl.woonzorgtoets.oordeel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** How the aspects of a framework stand by what its rules conclude. Made once for a rulebook; safe to share between threads. */
public final class Aspectstanden {

    /**
     * What the rules of a case come to, by their places.
     *
     * @param zeker which rules hold
     * @param open which rules could still hold once open questions are answered
     * @param toegelicht of which rules somebody explained what they found not to fit together
     * @param punten what answers give, by aspect; no entry: it does not play
     */
    public record Gevonden(BitSet zeker, BitSet open, BitSet toegelicht, Map<String, Behaald> punten) {}

    private final Indeling indeling;
    /** By the place of their aspect. */
    private final List<Aspectregels> regels = new ArrayList<>();
    /** By the place of the rule that of its aspect. */
    private final int[] aspecten;

    private final List<Aspect> uitAntwoorden;

    /**
     * @param bevindingen what each rule concludes, in the order of the rules
     * @param samen whether two rules, by id, can hold together; when in doubt true
     */
    public Aspectstanden(Kader kader, List<Bevinding> bevindingen, BiPredicate<String, String> samen) {
        this.indeling = new Indeling(kader.aspecten().values());
        this.uitAntwoorden = IntStream.of(indeling.uitAntwoorden())
                .mapToObj(indeling.aspecten()::get)
                .toList();
        this.aspecten = bevindingen.stream()
                .mapToInt(it -> indeling.plaats(it.aspect()))
                .toArray();
        for (int aspect = 0; aspect < indeling.aspecten().size(); aspect++) {
            List<Integer> plaatsen = new ArrayList<>();
            for (int regel = 0; regel < aspecten.length; regel++) {
                if (aspecten[regel] == aspect) {
                    plaatsen.add(regel);
                }
            }
            regels.add(new Aspectregels(indeling.aspecten().get(aspect), bevindingen, plaatsen, samen));
        }
    }

    /** The aspects whose points follow from answers. */
    public List<Aspect> uitAntwoorden() {
        return uitAntwoorden;
    }

    public Standen van(Gevonden gevonden) {
        Aspectstand[] standen = new Aspectstand[regels.size()];
        for (int aspect = 0; aspect < standen.length; aspect++) {
            standen[aspect] = stand(aspect, gevonden);
        }
        return new Standen(indeling, standen);
    }

    /**
     * The same of a case that was looked at before: only aspects of rules that came out otherwise are looked at again, and those whose points
     * follow from answers.
     *
     * @param anders the places of those rules
     */
    public Standen van(Gevonden gevonden, Standen eerder, BitSet anders) {
        Aspectstand[] standen = eerder.naarPlaats();
        for (int regel = anders.nextSetBit(0); regel >= 0; regel = anders.nextSetBit(regel + 1)) {
            standen[aspecten[regel]] = stand(aspecten[regel], gevonden);
        }
        for (int aspect : indeling.uitAntwoorden()) {
            standen[aspect] = stand(aspect, gevonden);
        }
        return new Standen(indeling, standen);
    }

    private Aspectstand stand(int plaats, Gevonden gevonden) {
        Aspect aspect = indeling.aspecten().get(plaats);
        return aspect.uitAntwoorden() != null
                ? Aspectstand.van(aspect, gevonden.punten().get(aspect.id()))
                : regels.get(plaats).stand(gevonden.zeker(), gevonden.open(), gevonden.toegelicht());
    }
}
