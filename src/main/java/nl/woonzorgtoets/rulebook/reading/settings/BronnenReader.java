package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads bronnen.yaml. */
public final class BronnenReader {

    private BronnenReader() {}

    public static Map<String, Bron> read(YamlNode root) {
        root.only("bronnen");
        Map<String, Bron> bronnen = new LinkedHashMap<>();
        YamlNode all = root.require("bronnen");
        if (all != null) {
            all.members().forEach((key, node) -> bronnen.put(key, bron(key, node)));
            all.keys().stream()
                    .filter(key -> !key.text().matches("[a-z0-9][a-z0-9-]*"))
                    .forEach(key ->
                            key.report("De sleutel van een bron bestaat uit kleine letters, cijfers en streepjes."));
        }
        return Collections.unmodifiableMap(bronnen);
    }

    private static Bron bron(String key, YamlNode node) {
        node.only("titel", "datum", "vindplaats", "opmerking", "paragrafen");
        Map<String, String> paragraphs = new LinkedHashMap<>();
        if (node.get("paragrafen") != null) {
            node.get("paragrafen").members().forEach((paragraph, title) -> paragraphs.put(paragraph, title.text()));
        }
        YamlNode date = node.get("datum");
        return new Bron(
                key,
                node.requireText("titel"),
                date == null ? null : date.date(),
                node.text("vindplaats"),
                node.text("opmerking"),
                Collections.unmodifiableMap(paragraphs));
    }
}
