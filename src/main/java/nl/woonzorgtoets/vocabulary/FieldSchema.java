package nl.woonzorgtoets.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One question as JSON Schema. */
final class FieldSchema {

    private FieldSchema() {}

    static Map<String, Object> of(Field field) {
        Map<String, Object> schema = DossierSchema.described(field.label(), field.help());
        schema.putAll(form(field));
        schema.put("x-verplicht", due(field.obligation()));
        if (field.unit() != null) {
            schema.put("x-eenheid", field.unit());
        }
        schema.put("x-wijzigbaar", field.asking().change() != Asking.Change.NONE);
        if (field.asking().wie() != null) {
            schema.put("x-wie", field.asking().wie());
        }
        if (field.asking().informatie() != null) {
            schema.put("x-informatie", field.asking().informatie());
        }
        if (field.belongsTo() != null) {
            schema.put("x-hoortBij", field.belongsTo().path());
        }
        return schema;
    }

    private static Map<String, Object> form(Field field) {
        return switch (field.type()) {
            case TEKST -> text(field);
            case GEHEEL -> bounded(map("type", "integer"), field);
            case DECIMAAL -> bounded(map("type", "number", "x-decimalen", field.decimals()), field);
            case JANEE -> map("type", "boolean");
            case DATUM -> map("type", "string", "format", "date");
            case OPTIE -> map("type", "string", "oneOf", options(field));
            case OPTIES ->
                map("type", "array", "uniqueItems", true, "items", map("type", "string", "oneOf", options(field)));
        };
    }

    private static Map<String, Object> text(Field field) {
        Map<String, Object> text = map("type", "string", "minLength", 1, "maxLength", field.maximumLength());
        if (field.form().pattern() != null) {
            text.put("pattern", field.form().pattern());
        }
        return text;
    }

    private static Map<String, Object> bounded(Map<String, Object> number, Field field) {
        if (field.minimum() != null) {
            number.put("minimum", field.minimum());
        }
        if (field.maximum() != null) {
            number.put("maximum", field.maximum());
        }
        return number;
    }

    private static List<Map<String, Object>> options(Field field) {
        List<Map<String, Object>> options = new ArrayList<>();
        field.options().forEach((code, label) -> {
            Map<String, Object> option = map("const", code, "title", label);
            if (field.belongsTo() != null) {
                option.put("x-hoortBij", field.belongsTo().parentOf().get(code));
            }
            options.add(option);
        });
        return options;
    }

    private static Map<String, Object> due(Obligation obligation) {
        Map<String, Object> due = switch (obligation.kind()) {
            case ALWAYS -> map("wanneer", "altijd", "onmisbaar", obligation.indispensable());
            case FROM_PHASE -> map("wanneer", "vanaf", "fase", obligation.phase());
            case WHEN -> map("wanneer", "als");
            case NEVER -> map("wanneer", "nooit");
        };
        if (obligation.isConditional()) {
            due.put("als", alternatives(obligation.alternatives()));
        }
        return due;
    }

    /** Sorted, because sets and maps of conditions have no order of their own. */
    private static List<Map<String, Set<String>>> alternatives(List<Map<String, Set<String>>> alternatives) {
        List<Map<String, Set<String>>> sorted = new ArrayList<>();
        for (Map<String, Set<String>> alternative : alternatives) {
            Map<String, Set<String>> paths = new TreeMap<>();
            alternative.forEach((path, answers) -> paths.put(path, new TreeSet<>(answers)));
            sorted.add(paths);
        }
        return sorted;
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
