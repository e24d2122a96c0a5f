package nl.woonzorgtoets.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.web.search.Criterion.Choice;
import nl.woonzorgtoets.web.search.Criterion.Group;
import nl.woonzorgtoets.web.search.Criterion.Kind;

/** Makes criteria of the answers by which a framework finds its cases. */
record FeatureReader(Rulebook rulebook) {

    Stream<Criterion> criteria() {
        return rulebook.kader().zoeken().entrySet().stream()
                .map(it -> criterion(it.getKey(), rulebook.vocabulary().field(it.getValue())));
    }

    private Criterion criterion(String name, Field field) {
        String description = "Code bij: " + field.label();
        if (field.type() == FieldType.JANEE) {
            return Criterion.of(name, field.label(), Kind.YES_NO, description);
        }
        Field.BelongsTo larger = field.belongsTo();
        Map<String, String> parents = larger == null ? Map.of() : larger.parentOf();
        List<Group> groups = groups(field, parents);
        return new Criterion(
                name,
                field.label(),
                description,
                Kind.CODE,
                () -> groups,
                larger == null ? null : nameOf(larger.path()),
                parents);
    }

    private List<Group> groups(Field field, Map<String, String> parents) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        field.options()
                .forEach((code, label) -> groups.computeIfAbsent(parents.get(code), it -> new ArrayList<>())
                        .add(new Choice(code, label)));
        return groups.entrySet().stream()
                .map(it -> new Group(it.getKey() == null ? null : around(field, it.getKey()), it.getValue()))
                .toList();
    }

    private String around(Field field, String parent) {
        return rulebook.vocabulary().field(field.belongsTo().path()).options().getOrDefault(parent, parent);
    }

    private String nameOf(String path) {
        return rulebook.kader().zoeken().entrySet().stream()
                .filter(it -> it.getValue().equals(path))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
