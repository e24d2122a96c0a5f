package nl.woonzorgtoets.rulebook.reading.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Lays a file with only what differs over the file that it differs from; every value keeps the file and line where it was written. */
public final class Overlay {

    private static final String GROND = "grond";
    private static final String VERVALT = "vervalt";

    private final Set<String> fixed;
    private final Map<String, YamlNode> grounds = new LinkedHashMap<>();

    /** @param fixed what may not differ, by key of the whole file */
    public Overlay(Set<String> fixed) {
        this.fixed = fixed;
    }

    /** Where something differs, such as {@code criteria › gemeenschap}, and why. */
    public Map<String, YamlNode> grounds() {
        return grounds;
    }

    /**
     * @param over the root of the file with what differs
     * @param grounded whether that needs no ground of its own
     */
    public void lay(YamlNode over, YamlNode base, boolean grounded) {
        if (!base.isMap()) {
            return;
        }
        over.keys().stream()
                .filter(key -> fixed.contains(key.text()))
                .forEach(key -> key.report("Een aanvulling kan '" + key.text()
                        + "' niet veranderen: dat geldt voor het hele kader. Haal het hier weg."));
        lay(over, base, "", grounded);
    }

    private void lay(YamlNode over, YamlNode base, String place, boolean grounded) {
        boolean grounds = noteGround(over, place) || grounded;
        Map<String, YamlNode> differing = over.members();
        for (YamlNode key : over.keys()) {
            if (!key.text().equals(GROND)) {
                String within = place.isEmpty() ? key.text() : place + " › " + key.text();
                lay(key, differing.get(key.text()), base, within, grounds);
            }
        }
    }

    private void lay(YamlNode key, YamlNode over, YamlNode base, String place, boolean grounded) {
        YamlNode there = base.get(key.text());
        if (over.isMap() && there.isMap() && !over.has(VERVALT)) {
            lay(over, there, place, grounded);
            return;
        }
        if (!noteGround(over, place) && !grounded) {
            key.report(
                    "Hier ontbreekt de grond. Zet in dit blok, of erboven, een sleutel 'grond' met een bron of een zin.");
        }
        if (over.isMap() && over.has(VERVALT)) {
            end(key, over, there, base);
        } else {
            put(key, over, base);
        }
    }

    /** Whether it has one. */
    private boolean noteGround(YamlNode over, String place) {
        boolean has = over.isMap() && over.has(GROND);
        if (has) {
            String file = over.file().substring(over.file().lastIndexOf('/') + 1);
            grounds.put(place.isEmpty() ? file : place, over.get(GROND));
        }
        return has;
    }

    private static void end(YamlNode key, YamlNode over, YamlNode there, YamlNode base) {
        over.only(List.of(GROND, VERVALT));
        if (!there.isThere()) {
            key.report("Dit staat niet in het kader, dus het kan niet vervallen. Haal het weg.");
        } else if (over.yes(VERVALT)) {
            tuples(base).removeIf(it -> isCalled(it, key.text()));
        }
    }

    private static void put(YamlNode key, YamlNode over, YamlNode base) {
        withoutGround(over.node);
        NodeTuple tuple = new NodeTuple(key.node, over.node);
        List<NodeTuple> tuples = tuples(base);
        for (int i = 0; i < tuples.size(); i++) {
            if (isCalled(tuples.get(i), key.text())) {
                tuples.set(i, tuple);
                return;
            }
        }
        tuples.add(tuple);
    }

    private static void withoutGround(Node node) {
        if (node instanceof MappingNode map) {
            map.getValue().removeIf(it -> isCalled(it, GROND));
            map.getValue().forEach(it -> withoutGround(it.getValueNode()));
        }
    }

    private static List<NodeTuple> tuples(YamlNode map) {
        return ((MappingNode) map.node).getValue();
    }

    private static boolean isCalled(NodeTuple tuple, String name) {
        return tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name);
    }
}
