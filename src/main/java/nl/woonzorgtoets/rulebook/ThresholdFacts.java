package nl.woonzorgtoets.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Origin;

/** The thresholds that are in force as facts; between two dates on which something changes they are the same, and made once. */
final class ThresholdFacts {

    private record Period(String gemeente, LocalDate from) {}

    private final FactType type;
    private final List<Drempel> drempels;
    private final Editie editie;
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<Period, List<Fact>> made = new ConcurrentHashMap<>();

    ThresholdFacts(FactType type, Collection<Drempel> drempels, Editie editie) {
        this.type = type;
        this.editie = editie;
        this.drempels = drempels.stream()
                .sorted(Comparator.comparing(ThresholdFacts::pointer, NaturalOrder.COMPARATOR))
                .toList();
        this.drempels.forEach(drempel -> Stream.concat(
                        drempel.waarden().stream(),
                        drempel.perGemeente().values().stream().flatMap(List::stream))
                .flatMap(value -> Stream.of(value.vanaf(), value.tot()))
                .filter(Objects::nonNull)
                .forEach(changes::add));
    }

    /** @param gemeente null when not known: then what holds in the region */
    List<Fact> on(LocalDate day, String gemeente) {
        LocalDate from = Objects.requireNonNullElse(changes.floor(day), LocalDate.MIN);
        return made.computeIfAbsent(new Period(Objects.requireNonNullElse(gemeente, ""), from), this::make);
    }

    /** As {@link #on(LocalDate, String)}, where some values are given by name; null: there is no such threshold. */
    List<Fact> on(LocalDate day, String gemeente, Map<String, Object> given, Origin origin) {
        Map<String, Fact> byName = new LinkedHashMap<>();
        on(day, gemeente)
                .forEach(fact -> byName.put((String) fact.value(type.fields().get(0)), fact));
        List<Fact> facts = new ArrayList<>();
        for (Drempel drempel : drempels) {
            String name = drempel.naam();
            Fact fact = given.containsKey(name) ? fact(name, given.get(name), origin) : byName.get(name);
            if (fact != null && (!given.containsKey(name) || given.get(name) != null)) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private List<Fact> make(Period period) {
        List<Fact> facts = new ArrayList<>();
        for (Drempel drempel : drempels) {
            Drempel.Waarde value = drempel.op(period.from(), period.gemeente());
            if (value == null && !editie.kentNietInWerking()) {
                facts.add(fact(drempel.naam(), null, new Origin.NoThreshold(drempel.naam())));
            } else if (value != null && !value.vervalt()) {
                facts.add(fact(drempel.naam(), value.waarde(), origin(drempel, value, period.gemeente())));
            }
        }
        return List.copyOf(facts);
    }

    private static Origin origin(Drempel drempel, Drempel.Waarde value, String gemeente) {
        boolean own = drempel.perGemeente().getOrDefault(gemeente, List.of()).contains(value);
        return new Origin.Threshold(drempel.naam(), own ? gemeente : null, value.vanaf(), value.bron());
    }

    private Fact fact(String name, Object value, Origin origin) {
        Object[] values = {
            name,
            value instanceof BigDecimal ? value : null,
            value instanceof String ? value : null,
            value instanceof LocalDate ? value : null
        };
        return new Fact(type, pointer(name), false, values, new Origin[] {origin, origin, origin, origin});
    }

    private static String pointer(Drempel drempel) {
        return pointer(drempel.naam());
    }

    private static String pointer(String name) {
        return "/drempels/" + name;
    }
}
