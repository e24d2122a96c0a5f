package nl.woonzorgtoets.mutants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Origin;

/**
 * One threshold, a step up and a step down; or another choice.
 *
 * <p>Examples give the thresholds that they reckon with themselves, so that a new value breaks none of them. It is that value which is a step
 * otherwise here: what the examples have to show is where the boundary lies.
 */
record ThresholdMutants(Drempel drempel, List<ExampleSubject> subjects, Tussenuitkomsten all) {

    private static final BigDecimal OF_ZERO = new BigDecimal("0.01");

    List<Mutant> mutants() {
        List<Mutant> mutants = new ArrayList<>();
        List<ExampleSubject> readers = subjects.stream()
                .filter(it -> it.thresholds(all)
                        .map(names -> names.contains(drempel.naam()))
                        .orElse(true))
                .toList();
        if (drempel.waarden().isEmpty()) {
            return mutants;
        }
        if (drempel.soort() == FieldType.OPTIE) {
            List<String> choices = List.copyOf(drempel.opties().keySet());
            mutants.add(mutant(readers, "een andere keuze", it -> Scoped.next((String) it, choices, Set.of())));
        } else {
            mutants.add(mutant(readers, "een stap hoger", it -> step(it, 1)));
            mutants.add(mutant(readers, "een stap lager", it -> step(it, -1)));
        }
        return mutants;
    }

    private Object step(Object value, int way) {
        return value instanceof LocalDate day
                ? day.plusDays(way)
                : ((BigDecimal) value).add(step().multiply(BigDecimal.valueOf(way)));
    }

    /** The last digit that is written; of zero nothing is written after it. */
    private BigDecimal step() {
        if (drempel.soort() == FieldType.GEHEEL) {
            return BigDecimal.ONE;
        }
        List<BigDecimal> values = Stream.concat(
                        drempel.waarden().stream(),
                        drempel.perGemeente().values().stream().flatMap(List::stream))
                .map(Drempel.Waarde::waarde)
                .filter(Objects::nonNull)
                .map(BigDecimal.class::cast)
                .toList();
        int decimals = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        boolean zero = values.stream().allMatch(it -> it.signum() == 0);
        return zero && decimals == 0 ? OF_ZERO : BigDecimal.ONE.movePointLeft(Math.max(decimals, 0));
    }

    private Mutant mutant(List<ExampleSubject> readers, String what, Function<Object, Object> other) {
        Drempel.Waarde at = drempel.waarden().get(drempel.waarden().size() - 1);
        return new Mutant(
                at.bestand(),
                at.regel(),
                "drempel " + drempel.naam(),
                what,
                readers.stream()
                        .map(it -> new Mutant.Effect(it, it.outcome().on(facts -> with(facts, other))))
                        .toList());
    }

    private List<Fact> with(List<Fact> facts, Function<Object, Object> other) {
        return facts.stream()
                .map(it -> it.type().name().equals(Drempel.FEIT)
                                && drempel.naam().equals(it.value(it.type().field(Drempel.NAAM)))
                        ? with(it, other)
                        : it)
                .toList();
    }

    private Fact with(Fact fact, Function<Object, Object> other) {
        List<Field> fields = fact.type().fields();
        Object[] values = new Object[fields.size()];
        Origin[] origins = new Origin[values.length];
        for (Field field : fields) {
            Object value = fact.value(field);
            boolean name = field.name().equals(Drempel.NAAM);
            values[field.index()] = value == null || name ? value : other.apply(value);
            origins[field.index()] = fact.origin(field);
        }
        return new Fact(fact.type(), fact.pointer(), fact.possible(), values, origins);
    }
}
