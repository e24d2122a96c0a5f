package nl.woonzorgtoets.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that is known about the case, with for each field its value ({@code null}: unknown) and where it comes from.
 *
 * <p>A fact that is only {@linkplain #possible() possible} stands for the unknown contents of a list that was not given.
 */
public final class Fact {

    private final FactType type;
    private final String pointer;
    private final boolean possible;
    private final Object[] values;
    private final Origin[] origins;
    private final Map<Field, Object> given = new LinkedHashMap<>();
    private final List<Field> assumed = new ArrayList<>();

    /** @param pointer where it stands in the dossier or region data; tells facts of one type apart */
    public Fact(FactType type, String pointer, boolean possible, Object[] values, Origin[] origins) {
        this.type = type;
        this.pointer = pointer;
        this.possible = possible;
        this.values = values.clone();
        this.origins = origins.clone();
    }

    /** The same fact, with questions that do not matter marked as such; what was answered to them is set aside. */
    Fact without(Collection<Field> notApplicable) {
        Fact fact = copy();
        notApplicable.forEach(field -> fact.put(field, NotApplicable.NOT_APPLICABLE, null));
        return fact;
    }

    /**
     * The same fact, with answers that are not known to count.
     *
     * @param waiting to the question that must be answered first, by its place
     */
    Fact waiting(Map<Field, String> waiting) {
        Fact fact = copy();
        waiting.forEach((field, place) -> fact.put(field, null, new Origin.Answer(place)));
        return fact;
    }

    /** The same fact, with what counts where there is no answer; not where one waits for another question. */
    Fact assuming() {
        List<Field> open = type.fields().stream()
                .filter(it -> it.withoutAnswer() != null && !possible && isWithoutAnswer(it))
                .toList();
        if (open.isEmpty()) {
            return this;
        }
        Fact fact = copy();
        for (Field field : open) {
            // What is arranged somebody says; that nothing was said of it goes without saying.
            if (values[field.index()] == null && field.type().isNumber()) {
                fact.assumed.add(field);
            }
            fact.values[field.index()] = field.withoutAnswer();
            fact.origins[field.index()] = new Origin.Assumed(pointer + "/" + field.name());
        }
        return fact;
    }

    private boolean isWithoutAnswer(Field field) {
        return value(field) == NotApplicable.NOT_APPLICABLE || value(field) == null && !given.containsKey(field);
    }

    private Fact copy() {
        Fact fact = new Fact(type, pointer, possible, values, origins);
        fact.given.putAll(given);
        fact.assumed.addAll(assumed);
        return fact;
    }

    private void put(Field field, Object value, Origin origin) {
        if (values[field.index()] != null) {
            given.put(field, values[field.index()]);
        }
        values[field.index()] = value;
        origins[field.index()] = origin;
    }

    /** What was answered, whether or not it counts. */
    public Object answered(Field field) {
        return given.getOrDefault(field, value(field));
    }

    /** The questions that do not matter and were answered all the same. */
    List<Field> setAside() {
        return given.keySet().stream().filter(it -> value(it) != null).toList();
    }

    /** The questions that matter, have no answer, and count all the same. */
    List<Field> assumed() {
        return assumed;
    }

    public FactType type() {
        return type;
    }

    public String pointer() {
        return pointer;
    }

    public boolean possible() {
        return possible;
    }

    public Object value(Field field) {
        return values[field.index()];
    }

    /** The value of the field with that {@linkplain Field#index() index}. */
    public Object at(int field) {
        return values[field];
    }

    /** Whether no rule can tell them apart, wherever their values come from. */
    public boolean saysTheSameAs(Fact other) {
        return this == other || type == other.type && possible == other.possible && Arrays.equals(values, other.values);
    }

    public Origin origin(Field field) {
        return origins[field.index()];
    }

    @Override
    public String toString() {
        return type + " " + pointer;
    }
}
