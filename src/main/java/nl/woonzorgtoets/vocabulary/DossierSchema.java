package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The questions as JSON Schema 2020-12; {@code required} is what nothing can be judged without, {@code x-verplicht} when an answer is due. */
public final class DossierSchema {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DossierSchema() {}

    public static byte[] of(Vocabulary vocabulary) {
        Map<String, Object> properties = new LinkedHashMap<>();
        vocabulary.sections().values().forEach(section -> properties.put(section.name(), section(section)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Dossier");
        schema.put("x-fasen", vocabulary.phases());
        putAll(
                schema,
                properties,
                vocabulary.sections().values().stream()
                        .filter(section ->
                                !section.list() && !indispensable(section).isEmpty())
                        .map(Section::name)
                        .toList());
        return JSON.writeValueAsBytes(schema);
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", section.label());
        putIfKnown(schema, "description", section.help());
        Map<String, Object> object = section.list() ? new LinkedHashMap<>() : schema;
        Map<String, Object> properties = new LinkedHashMap<>();
        section.type().fields().forEach(field -> properties.put(field.name(), field(field)));
        putAll(object, properties, indispensable(section));
        if (section.list()) {
            schema.put("type", "array");
            schema.put("minItems", section.minimum());
            schema.put("maxItems", section.maximum());
            schema.put("items", object);
        }
        return schema;
    }

    private static void putAll(Map<String, Object> schema, Map<String, Object> properties, List<String> required) {
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("required", required);
        schema.put("properties", properties);
    }

    private static List<String> indispensable(Section section) {
        return section.type().fields().stream()
                .filter(field -> field.obligation() instanceof Obligation.Always always && always.indispensable())
                .map(Field::name)
                .toList();
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", field.label());
        putIfKnown(schema, "description", field.help());
        switch (field.type()) {
            case TEKST -> text(schema, field.maximumLength());
            case DATUM -> {
                schema.put("type", "string");
                schema.put("format", "date");
            }
            case JANEE -> schema.put("type", "boolean");
            case GEHEEL, DECIMAAL -> number(schema, field);
            case OPTIE -> options(schema, field);
            case OPTIES -> {
                Map<String, Object> item = new LinkedHashMap<>();
                options(item, field);
                schema.put("type", "array");
                schema.put("uniqueItems", true);
                schema.put("items", item);
            }
        }
        putIfKnown(schema, "x-eenheid", field.unit());
        schema.put("x-wijzigbaar", field.changeable());
        due(schema, field.obligation());
        if (field.belongsTo() != null) {
            schema.put("x-hoortBij", field.belongsTo().path());
        }
        return schema;
    }

    private static void text(Map<String, Object> schema, int longest) {
        schema.put("type", "string");
        schema.put("minLength", 1);
        schema.put("maxLength", longest);
    }

    private static void number(Map<String, Object> schema, Field field) {
        schema.put("type", field.type() == FieldType.GEHEEL ? "integer" : "number");
        putIfKnown(schema, "minimum", field.minimum());
        putIfKnown(schema, "maximum", field.maximum());
        if (field.type() == FieldType.DECIMAAL) {
            schema.put("multipleOf", BigDecimal.ONE.movePointLeft(field.decimals()));
        }
    }

    private static void options(Map<String, Object> schema, Field field) {
        schema.put("type", "string");
        schema.put(
                "oneOf",
                field.options().entrySet().stream()
                        .map(option -> {
                            Map<String, Object> choice = new LinkedHashMap<>();
                            choice.put("const", option.getKey());
                            choice.put("title", option.getValue());
                            return choice;
                        })
                        .toList());
    }

    private static void due(Map<String, Object> schema, Obligation obligation) {
        if (obligation instanceof Obligation.Always) {
            schema.put("x-verplicht", "altijd");
        } else if (obligation instanceof Obligation.FromPhase from) {
            schema.put("x-verplicht", "vanaf " + from.phase());
            putAlternatives(schema, from.alternatives());
        } else if (obligation instanceof Obligation.When when) {
            schema.put("x-verplicht", "als");
            putAlternatives(schema, when.alternatives());
        }
    }

    private static void putAlternatives(Map<String, Object> schema, Object alternatives) {
        if (!List.of().equals(alternatives)) {
            schema.put("x-als", alternatives);
        }
    }

    private static void putIfKnown(Map<String, Object> schema, String name, Object value) {
        if (value != null) {
            schema.put(name, value);
        }
    }
}
