package nl.woonzorgtoets.rulebook.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/**
 * All intermediate results of a regelset: to rules, one fact with a field for each.
 *
 * @param type null when there are none
 * @param alle each after those that it reads
 */
public record Tussenuitkomsten(FactType type, List<Tussenuitkomst> alle) {

    /** Name of the type of fact that they are. */
    public static final String FEIT = "Tussenuitkomst";

    /** Where it stands in a case. */
    public static final String PLAATS = "/tussenuitkomsten";

    public static final Tussenuitkomsten GEEN = new Tussenuitkomsten(null, List.of());

    /** As far as they are worked out; what is not there is unknown. */
    public Fact feit(Map<String, Object> waarden) {
        Object[] values = new Object[type.fields().size()];
        Origin[] origins = new Origin[values.length];
        for (Field field : type.fields()) {
            values[field.index()] = waarden.get(field.name());
            origins[field.index()] = new Origin.Worked(field.name());
        }
        return new Fact(type, PLAATS, false, values, origins);
    }

    /** The thresholds without which a rule does not apply, also by way of what it reads here. */
    public Set<String> drempels(Rule rule) {
        if (alle.isEmpty()) {
            return rule.thresholds();
        }
        Set<String> namen = new LinkedHashSet<>(rule.thresholds());
        Set<String> gelezen = gelezen(rule);
        alle.stream()
                .filter(it -> gelezen.contains(it.naam()))
                .forEach(it -> namen.addAll(it.berekening().thresholds()));
        return namen;
    }

    /** The names of those that a rule reads, also by way of others. */
    public Set<String> gelezen(Rule rule) {
        Set<String> namen = new HashSet<>();
        direct(rule).forEach(naam -> namen.addAll(gelezen(naam)));
        return namen;
    }

    /** That name, and the names of those that it is worked out of. */
    public Set<String> gelezen(String naam) {
        Set<String> namen = new HashSet<>(Set.of(naam));
        alle.stream().filter(it -> it.naam().equals(naam)).forEach(it -> namen.addAll(gelezen(it.berekening())));
        return namen;
    }

    /** Without those that this rule does not read: to it they make no difference. */
    public Tussenuitkomsten van(Rule rule) {
        return !alle.isEmpty() && rule.types().contains(type) ? van(gelezen(rule)) : GEEN;
    }

    /** Without those that make no difference to the one of that name. */
    public Tussenuitkomsten van(String naam) {
        return van(gelezen(naam));
    }

    /** What is left is worked out as among all: each comes after those that it reads. */
    private Tussenuitkomsten van(Set<String> namen) {
        return new Tussenuitkomsten(
                type, alle.stream().filter(it -> namen.contains(it.naam())).toList());
    }

    /** Whether one of that name looks at such a field of a type of fact, also by way of those that it is worked out of. */
    public boolean kijktNaar(String naam, BiPredicate<FactType, Field> veld) {
        Set<String> gelezen = gelezen(naam);
        return alle.stream()
                .filter(it -> gelezen.contains(it.naam()))
                .flatMap(it -> it.berekening().conditions().stream())
                .flatMap(it -> it.patterns().stream())
                .filter(it -> it.type() != type)
                .anyMatch(pattern -> pattern.fields().anyMatch(it -> veld.test(pattern.type(), it)));
    }

    /** The names of those that a rule names itself. */
    public static Stream<String> direct(Rule rule) {
        return rule.conditions().stream()
                .flatMap(it -> it.patterns().stream())
                .filter(pattern -> pattern.type().name().equals(FEIT))
                .flatMap(Condition.Pattern::fields)
                .map(Field::name)
                .distinct();
    }

    /** Every type of fact that can make a difference to a rule, also by way of what it reads here. */
    public Set<FactType> types(Rule rule) {
        Set<FactType> types = new HashSet<>(rule.types());
        van(rule).alle().forEach(it -> types.addAll(it.berekening().types()));
        return types;
    }
}
