package nl.woonzorgtoets.rulebook.reading.yaml;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Unseen;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a YAML file, with what is in it when it is a map or a list. */
public final class YamlNode extends YamlValue {

    /** Between braces 1,5 reads as 1 followed by a key 5. */
    private static final String SPLIT_NUMBER =
            "Schrijf een getal met een punt: 1.5. Na een komma begint hier iets nieuws.";

    /** A value of a file that could not be read. */
    public static final YamlNode NOTHING = new YamlNode(null, null, null, null);

    private static final Predicate<String> WHOLE = Pattern.compile("\\d+").asMatchPredicate();

    private Block block;

    YamlNode(String file, Node node, String otherwise, Meldingen meldingen) {
        super(file, node, otherwise, meldingen);
    }

    private YamlNode child(Node child, String otherwise) {
        return new YamlNode(child == null ? file : child.getStartMark().getName(), child, otherwise, meldingen);
    }

    /** Takes it for the map that is described: reports keys that are too many or too few, and knows what counts for those left out. */
    public YamlNode as(Block description) {
        block = description;
        only(description.names());
        description.keys().stream().filter(Key::needed).forEach(key -> require(key.name()));
        description.neverEmpty().forEach(this::refuseEmpty);
        return this;
    }

    /** Nobody means by an empty list what it does: it switches off in silence what stands there. */
    private void refuseEmpty(String key) {
        YamlNode member = get(key);
        boolean empty = member.isList() && member.elements().isEmpty()
                || member.isMap() && member.members().isEmpty();
        if (empty) {
            member.hold("Hier staat niets in '" + key + "'. Zet er iets in, of haal '" + key + "' weg.");
        }
    }

    /** The members of a map by key, in the order of the file. */
    public Map<String, YamlNode> members() {
        Map<String, YamlNode> members = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            map.getValue().forEach(tuple -> {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    members.putIfAbsent(key.getValue(), child(tuple.getValueNode(), null));
                }
            });
        } else {
            report("Hier horen regels van de vorm 'sleutel: waarde'.");
        }
        return members;
    }

    /** What is made of each member of a map, in the order of the file. */
    public <T> Map<String, T> map(BiFunction<String, YamlNode, T> make) {
        Map<String, T> made = new LinkedHashMap<>();
        members().forEach((key, member) -> made.put(key, make.apply(key, member)));
        return Collections.unmodifiableMap(made);
    }

    /** The members of a map, each a text. */
    public Map<String, String> texts() {
        return map((key, member) -> member.text());
    }

    /** The keys of a map as nodes, to point at. */
    public List<YamlNode> keys() {
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .map(tuple -> child(tuple.getKeyNode(), null))
                        .toList()
                : List.of();
    }

    /** Reports every key of a map that is not written so. */
    public YamlNode keysLike(String pattern, String melding) {
        keys().stream().filter(key -> !key.text().matches(pattern)).forEach(key -> key.report(melding));
        return this;
    }

    public List<YamlNode> elements() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(element -> child(element, null)).toList();
        }
        report("Hier hoort een lijst.");
        return List.of();
    }

    /** What is made of each element of a list; without those of which nothing could be made. */
    public <T> List<T> list(Function<YamlNode, T> make) {
        return elements().stream().map(make).filter(Objects::nonNull).toList();
    }

    /** Reports every key that is not one of these. */
    public YamlNode only(Collection<String> known) {
        keys().stream().filter(key -> !known.contains(key.text())).forEach(key -> key.reportUnknownKey(known));
        return this;
    }

    private void reportUnknownKey(Collection<String> known) {
        if (WHOLE.test(text())) {
            report(SPLIT_NUMBER);
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

    /** The member of that name, which may not {@linkplain #isThere() be there}. */
    public YamlNode get(String key) {
        String otherwise = block == null ? null : block.key(key).otherwise();
        return child(member(key), otherwise);
    }

    /** Null when there is none; of two with one name the first counts. */
    private Node member(String name) {
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name)) {
                    return tuple.getValueNode();
                }
            }
        }
        return null;
    }

    public boolean has(String key) {
        return get(key).isThere();
    }

    /** The member of that name; reported when it is not there. */
    public YamlNode require(String key) {
        YamlNode member = get(key);
        if (!isMap()) {
            members();
        } else if (!member.isThere()) {
            report("De sleutel '" + key + "' ontbreekt.");
        }
        return member;
    }

    public String text(String key) {
        return get(key).text();
    }

    public BigDecimal number(String key) {
        return get(key).number();
    }

    public boolean yes(String key) {
        return get(key).yes();
    }

    public int count(String key) {
        return get(key).count();
    }

    /** Reports every text that holds what nobody sees, written as an escape. */
    public void refuseUnseen() {
        if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED) {
            int at = Unseen.at(scalar.getValue(), 0);
            if (at < scalar.getValue().length()) {
                report("In deze tekst staat een onzichtbaar of onleesbaar teken ("
                        + Unseen.name(scalar.getValue().codePointAt(at))
                        + "), geschreven met een backslash. Haal het weg.");
            }
        } else if (isMap()) {
            keys().forEach(YamlNode::refuseUnseen);
            members().values().forEach(YamlNode::refuseUnseen);
        } else if (isList()) {
            elements().forEach(YamlNode::refuseUnseen);
        }
    }

    /** Whether a number was written with a comma somewhere in it, so that its decimals read as a key; then that is reported. */
    public boolean hasSplitNumber() {
        List<YamlNode> inside = isMap() ? List.copyOf(members().values()) : isList() ? elements() : List.of();
        List<YamlNode> split =
                keys().stream().filter(it -> WHOLE.test(it.text())).toList();
        split.forEach(it -> it.report(SPLIT_NUMBER));
        return inside.stream().map(YamlNode::hasSplitNumber).reduce(!split.isEmpty(), Boolean::logicalOr);
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
