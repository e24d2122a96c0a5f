package nl.woonzorgtoets.rulebook.reading.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Pattern;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.vocabulary.NearestName;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value at its place in a YAML file. Whoever asks for something that is not there or does not fit gets null, or nothing, and the
 * mistake is reported with its place; so reading goes on and finds the next mistake.
 */
abstract class YamlValue {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    final String file;
    final Node node;
    final String otherwise;
    final Meldingen meldingen;

    /**
     * @param node null when it is not there: then nothing is read from it and nothing reported of it
     * @param otherwise as what it counts then
     */
    YamlValue(String file, Node node, String otherwise, Meldingen meldingen) {
        this.file = file;
        this.node = node;
        this.otherwise = otherwise;
        this.meldingen = meldingen;
    }

    public String file() {
        return file;
    }

    /** Where it stands, unlike every other. */
    public String place() {
        return file + ":" + line() + ":" + node.getStartMark().getColumn();
    }

    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    public void report(String melding) {
        report(melding, null);
    }

    public void report(String melding, String suggestie) {
        if (isThere()) {
            meldingen.add(file, line(), node.getStartMark().getColumn() + 1, melding, suggestie);
        }
    }

    /** Of what may well be right, and holds nothing back. */
    public void warn(String melding) {
        if (isThere()) {
            meldingen.warn(file, line(), node.getStartMark().getColumn() + 1, melding);
        }
    }

    /** Of what a folder can be read with, but may not come to judge with. */
    public void hold(String melding) {
        if (isThere()) {
            meldingen.hold(file, line(), node.getStartMark().getColumn() + 1, melding);
        }
    }

    /** The same, about a line of a file that this one names. */
    public void holdAt(String path, int line, String melding) {
        meldingen.hold(path, line, 0, melding);
    }

    /** About a line of a file that this one names. */
    public void reportAt(String path, int line, String melding) {
        meldingen.add(path, line, 0, melding, null);
    }

    /** The same, of what may well be right. */
    public void warnAt(String path, int line, String melding) {
        meldingen.warn(path, line, 0, melding);
    }

    /** Reports that this text is not one of the names that may stand here. */
    public void reportUnknown(String melding, Collection<String> known) {
        report(melding, NearestName.of(text(), known));
    }

    public boolean isThere() {
        return node != null;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isNull() {
        return isThere() && node.getTag().equals(Tag.NULL);
    }

    /** Whether it was written without quotes, so that {@code true} and {@code 3} are not texts. */
    public boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
    }

    /** Whether these characters stand there, whatever they mean. */
    public boolean isWritten(String characters) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(characters);
    }

    public String text() {
        if (!isThere()) {
            return otherwise;
        }
        if (node instanceof ScalarNode scalar && !isNull() && !Signs.isEmpty(scalar.getValue())) {
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

    /** A number above zero. */
    public BigDecimal positive() {
        BigDecimal number = number();
        if (number != null && number.signum() <= 0) {
            report("Hier hoort een getal groter dan 0.");
        }
        return number;
    }

    /** A whole number of zero or more that fits an int; where there is none, what counts then, or 1. */
    public int count() {
        BigDecimal number = number();
        boolean fits = number != null
                && number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(MOST) <= 0;
        if (number != null && !fits) {
            report("Hier hoort een geheel getal van 0 tot en met " + MOST + ".");
        }
        return fits ? number.intValue() : otherwise == null ? 1 : Integer.parseInt(otherwise);
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

    /** The scalar exactly as written. */
    String raw() {
        return ((ScalarNode) node).getValue();
    }

    public boolean yes() {
        return "ja".equals(yesNo());
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
