package nl.woonzorgtoets.rulebook.reading.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** YAML as the JSON it stands for: what an example gives is read with the checks of a dossier. */
final class Answers {

    /** How long a number may be is for the checks of a dossier to say: one that is too long is no text. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,39})(\\.[0-9]{1,40})?");

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");

    private Answers() {}

    static Object of(YamlNode node) {
        if (node.isMap()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.members().forEach((key, member) -> map.put(key, of(member)));
            return map;
        }
        if (node.isList()) {
            List<Object> list = new ArrayList<>();
            node.elements().forEach(element -> list.add(of(element)));
            return list;
        }
        return node.isNull() ? null : scalar(node.raw(), node.isPlain());
    }

    private static Object scalar(String text, boolean plain) {
        if (plain && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        }
        return plain && NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    static YamlNode at(YamlNode root, String pointer) {
        YamlNode at = root;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            YamlNode next = at.isList() ? element(at.elements(), step) : at.get(step);
            if (next == null || !next.isThere()) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static YamlNode element(List<YamlNode> elements, String step) {
        boolean there = INDEX.matcher(step).matches() && Integer.parseInt(step) < elements.size();
        return there ? elements.get(Integer.parseInt(step)) : null;
    }
}
