package nl.woonzorgtoets.rulebook.reading.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Changes to the text of a YAML file that leave everything else in it as it is: comments, order, blank lines. */
public final class YamlEdit {

    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[A-Za-z][A-Za-z0-9._/-]*( [A-Za-z0-9._/-]+)*");

    /** Instead of what stands from one place to another; nothing stands there when they are the same. */
    private record Change(int from, int to, String text) {}

    private final String text;
    private final String newline;
    private final List<Change> changes = new ArrayList<>();

    public YamlEdit(String text) {
        this.text = text;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Puts members before everything that stands in the file as data. */
    public void addAtTop(YamlNode root, String members) {
        int from = start(root.node);
        changes.add(new Change(from, from, lines(members, "") + newline));
    }

    /** Puts members into a map: behind its label, or else at its end. */
    public void add(YamlNode map, String members, YamlNode asData) {
        MappingNode node = (MappingNode) map.node;
        Node behind = node.getValue().stream()
                .filter(it -> isKey(it, "label"))
                .map(NodeTuple::getValueNode)
                .findFirst()
                .orElseGet(() -> lastOf(node));
        int end = end(behind);
        if (node.getFlowStyle() == FlowStyle.FLOW) {
            changes.add(new Change(end, end, ", " + flow(asData.asAnswer(), false)));
            return;
        }
        int line = text.indexOf('\n', end);
        String indent = indent(node);
        int at = line < 0 ? text.length() : line + 1;
        changes.add(new Change(at, at, (line < 0 ? newline : "") + indent + lines(members, indent) + newline));
    }

    /** Writes other members instead of one of a map. */
    public void replace(YamlNode map, String key, String... members) {
        MappingNode node = (MappingNode) map.node;
        String between = node.getFlowStyle() == FlowStyle.FLOW ? ", " : newline + indent(node);
        node.getValue().stream()
                .filter(it -> isKey(it, key))
                .forEach(it -> changes.add(
                        new Change(start(it.getKeyNode()), end(it.getValueNode()), String.join(between, members))));
    }

    public void renameKey(YamlNode map, String key, String name) {
        ((MappingNode) map.node)
                .getValue().stream()
                        .filter(it -> isKey(it, key))
                        .forEach(it -> changes.add(new Change(start(it.getKeyNode()), end(it.getKeyNode()), name)));
    }

    /** The text with all changes in it. */
    public String text() {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        changes.sort(Comparator.comparingInt(Change::from));
        for (Change change : changes) {
            changed.append(text, done, change.from()).append(change.text());
            done = change.to();
        }
        return changed.append(text.substring(done)).toString();
    }

    private String lines(String members, String indent) {
        return members.lines().collect(Collectors.joining(newline + indent));
    }

    private static String indent(MappingNode node) {
        return " ".repeat(node.getValue().get(0).getKeyNode().getStartMark().getColumn());
    }

    private static boolean isKey(NodeTuple tuple, String key) {
        return tuple.getKeyNode() instanceof ScalarNode scalar
                && scalar.getValue().equals(key);
    }

    private int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /** A block has no end of its own: what is last in it has. */
    private int end(Node node) {
        boolean block = node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() != FlowStyle.FLOW
                && !collection.getValue().isEmpty();
        return block
                ? end(lastOf(node))
                : text.offsetByCodePoints(0, node.getEndMark().getIndex());
    }

    private static Node lastOf(Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue().get(map.getValue().size() - 1).getValueNode();
        }
        List<Node> elements = ((SequenceNode) node).getValue();
        return elements.get(elements.size() - 1);
    }

    /** On one line, as between braces. */
    private static String flow(Object value, boolean braces) {
        if (value instanceof Map<?, ?> map) {
            String members = map.entrySet().stream()
                    .map(it -> it.getKey() + ": " + flow(it.getValue(), true))
                    .collect(Collectors.joining(", "));
            return braces ? "{ " + members + " }" : members;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(it -> flow(it, true)).collect(Collectors.joining(", ", "[", "]"));
        }
        boolean plain = value instanceof BigDecimal
                || value instanceof Boolean
                || NEEDS_NO_QUOTES.matcher(String.valueOf(value)).matches();
        return plain ? String.valueOf(value) : "'" + String.valueOf(value).replace("'", "''") + "'";
    }
}
