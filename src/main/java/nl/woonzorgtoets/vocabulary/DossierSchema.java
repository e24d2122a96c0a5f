package nl.woonzorgtoets.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions as a JSON Schema (2020-12). It says what form answers take and, under {@code required}, which are
 * indispensable; when others are due stands under {@code x-verplicht}, for a missing answer is allowed and means unknown.
 */
public final class DossierSchema {

    private DossierSchema() {}

    /** The schema as maps and lists, in the order of vragen.yaml. */
    public static Map<String, Object> of(Vocabulary vocabulary) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Dossier");
        schema.put("type", "object");
        schema.put("x-fasen", vocabulary.phases());
        Map<String, Object> properties = new LinkedHashMap<>();
        vocabulary.sections().values().forEach(section -> properties.put(section.name(), section(section)));
        schema.put("properties", properties);
        List<String> required = vocabulary.sections().values().stream()
                .filter(section -> !section.list() && !required(section.type()).isEmpty())
                .map(Section::name)
                .toList();
        return closed(schema, required);
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> described = described(section.label(), section.help());
        if (!section.list()) {
            described.putAll(object(section.type()));
            return described;
        }
        described.put("type", "array");
        described.put("minItems", section.minimum());
        described.put("maxItems", section.maximum());
        described.put("items", object(section.type()));
        return described;
    }

    private static Map<String, Object> object(FactType type) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("x-feit", type.name());
        Map<String, Object> properties = new LinkedHashMap<>();
        type.fields().forEach(field -> properties.put(field.name(), FieldSchema.of(field)));
        object.put("properties", properties);
        return closed(object, required(type));
    }

    private static Map<String, Object> closed(Map<String, Object> schema, List<String> required) {
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static List<String> required(FactType type) {
        return type.fields().stream()
                .filter(field -> field.obligation().indispensable())
                .map(Field::name)
                .toList();
    }

    static Map<String, Object> described(String title, String description) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("title", title);
        if (description != null) {
            described.put("description", description);
        }
        return described;
    }
}
