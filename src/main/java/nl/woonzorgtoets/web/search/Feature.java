package nl.woonzorgtoets.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.web.search.Choices.Choice;

/**
 * An answer by which cases are found, as the frameworks in the archive declare it.
 *
 * @param name of its parameter
 * @param yesNo whether it is a question to be answered with yes or no
 * @param groups what there is to choose from
 * @param within name of the feature that each choice lies within; null when there is none
 * @param parents what each choice lies within, by code
 */
public record Feature(
        String name, String label, boolean yesNo, List<Group> groups, String within, Map<String, String> parents) {

    /** @param label null for choices that stand outside a group */
    public record Group(String label, List<Choice> choices) {}

    private static final Map<String, String> YES_NO =
            new TreeMap<>(Map.of("true", "ja", "false", "nee")).descendingMap();

    static Stream<Feature> of(Rulebook rulebook) {
        return rulebook.kader().zoeken().entrySet().stream().map(it -> of(rulebook, it.getKey(), it.getValue()));
    }

    private static Feature of(Rulebook rulebook, String name, String path) {
        Field field = rulebook.vocabulary().field(path);
        Field.BelongsTo larger = field.belongsTo();
        Map<String, String> parents = larger == null ? Map.of() : larger.parentOf();
        Field around = larger == null ? null : rulebook.vocabulary().field(larger.path());
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        options(field)
                .forEach((code, label) -> groups.computeIfAbsent(parents.get(code), it -> new ArrayList<>())
                        .add(new Choice(code, label)));
        return new Feature(
                name,
                field.label(),
                field.type() == FieldType.JANEE,
                groups.entrySet().stream()
                        .map(it -> new Group(
                                it.getKey() == null ? null : around.options().getOrDefault(it.getKey(), it.getKey()),
                                it.getValue()))
                        .toList(),
                larger == null ? null : nameOf(rulebook, larger.path()),
                parents);
    }

    private static Map<String, String> options(Field field) {
        return field.type() == FieldType.JANEE ? YES_NO : field.options();
    }

    private static String nameOf(Rulebook rulebook, String path) {
        return rulebook.kader().zoeken().entrySet().stream()
                .filter(it -> it.getValue().equals(path))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** With what another framework has to choose from under the same name. */
    Feature and(Feature other) {
        Map<String, String> own = options();
        List<Group> more = other.groups.stream()
                .map(group -> new Group(
                        group.label,
                        group.choices.stream()
                                .filter(it -> !own.containsKey(it.code()))
                                .toList()))
                .filter(it -> !it.choices.isEmpty())
                .toList();
        Map<String, String> all = new LinkedHashMap<>(other.parents);
        all.putAll(parents);
        return new Feature(
                name,
                label,
                yesNo,
                Stream.concat(groups.stream(), more.stream()).toList(),
                within == null ? other.within : within,
                all);
    }

    /** Code to label. */
    Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        groups.forEach(group -> group.choices.forEach(it -> options.put(it.code(), it.label())));
        return options;
    }

    public boolean has(String code) {
        return options().containsKey(code);
    }

    /** How people call a choice. */
    public String told(String code) {
        return options().getOrDefault(code, code);
    }
}
