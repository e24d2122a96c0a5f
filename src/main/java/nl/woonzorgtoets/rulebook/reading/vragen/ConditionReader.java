package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads which answers make something matter: a map of paths to answers, or to a selection from a table. */
final class ConditionReader {

    private final Tables tables;
    private final Paths paths;

    ConditionReader(Tables tables, Paths paths) {
        this.tables = tables;
        this.paths = paths;
    }

    Map<String, Set<String>> read(YamlNode condition) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        Map<String, YamlNode> members = condition.members();
        for (YamlNode key : condition.keys()) {
            String path = paths.question(key);
            if (path != null) {
                wanted.put(path, answers(members.get(path), paths.field(path)));
            }
        }
        if (condition.isMap() && members.isEmpty()) {
            condition.report("Hier ontbreekt een voorwaarde.");
        }
        return Collections.unmodifiableMap(wanted);
    }

    private Set<String> answers(YamlNode node, Field field) {
        if (!field.type().hasOptions() && field.type() != FieldType.JANEE) {
            node.report("Alleen een vraag met opties of met ja en nee kan een voorwaarde zijn.");
            return Set.of();
        }
        if (node.isMap()) {
            Set<String> cells = tables.select(node);
            cells.stream()
                    .filter(cell -> !allowed(field).contains(cell))
                    .findFirst()
                    .ifPresent(cell ->
                            node.report("'" + cell + "' uit de tabel is geen antwoord op '" + field.name() + "'."));
            return Collections.unmodifiableSet(cells);
        }
        Set<String> answers = new LinkedHashSet<>();
        node.elements().forEach(element -> {
            String answer = field.type() == FieldType.JANEE ? yesNo(element) : element.oneOf(allowed(field));
            if (answer != null) {
                answers.add(answer);
            }
        });
        return Collections.unmodifiableSet(answers);
    }

    private static String yesNo(YamlNode element) {
        return "ja".equals(element.yesNo()) ? "true" : "false";
    }

    private static List<String> allowed(Field field) {
        return List.copyOf(field.options().keySet());
    }
}
