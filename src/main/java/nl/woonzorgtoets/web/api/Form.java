package nl.woonzorgtoets.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Obligation;

/** Builds the questions of a small request body. */
final class Form {

    private final List<Field> fields = new ArrayList<>();

    Form text(String name, int longest) {
        return add(name, FieldType.TEKST, Map.of(), longest);
    }

    Form date(String name) {
        return add(name, FieldType.DATUM, Map.of(), 10);
    }

    Form option(String name, List<String> options) {
        Map<String, String> codes = new LinkedHashMap<>();
        options.forEach(option -> codes.put(option, option));
        return add(name, FieldType.OPTIE, codes, 100);
    }

    FactType called(String name) {
        return new FactType(name, name, true, fields);
    }

    private Form add(String name, FieldType type, Map<String, String> options, int longest) {
        fields.add(new Field(
                name,
                fields.size(),
                type,
                name,
                null,
                null,
                options,
                null,
                null,
                0,
                longest,
                new Obligation.Optional(),
                true,
                null,
                Set.of()));
        return this;
    }
}
