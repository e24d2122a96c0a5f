package nl.woonzorgtoets.rulebook.completeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.reading.vragen.RegionType;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * Whether the tables say all that rules look at: what a table does not know, nobody who hands in a plan can answer.
 *
 * @param nodes of the figures, by {@code Type.field}
 */
record Blanks(List<RegionType> regions, Map<String, YamlNode> nodes, Meant meant) {

    private static final String BLANK = "leeg";

    void check(List<Rule> rules, Tussenuitkomsten results) {
        Set<String> read = Stream.concat(rules.stream(), results.alle().stream().map(Tussenuitkomst::berekening))
                .flatMap(it -> it.conditions().stream())
                .flatMap(it -> it.patterns().stream())
                .flatMap(pattern ->
                        pattern.fields().stream().map(it -> path(pattern.type().name(), it)))
                .collect(Collectors.toSet());
        for (RegionType region : regions) {
            region.type().fields().stream()
                    .filter(it -> read.contains(path(region.type().name(), it)))
                    .forEach(
                            it -> check(it, region, nodes.get(path(region.type().name(), it))));
        }
    }

    private static String path(String type, Field field) {
        return type + "." + field.name();
    }

    private void check(Field field, RegionType region, YamlNode node) {
        List<RegionType.Cell> blank = region.blank(field);
        if (!blank.isEmpty() && !meant.isMeant(node, BLANK)) {
            RegionType.Cell first = blank.get(0);
            String more = blank.size() == 1 ? "" : ", en zo zijn er nog " + (blank.size() - 1);
            node.holdAt(
                    first.file(),
                    first.line(),
                    "De cel voor ‘" + field.label() + "’ is hier leeg" + more
                            + ". Regels kijken ernaar, en een plan dat deze rij nodig heeft, blijft onvolledig. Vul in wat er hoort."
                            + Meant.how(List.of(BLANK)).replace("erbij", "bij dit cijfer in vragen.yaml"));
        }
    }
}
