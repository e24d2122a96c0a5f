package nl.woonzorgtoets.archive.cases;

import java.util.List;
import java.util.Map;

/**
 * What the archive itself needs to know of a case: by what it is found, and what it adds up to.
 *
 * @param kader key of the framework that judged
 * @param kenmerken the answers by which it is found, by name
 * @param gevuurd ids of the rules that fired
 * @param beslissend of those on the aspects that decided, the ones that did not speak for the plan
 * @param bijdrage what it contributes to its area; decimals as text, null: unknown
 */
public record IndexedCase(
        String nummer,
        String moment,
        String sleutel,
        String zaaknummer,
        String kader,
        String gebied,
        Map<String, String> kenmerken,
        String oordeel,
        boolean positief,
        String peildatum,
        String regelset,
        List<String> gevuurd,
        List<String> beslissend,
        Map<String, String> bijdrage) {}
