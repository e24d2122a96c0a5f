package nl.woonzorgtoets.rulebook.edition;

import java.util.SortedMap;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/**
 * A folder, to see what it asks.
 *
 * @param texts of all files, by path
 * @param kader null when it could not be read, as are {@code vragen} and {@code drempels}
 */
record Folder(SortedMap<String, String> texts, YamlNode kader, YamlNode vragen, YamlNode drempels) {

    static final String WIJK = "locatie.wijkcode";
    static final String GEMEENTE = "zaak.gemeente";
    static final String FASE = "zaak.fase";
    static final String GROEP = "doelgroepen.code";

    /** Whether it is of the framework that the first edition was made for; others could be read, but were told in its words. */
    boolean isParkstad() {
        return asks(WIJK);
    }

    boolean asks(String path) {
        return question(path).isThere();
    }

    YamlNode question(String path) {
        String[] names = path.split("\\.");
        return at(vragen, "dossier", names[0], "velden", names[1]);
    }

    boolean hasFigure(String type, String field) {
        return at(vragen, "regio", type, "velden", field).isThere();
    }

    boolean hasThreshold(String name) {
        return at(drempels, "drempels", name).isThere();
    }

    /** The path of the file whose name ends so; null when there is none. */
    String fileEndingWith(String ending) {
        return texts.keySet().stream()
                .filter(it -> it.endsWith(ending))
                .findFirst()
                .orElse(null);
    }

    static YamlNode at(YamlNode root, String... keys) {
        YamlNode at = root == null ? YamlNode.NOTHING : root;
        for (String key : keys) {
            at = at.get(key);
        }
        return at;
    }
}
