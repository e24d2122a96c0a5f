package nl.woonzorgtoets.mutants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * What an example can give otherwise, as far as the rule at hand reads it: the values that the rules write, and those just beside them.
 *
 * @param names where facts are given, by the name of their type
 */
record Variations(Rulebook rulebook, Readings read, Map<String, String> names) {

    /** Far more than a rule of which there is something to choose needs. */
    private static final int MOST_OPTIONS = 14;

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final List<BigDecimal> ROUND = List.of(
            BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("10"), new BigDecimal("100"), new BigDecimal("1000"));

    /** A number that an example can give. */
    record Scale(List<Object> place, Field field, Set<BigDecimal> values) {

        BigDecimal step() {
            return field.type() == FieldType.GEHEEL ? BigDecimal.ONE : new BigDecimal("0.01");
        }

        Variation at(BigDecimal value) {
            return new Variation(place, value, is(field.label(), value.toPlainString()));
        }
    }

    private static String is(String label, String value) {
        return "‘" + label + "’ is " + value;
    }

    /** Everything that is no number: choices, yes or no, days, rows more or less. */
    List<Variation> choices(Map<String, Object> given, List<Fact> facts) {
        List<Variation> choices = new ArrayList<>();
        read.fields().forEach((type, fields) -> {
            for (List<Object> place : places(type, given)) {
                fields.forEach(field -> add(place, field, given, facts, choices));
            }
            addRows(type, given, choices);
            addCopies(type, fields, given, facts, choices);
        });
        for (Drempel drempel : rulebook.drempels().values()) {
            if (read.thresholds().contains(drempel.naam())) {
                drempel.opties()
                        .forEach((code, label) -> choices.add(new Variation(
                                List.of("drempels", drempel.naam()), code, is(drempel.label(), "‘" + label + "’"))));
            }
        }
        addThresholds(facts, choices);
        return choices;
    }

    /** Numbers of which one is meant to be the larger, the other way around. */
    private void addThresholds(List<Fact> facts, List<Variation> choices) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        facts.stream()
                .filter(it -> it.type().name().equals(Drempel.FEIT))
                .filter(it -> read.thresholds().contains(it.value(it.type().field(Drempel.NAAM))))
                .forEach(it -> it.type().fields().stream()
                        .map(it::value)
                        .filter(BigDecimal.class::isInstance)
                        .forEach(value ->
                                values.put((String) it.value(it.type().field(Drempel.NAAM)), (BigDecimal) value)));
        values.forEach((name, value) -> values.values().stream()
                .filter(other -> other.compareTo(value) != 0)
                .flatMap(other -> Stream.of(other, other.subtract(BigDecimal.ONE), other.add(BigDecimal.ONE)))
                .filter(other -> other.signum() >= 0)
                .forEach(other -> choices.add(new Variation(
                        List.of("drempels", name),
                        other,
                        is(rulebook.drempels().get(name).label(), other.toPlainString())))));
    }

    List<Scale> scales(Map<String, Object> given, List<Fact> facts) {
        List<Scale> scales = new ArrayList<>();
        Set<BigDecimal> known = new LinkedHashSet<>(read.numbers());
        known.addAll(saidByThresholds(facts, BigDecimal.class));
        read.fields().forEach((type, fields) -> {
            for (List<Object> place : places(type, given)) {
                fields.stream()
                        .filter(it -> it.type().isNumber())
                        .forEach(field -> scales.add(scale(place, field, known, given)));
            }
        });
        return scales;
    }

    private static Scale scale(List<Object> parent, Field field, Set<BigDecimal> known, Map<String, Object> given) {
        List<Object> place = plus(parent, field.name());
        Set<BigDecimal> values = new TreeSet<>(ROUND);
        values.addAll(known);
        if (Variation.at(given, parent) instanceof Map<?, ?> beside) {
            beside.values().stream().filter(BigDecimal.class::isInstance).forEach(it -> values.add((BigDecimal) it));
        }
        Scale scale = new Scale(place, field, new TreeSet<>());
        values.forEach(it -> {
            for (BigDecimal value : List.of(it.subtract(scale.step()), it, it.add(scale.step()))) {
                if (field.type() != FieldType.GEHEEL
                        || value.stripTrailingZeros().scale() <= 0) {
                    scale.values().add(value);
                }
            }
        });
        scale.values()
                .removeIf(it -> field.minimum() != null && it.compareTo(field.minimum()) < 0
                        || field.maximum() != null && it.compareTo(field.maximum()) > 0);
        return scale;
    }

    /** Where facts of that type are given, or could be. */
    private List<List<Object>> places(String type, Map<String, Object> given) {
        String name = names.get(type);
        FactType of = rulebook.vocabulary().factTypes().get(type);
        if (name == null || of == null) {
            return List.of();
        }
        if (of.single()) {
            return List.of(List.of(name));
        }
        int rows = given.get(name) instanceof List<?> list ? list.size() : 0;
        List<List<Object>> places = new ArrayList<>();
        // A list that is not given can have a first row.
        for (int row = 0; row < Math.max(1, Math.min(rows, 3)); row++) {
            places.add(List.of(name, row));
        }
        return places;
    }

    private static List<Object> plus(List<Object> place, Object key) {
        List<Object> longer = new ArrayList<>(place);
        longer.add(key);
        return longer;
    }

    private void add(
            List<Object> parent, Field field, Map<String, Object> given, List<Fact> facts, List<Variation> choices) {
        List<Object> place = plus(parent, field.name());
        switch (field.type()) {
            case JANEE -> {
                choices.add(new Variation(place, true, is(field.label(), "ja")));
                choices.add(new Variation(place, false, is(field.label(), "nee")));
            }
            case OPTIE ->
                options(field)
                        .forEach(it -> choices.add(new Variation(
                                place,
                                it,
                                is(field.label(), "‘" + field.options().getOrDefault(it, it) + "’"))));
            case OPTIES -> {
                options(field)
                        .forEach(it -> choices.add(new Variation(
                                place,
                                List.of(it),
                                is(field.label(), "‘" + field.options().getOrDefault(it, it) + "’"))));
                choices.add(new Variation(place, List.of(), is(field.label(), "leeg")));
            }
            case DATUM ->
                days(given)
                        .forEach(it ->
                                choices.add(new Variation(place, it.toString(), is(field.label(), it.toString()))));
            case TEKST ->
                texts(facts).forEach(it -> choices.add(new Variation(place, it, is(field.label(), it.toString()))));
            case GEHEEL, DECIMAAL -> {}
        }
    }

    /** What rules write, and what thresholds say. */
    private Set<String> texts(List<Fact> facts) {
        Set<String> texts = new LinkedHashSet<>(read.codes());
        texts.addAll(saidByThresholds(facts, String.class));
        return texts;
    }

    /** What the thresholds that are read have of this kind. */
    private <T> List<T> saidByThresholds(List<Fact> facts, Class<T> kind) {
        return facts.stream()
                .filter(it -> it.type().name().equals(Drempel.FEIT))
                .filter(it -> read.thresholds().contains(it.value(it.type().field(Drempel.NAAM))))
                .flatMap(it -> it.type().fields().stream().map(it::value))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private Set<String> options(Field field) {
        Set<String> options = new LinkedHashSet<>(field.options().keySet());
        if (options.size() > MOST_OPTIONS) {
            List<String> written =
                    options.stream().filter(read.codes()::contains).toList();
            List<String> first = options.stream().limit(MOST_OPTIONS).toList();
            options.clear();
            options.addAll(written);
            options.addAll(first);
        }
        return options;
    }

    private static Set<LocalDate> days(Map<String, Object> given) {
        Set<LocalDate> days = new TreeSet<>();
        given.values().stream()
                .filter(Map.class::isInstance)
                .flatMap(it -> ((Map<?, ?>) it).values().stream())
                .filter(it -> it instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(it -> LocalDate.parse((String) it))
                .forEach(it -> days.addAll(List.of(it.minusDays(1), it, it.plusDays(1))));
        return days;
    }

    /** Another row, like one that there is but for one answer. */
    private void addCopies(
            String type, Set<Field> fields, Map<String, Object> given, List<Fact> facts, List<Variation> choices) {
        String name = names.get(type);
        if (name == null || !(given.get(name) instanceof List<?> rows) || rows.isEmpty()) {
            return;
        }
        List<Variation> others = new ArrayList<>();
        fields.forEach(field -> add(List.of(name, 0), field, given, facts, others));
        for (Variation it : others) {
            Map<String, Object> row = new LinkedHashMap<>(Variation.map(rows.get(0)));
            row.put((String) it.place().get(2), it.value());
            choices.add(new Variation(List.of(name, rows.size()), row, "er is er ook een met " + it.name()));
        }
    }

    private void addRows(String type, Map<String, Object> given, List<Variation> choices) {
        String name = names.get(type);
        if (name != null && given.get(name) instanceof List<?> rows) {
            String label = rulebook.vocabulary().factTypes().get(type).label();
            for (int row = 0; row < Math.min(rows.size(), 3); row++) {
                choices.add(new Variation(List.of(name, row), null, "zonder rij " + (row + 1) + " van " + label));
                choices.add(new Variation(
                        List.of(name, rows.size()),
                        new LinkedHashMap<>(Variation.map(rows.get(row))),
                        "met nog een rij in " + label));
            }
            choices.add(new Variation(List.of(name), new ArrayList<>(), label + ": geen"));
        }
    }
}
