package nl.woonzorgtoets.rulebook.reading.yaml;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a YAML file, with what is in it when it is a map or a list. */
public final class YamlNode extends YamlValue {

    YamlNode(String file, Node node, Meldingen meldingen) {
        super(file, node, meldingen);
    }

    /** The members of a map by key, in the order of the file. */
    public Map<String, YamlNode> members() {
        Map<String, YamlNode> members = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            map.getValue().forEach(tuple -> {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    members.putIfAbsent(key.getValue(), new YamlNode(file, tuple.getValueNode(), meldingen));
                }
            });
        } else {
            report("Hier horen regels van de vorm 'sleutel: waarde'.");
        }
        return members;
    }

    /** The keys of a map as nodes, to point at. */
    public List<YamlNode> keys() {
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .map(tuple -> new YamlNode(file, tuple.getKeyNode(), meldingen))
                        .toList()
                : List.of();
    }

    public List<YamlNode> elements() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(element -> new YamlNode(file, element, meldingen))
                    .toList();
        }
        report("Hier hoort een lijst.");
        return List.of();
    }

    /** Reports every key that is not one of these. */
    public YamlNode only(String... known) {
        Set<String> names = new HashSet<>(Arrays.asList(known));
        keys().stream()
                .filter(key -> !names.contains(key.text()))
                .forEach(key -> key.reportUnknownKey(Arrays.asList(known)));
        return this;
    }

    private void reportUnknownKey(Collection<String> known) {
        if (text().matches("\\d+")) {
            // Between braces 1,5 reads as 1 followed by a key 5.
            report("Schrijf een getal met een punt: 1.5. Na een komma begint hier iets nieuws.");
        } else {
            reportUnknown("De sleutel '" + text() + "' is hier niet bekend.", known);
        }
    }

    /** Takes the members of another map as if they stood here; what stands here itself goes before them. */
    public void supply(YamlNode other) {
        if (node instanceof MappingNode own && other.node instanceof MappingNode given) {
            Set<String> here = members().keySet();
            given.getValue().stream()
                    .filter(it -> !(it.getKeyNode() instanceof ScalarNode key) || !here.contains(key.getValue()))
                    .toList()
                    .forEach(own.getValue()::add);
        }
    }

    /** The member of that name, or null. */
    public YamlNode get(String key) {
        return isMap() ? members().get(key) : null;
    }

    /** The member of that name; reported when it is not there. */
    public YamlNode require(String key) {
        YamlNode member = members().get(key);
        if (member == null && isMap()) {
            report("De sleutel '" + key + "' ontbreekt.");
        }
        return member;
    }

    public String text(String key) {
        YamlNode member = get(key);
        return member == null ? null : member.text();
    }

    public String requireText(String key) {
        YamlNode member = require(key);
        return member == null ? null : member.text();
    }

    public BigDecimal number(String key) {
        YamlNode member = get(key);
        return member == null ? null : member.number();
    }

    public BigDecimal requireNumber(String key) {
        YamlNode member = require(key);
        return member == null ? null : member.number();
    }

    /** A number above zero. */
    public BigDecimal requirePositive(String key) {
        BigDecimal number = requireNumber(key);
        if (number != null && number.signum() <= 0) {
            get(key).report("Hier hoort een getal groter dan 0.");
        }
        return number;
    }

    /** A whole number of zero or more that fits an int, or the given value when it is not there. */
    public int count(String key, int otherwise) {
        YamlNode member = get(key);
        BigDecimal number = member == null ? null : member.number();
        if (number == null) {
            return otherwise;
        }
        if (number.signum() < 0
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            member.report("Hier hoort een geheel getal van 0 tot en met 1000000.");
            return otherwise;
        }
        return number.intValue();
    }

    public boolean yes(String key, boolean otherwise) {
        YamlNode member = get(key);
        return member == null ? otherwise : "ja".equals(member.yesNo());
    }

    /** What stands there as in a dossier: maps, lists, texts, exact numbers, true and false, or null. */
    public Object asAnswer() {
        return Answers.of(this);
    }

    /** The node at a JSON pointer below this one, or the nearest node on the way there. */
    public YamlNode at(String pointer) {
        return Answers.at(this, pointer);
    }
}
