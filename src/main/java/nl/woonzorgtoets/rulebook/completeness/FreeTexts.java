package nl.woonzorgtoets.rulebook.completeness;

import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * Whether what people write in their own words is kept secret with the rest, in a framework that knows secret plans: a text can name any
 * place.
 */
final class FreeTexts {

    private static final String SECRET = "geheim";

    private final boolean knowsSecrets;
    private final Meant meant;

    /** @param framework the root of kader.yaml */
    FreeTexts(YamlNode framework, Meant meant) {
        this.knowsSecrets = framework.get("rapport").has(SECRET);
        this.meant = meant;
    }

    void check(Field question, YamlNode node) {
        boolean isOpen = question.type() == FieldType.TEKST && !question.secret();
        // Asked either way: where nothing is secret (any more), a reason that was given is not taken for a slip.
        if (isOpen && !meant.isMeant(node, SECRET) && knowsSecrets) {
            meant.hold(
                    node,
                    SECRET,
                    "In ‘" + question.label()
                            + "’ kan alles staan, ook waar een geheim plan ligt, en toch leest ieder het."
                            + " Zet erbij: geheim: ja.");
        }
    }
}
