package nl.woonzorgtoets.rulebook.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/** All intermediate results of a regelset: to rules, one fact with a field for each. */
public final class Tussenuitkomsten {

    /** Name of the type of fact that they are. */
    public static final String FEIT = "Tussenuitkomst";

    /** Where it stands in a case. */
    public static final String PLAATS = "/tussenuitkomsten";

    public static final Tussenuitkomsten GEEN = new Tussenuitkomsten(null, List.of());

    private final FactType type;
    private final List<Tussenuitkomst> alle;
    private final List<List<Tussenuitkomst>> lagen = new ArrayList<>();
    /** By name: it, and those that it is worked out of. */
    private final Map<String, Set<String>> gelezen = new HashMap<>();

    private final Origin[] herkomst;

    /**
     * @param type null when there are none
     * @param alle each after those that it reads
     */
    public Tussenuitkomsten(FactType type, List<Tussenuitkomst> alle) {
        this.type = type;
        this.alle = List.copyOf(alle);
        this.herkomst = type == null
                ? new Origin[0]
                : type.fields().stream()
                        .map(field -> new Origin.Worked(field.name()))
                        .toArray(Origin[]::new);
        Map<String, Integer> laag = new HashMap<>();
        for (Tussenuitkomst it : alle) {
            Set<String> namen = new HashSet<>(Set.of(it.naam()));
            int eerste = 0;
            for (String naam : direct(it.berekening()).toList()) {
                namen.addAll(gelezen(naam));
                eerste = Math.max(eerste, laag.getOrDefault(naam, -1) + 1);
            }
            gelezen.put(it.naam(), namen);
            laag.put(it.naam(), eerste);
            if (lagen.size() == eerste) {
                lagen.add(new ArrayList<>());
            }
            lagen.get(eerste).add(it);
        }
    }

    /** Null when there are none. */
    public FactType type() {
        return type;
    }

    /** Each after those that it reads. */
    public List<Tussenuitkomst> alle() {
        return alle;
    }

    /** The same, those together that read none of each other but only of before. */
    public List<List<Tussenuitkomst>> lagen() {
        return Collections.unmodifiableList(lagen);
    }

    /** As far as they are worked out; what is not there is unknown. */
    public Fact feit(Map<String, Object> waarden) {
        Object[] values = new Object[herkomst.length];
        for (Field field : type.fields()) {
            values[field.index()] = waarden.get(field.name());
        }
        return new Fact(type, PLAATS, false, values, herkomst);
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
        return gelezen.getOrDefault(naam, Set.of(naam));
    }

    /** Without those that this rule does not read: to it they make no difference. */
    public Tussenuitkomsten van(Rule rule) {
        return !alle.isEmpty() && rule.types().contains(type) ? van(gelezen(rule)) : GEEN;
    }

    /** Without those that none of these rules reads. */
    public Tussenuitkomsten van(Collection<Rule> rules) {
        return van(rules.stream().flatMap(rule -> gelezen(rule).stream()).collect(Collectors.toSet()));
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
                .anyMatch(pattern -> pattern.fields().stream().anyMatch(it -> veld.test(pattern.type(), it)));
    }

    /** The names of those that a rule names itself. */
    public static Stream<String> direct(Rule rule) {
        return rule.conditions().stream()
                .flatMap(it -> it.patterns().stream())
                .filter(pattern -> pattern.type().name().equals(FEIT))
                .flatMap(pattern -> pattern.fields().stream())
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
