package nl.woonzorgtoets.oordeel;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The places of the aspects of a framework in its order, and which of them are looked at together. Made once for a framework. */
final class Indeling {

    private static final int[] GEEN = {};

    private final List<Aspect> aspecten;
    private final Map<String, Integer> plaatsen = new HashMap<>();
    private final Map<AspectSoort, int[]> perSoort = new EnumMap<>(AspectSoort.class);
    private final Map<String, int[]> perCriterium = new HashMap<>();
    private final int[] uitAntwoorden;

    Indeling(Collection<Aspect> aspecten) {
        this.aspecten = List.copyOf(aspecten);
        for (Aspect aspect : this.aspecten) {
            plaatsen.put(aspect.id(), plaatsen.size());
            if (aspect.soort() == AspectSoort.WEGING) {
                perCriterium.computeIfAbsent(
                        aspect.criterium(),
                        criterium -> waar(it -> it.soort() == AspectSoort.WEGING && criterium.equals(it.criterium())));
            }
        }
        for (AspectSoort soort : AspectSoort.values()) {
            perSoort.put(soort, waar(it -> it.soort() == soort));
        }
        this.uitAntwoorden = waar(it -> it.uitAntwoorden() != null);
    }

    private int[] waar(Predicate<Aspect> geldt) {
        return IntStream.range(0, aspecten.size())
                .filter(plaats -> geldt.test(aspecten.get(plaats)))
                .toArray();
    }

    List<Aspect> aspecten() {
        return aspecten;
    }

    /** Negative when there is no such aspect. */
    int plaats(Object id) {
        Integer plaats = plaatsen.get(id);
        return plaats == null ? -1 : plaats;
    }

    int[] van(AspectSoort soort) {
        return perSoort.get(soort);
    }

    /** The aspects whose points follow from answers. */
    int[] uitAntwoorden() {
        return uitAntwoorden;
    }

    /** The aspects with points within that criterium. */
    int[] wegend(Criterium criterium) {
        return perCriterium.getOrDefault(criterium.id(), GEEN);
    }
}
