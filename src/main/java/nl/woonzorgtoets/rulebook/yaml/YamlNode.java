package nl.woonzorgtoets.rulebook.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.woonzorgtoets.vocabulary.NearestName;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file. Whoever asks for something that is not there or does not fit gets null, or nothing, and the
 * mistake is reported with its place; so reading goes on and finds the next mistake.
 */
public final class YamlNode {

    static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final String file;
    private final Node node;
    private final Meldingen meldingen;

    YamlNode(String file, Node node, Meldingen meldingen) {
        this.file = file;
        this.node = node;
        this.meldingen = meldingen;
    }

    public String file() {
        return file;
    }

    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    public void report(String melding) {
        report(melding, null);
    }

    public void report(String melding, String suggestie) {
        meldingen.add(file, line(), node.getStartMark().getColumn() + 1, melding, suggestie);
    }

    /** Reports that this text is not one of the names that may stand here. */
    /** About a line of a file that this one names. */
    public void reportAt(String path, int line, String melding) {
        meldingen.add(path, line, 0, melding, null);
    }

    public void reportUnknown(String melding, Collection<String> known) {
        report(melding, NearestName.of(text(), known));
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** Whether it was written without quotes, so that {@code true} and {@code 3} are not texts. */
    public boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
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

    public String text() {
        if (node instanceof ScalarNode scalar && !isNull() && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        report(node instanceof ScalarNode ? "Hier ontbreekt een waarde." : "Hier hoort een tekst.");
        return null;
    }

    /** An exact number, never by way of a floating-point one. */
    public BigDecimal number() {
        String text = text();
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            report("Hier hoort een getal, met een punt voor de decimalen.");
            return null;
        }
        return new BigDecimal(text);
    }

    public LocalDate date() {
        String text = text();
        try {
            if (text == null || DATE.matcher(text).matches()) {
                return text == null ? null : LocalDate.parse(text);
            }
            report("Hier hoort een datum van de vorm jjjj-mm-dd.");
        } catch (DateTimeException e) {
            report("De datum " + text + " bestaat niet.");
        }
        return null;
    }

    /** What stands there as in a dossier: maps, lists, texts, exact numbers, true and false, or null. */
    public Object asAnswer() {
        return Answers.of(this);
    }

    /** The node at a JSON pointer below this one, or the nearest node on the way there. */
    public YamlNode at(String pointer) {
        return Answers.at(this, pointer);
    }

    /** The scalar exactly as written. */
    String raw() {
        return ((ScalarNode) node).getValue();
    }

    /** {@code ja} or {@code nee}; the YAML words true and false mean the same. */
    public String yesNo() {
        String text = text();
        if ("ja".equals(text) || "true".equals(text)) {
            return "ja";
        }
        if (text != null && !text.equals("nee") && !text.equals("false")) {
            report("Hier hoort ja of nee.");
        }
        return "nee";
    }

    /** The code among these that stands here; reported with the nearest when there is none. */
    public String oneOf(Collection<String> codes) {
        String text = text();
        if (text == null || codes.contains(text)) {
            return text;
        }
        reportUnknown(
                "'" + text + "' is hier niet bekend."
                        + (codes.size() > 12 ? "" : " Kies uit: " + String.join(", ", codes) + "."),
                codes);
        return null;
    }
}
