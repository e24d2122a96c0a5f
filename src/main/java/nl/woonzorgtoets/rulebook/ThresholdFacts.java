package nl.woonzorgtoets.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Origin;

/** The thresholds as facts; between two dates on which something changes they are the same, and made once. */
final class ThresholdFacts {

    private record Period(String gemeente, LocalDate from) {}

    private final FactType type;
    private final List<Drempel> drempels;
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<Period, List<Fact>> made = new ConcurrentHashMap<>();

    ThresholdFacts(FactType type, Collection<Drempel> drempels) {
        this.type = type;
        this.drempels = drempels.stream()
                .sorted(Comparator.comparing(ThresholdFacts::pointer, NaturalOrder.COMPARATOR))
                .toList();
        this.drempels.forEach(drempel -> Stream.concat(
                        drempel.waarden().stream(),
                        drempel.perGemeente().values().stream().flatMap(List::stream))
                .forEach(value -> changes.add(value.vanaf())));
    }

    /** @param gemeente null when not known: then what holds in the region */
    List<Fact> on(LocalDate day, String gemeente) {
        LocalDate from = Objects.requireNonNullElse(changes.floor(day), LocalDate.MIN);
        return made.computeIfAbsent(new Period(Objects.requireNonNullElse(gemeente, ""), from), this::make);
    }

    /** A fact for a value that was given, such as in an example. */
    Fact given(String name, Object value, String origin) {
        return fact(name, value, new Origin(origin, null));
    }

    private List<Fact> make(Period period) {
        List<Fact> facts = new ArrayList<>();
        for (Drempel drempel : drempels) {
            Drempel.Waarde value = drempel.op(period.from(), period.gemeente());
            if (value == null) {
                facts.add(fact(drempel.naam(), null, new Origin("drempel " + drempel.naam() + ", op deze dag nog geen waarde", null)));
            } else if (value.waarde() != null) {
                facts.add(fact(drempel.naam(), value.waarde(), origin(drempel, value, period.gemeente())));
            }
        }
        return List.copyOf(facts);
    }

    private static Origin origin(Drempel drempel, Drempel.Waarde value, String gemeente) {
        boolean own = drempel.perGemeente().getOrDefault(gemeente, List.of()).contains(value);
        return new Origin(
                "drempel " + drempel.naam() + (own ? " van " + gemeente : "") + ", geldig vanaf " + value.vanaf() + " ("
                        + value.bron() + ")",
                null);
    }

    private Fact fact(String name, Object value, Origin origin) {
        Object[] values = {name, value instanceof BigDecimal ? value : null, value instanceof String ? value : null};
        return new Fact(type, pointer(name), false, values, new Origin[] {origin, origin, origin});
    }

    private static String pointer(Drempel drempel) {
        return pointer(drempel.naam());
    }

    private static String pointer(String name) {
        return "/drempels/" + name;
    }
}
