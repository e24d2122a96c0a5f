package nl.woonzorgtoets.oordeel;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How every aspect of a framework stands, by its id and in the order of the framework. Does not change. */
public final class Standen extends AbstractMap<String, Aspectstand> {

    private final Indeling indeling;
    private final Aspectstand[] standen;

    /** @param standen by the places of their aspects; not changed afterwards */
    Standen(Indeling indeling, Aspectstand[] standen) {
        this.indeling = indeling;
        this.standen = standen;
    }

    List<Aspectstand> van(AspectSoort soort) {
        return op(indeling.van(soort));
    }

    /** Of the aspects with points within that criterium. */
    List<Aspectstand> wegend(Criterium criterium) {
        return op(indeling.wegend(criterium));
    }

    private List<Aspectstand> op(int[] plaatsen) {
        Aspectstand[] gekozen = new Aspectstand[plaatsen.length];
        for (int i = 0; i < gekozen.length; i++) {
            gekozen[i] = standen[plaatsen[i]];
        }
        return Arrays.asList(gekozen);
    }

    /** The same, where those aspects stand otherwise. */
    Standen met(Collection<String> aspecten, UnaryOperator<Aspectstand> anders) {
        Aspectstand[] nieuw = naarPlaats();
        for (String id : aspecten) {
            int plaats = indeling.plaats(id);
            nieuw[plaats] = anders.apply(nieuw[plaats]);
        }
        return new Standen(indeling, nieuw);
    }

    /** By the places of the aspects; for whoever asks, to change. */
    Aspectstand[] naarPlaats() {
        return standen.clone();
    }

    @Override
    public Aspectstand get(Object id) {
        int plaats = indeling.plaats(id);
        return plaats < 0 ? null : standen[plaats];
    }

    @Override
    public boolean containsKey(Object id) {
        return indeling.plaats(id) >= 0;
    }

    @Override
    public int size() {
        return standen.length;
    }

    @Override
    public Collection<Aspectstand> values() {
        return Collections.unmodifiableList(Arrays.asList(standen));
    }

    @Override
    public Set<Map.Entry<String, Aspectstand>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Aspectstand>> iterator() {
                return IntStream.range(0, standen.length)
                        .mapToObj(plaats ->
                                Map.entry(indeling.aspecten().get(plaats).id(), standen[plaats]))
                        .iterator();
            }

            @Override
            public int size() {
                return standen.length;
            }
        };
    }
}
