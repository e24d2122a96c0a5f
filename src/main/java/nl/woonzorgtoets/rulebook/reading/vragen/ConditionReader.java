package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads which answers make something matter: a map of paths to answers, or to a selection from a table. */
record ConditionReader(Tables tables, Questions questions) {

    Map<String, Set<String>> read(YamlNode condition) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        Map<String, YamlNode> members = condition.members();
        for (YamlNode key : condition.keys()) {
            Field field = questions.question(key);
            if (field != null) {
                wanted.put(key.text(), answers(members.get(key.text()), field));
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
        Collection<String> allowed = field.options().keySet();
        if (node.isMap()) {
            Set<String> cells = tables.select(node);
            cells.stream()
                    .filter(cell -> !allowed.contains(cell))
                    .findFirst()
                    .ifPresent(cell ->
                            node.report("'" + cell + "' uit de tabel is geen antwoord op '" + field.name() + "'."));
            return Collections.unmodifiableSet(cells);
        }
        if (node.isList() && node.elements().isEmpty()) {
            node.hold("Hier staat geen enkel antwoord, dus dit geldt nooit. Noem de antwoorden waarbij het geldt.");
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(node.list(element ->
                field.type() == FieldType.JANEE ? Boolean.toString(element.yes()) : element.oneOf(allowed))));
    }
}
