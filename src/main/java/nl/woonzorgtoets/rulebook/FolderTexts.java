package nl.woonzorgtoets.rulebook;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;

/**
 * The texts of a folder by path, and what is laid over them.
 *
 * @param refusesUnseen whether signs that nobody sees may not stand in them
 * @param layer what is laid over the framework; null for the framework itself
 */
record FolderTexts(SortedMap<String, String> texts, boolean refusesUnseen, Layer layer, Meldingen meldingen) {

    String of(String path) {
        return texts.get(path);
    }

    boolean has(String path) {
        return texts.containsKey(path);
    }

    /** Null when there is none, or it cannot be read. */
    YamlNode yaml(String path) {
        YamlNode root = has(path) ? new YamlReader(meldingen).read(path, of(path)) : null;
        if (root != null && refusesUnseen) {
            root.refuseUnseen();
        }
        if (layer != null) {
            layer.lay(path, root, meldingen);
        }
        return root;
    }

    SortedMap<String, String> endingIn(String suffix) {
        SortedMap<String, String> found = new TreeMap<>(texts);
        found.keySet().removeIf(path -> !path.endsWith(suffix));
        return found;
    }
}
