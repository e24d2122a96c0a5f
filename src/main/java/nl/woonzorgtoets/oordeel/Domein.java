package nl.woonzorgtoets.oordeel;

import java.util.Map;

/**
 * What the framework is about: its name among frameworks, its words, and by which answers cases are found. No verdict depends on it.
 *
 * @param sleutel lower case, digits and hyphens; the same in every edition of the framework
 * @param lidwoord {@code de} or {@code het}, before the name of the framework; null when it has no article
 * @param zoeken the name of each answer by which cases are searched, with its dossier path, in the order of kader.yaml
 * @param plaats null in a framework without a place
 * @param eigenWaarden dossier path of the question whose answers may have thresholds of their own; null when none has
 */
public record Domein(
        String sleutel,
        String lidwoord,
        Woorden woorden,
        Map<String, String> zoeken,
        Plaats plaats,
        String eigenWaarden) {}
