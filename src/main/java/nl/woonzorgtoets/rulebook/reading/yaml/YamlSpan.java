package nl.woonzorgtoets.rulebook.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Where a member of a file stands in its text, in whole lines: each key at the top, or each key below it when it holds a block.
 *
 * @param parent the key at the top that it stands under; null when it stands at the top itself
 * @param to where the next begins, or the text ends
 */
public record YamlSpan(String parent, String key, int from, int to) {

    /** In order; none when the text is no block of keys. */
    public static List<YamlSpan> in(String text) {
        YamlNode root = new YamlReader(new Meldingen()).read("", text);
        List<YamlSpan> spans = new ArrayList<>();
        if (root != null && isBlock(root.node)) {
            List<NodeTuple> members = ((MappingNode) root.node).getValue();
            for (int i = 0; i < members.size(); i++) {
                int end = i + 1 < members.size() ? line(text, members.get(i + 1)) : text.length();
                add(spans, text, members.get(i), end);
            }
        }
        return spans;
    }

    private static void add(List<YamlSpan> spans, String text, NodeTuple member, int end) {
        if (!isBlock(member.getValueNode())) {
            spans.add(new YamlSpan(null, key(member), line(text, member), end));
            return;
        }
        List<NodeTuple> below = ((MappingNode) member.getValueNode()).getValue();
        for (int i = 0; i < below.size(); i++) {
            int to = i + 1 < below.size() ? line(text, below.get(i + 1)) : end;
            spans.add(new YamlSpan(key(member), key(below.get(i)), line(text, below.get(i)), to));
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof MappingNode map
                && map.getFlowStyle() == FlowStyle.BLOCK
                && !map.getValue().isEmpty();
    }

    private static String key(NodeTuple member) {
        return ((ScalarNode) member.getKeyNode()).getValue();
    }

    private static int line(String text, NodeTuple member) {
        int at = text.offsetByCodePoints(0, member.getKeyNode().getStartMark().getIndex());
        return text.lastIndexOf('\n', at - 1) + 1;
    }
}
