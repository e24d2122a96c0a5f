package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.Set;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Which names rules can speak of. */
final class Names {

    private static final Pattern LOWER = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final Pattern UPPER = Pattern.compile("[A-Z][A-Za-z0-9]{0,59}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,59}");
    private static final Set<String> TAKEN = Set.of(
            "accumulate",
            "and",
            "average",
            "collect",
            "contains",
            "count",
            "end",
            "eval",
            "exists",
            "extends",
            "false",
            "forall",
            "from",
            "in",
            "matches",
            "max",
            "memberOf",
            "min",
            "not",
            "null",
            "or",
            "over",
            "rule",
            "soundslike",
            "sum",
            "then",
            "this",
            "true",
            "when");

    private Names() {}

    static void checkMember(YamlNode key) {
        if (!LOWER.matcher(key.text()).matches() || TAKEN.contains(key.text())) {
            key.report(
                    "'" + key.text()
                            + "' kan geen naam zijn: begin met een kleine letter, gebruik alleen letters en cijfers, en geen woord uit de regeltaal.");
        }
    }

    static void checkType(YamlNode name) {
        String text = name.text();
        if (text != null && (!UPPER.matcher(text).matches() || text.equals("Bevinding"))) {
            name.report(
                    "'" + text
                            + "' kan geen naam van een feit zijn: begin met een hoofdletter en gebruik alleen letters en cijfers.");
        }
    }

    static void checkCode(YamlNode code) {
        if (!CODE.matcher(code.text()).matches()) {
            code.report(
                    "'" + code.text()
                            + "' kan geen code van een optie zijn: gebruik letters, cijfers, punt, plus, streepje en laag streepje.");
        }
    }

    /** How examples name the facts of a type. */
    static String lowerCamel(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }
}
