package nl.woonzorgtoets.vocabulary;

import java.util.List;

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

    /** @param pointer where it stands in the dossier or region data; tells facts of one type apart */
    public Fact(FactType type, String pointer, boolean possible, Object[] values, Origin[] origins) {
        this.type = type;
        this.pointer = pointer;
        this.possible = possible;
        this.values = values.clone();
        this.origins = origins.clone();
    }

    /** The same fact, with questions that are open and do not matter marked as such. */
    Fact without(List<Field> notApplicable) {
        Fact fact = new Fact(type, pointer, possible, values, origins);
        notApplicable.forEach(field -> fact.values[field.index()] = NotApplicable.NOT_APPLICABLE);
        return fact;
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

    public Origin origin(Field field) {
        return origins[field.index()];
    }

    @Override
    public String toString() {
        return type + " " + pointer;
    }
}
