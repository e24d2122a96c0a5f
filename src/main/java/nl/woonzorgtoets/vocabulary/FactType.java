package nl.woonzorgtoets.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of fact that rules match on, such as Doelgroep or Gebied. */
public final class FactType {

    private final String name;
    private final String label;
    private final boolean single;
    private final List<Field> fields;
    private final Map<String, Field> byName = new LinkedHashMap<>();

    /** @param single whether every assessment has exactly one fact of this type */
    public FactType(String name, String label, boolean single, List<Field> fields) {
        this.name = name;
        this.label = label;
        this.single = single;
        this.fields = List.copyOf(fields);
        this.fields.forEach(field -> byName.put(field.name(), field));
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    public boolean single() {
        return single;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The names of its fields, in their order. */
    Set<String> names() {
        return byName.keySet();
    }

    /** The field of that name, or null. */
    public Field field(String fieldName) {
        return byName.get(fieldName);
    }

    @Override
    public String toString() {
        return name;
    }
}
