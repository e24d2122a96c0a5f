package nl.woonzorgtoets.rulebook.reading.vragen;

import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * An intermediate result as it is written, before its names are checked.
 *
 * @param bron reference into bronnen.yaml
 */
public record Calculation(Field field, String bron, YamlNode node) {}
