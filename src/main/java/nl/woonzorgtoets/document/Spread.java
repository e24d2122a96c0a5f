package nl.woonzorgtoets.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.document.OutcomeLine.Sign;

/** How the scores of many cases are spread over criteria, and their outcomes over aspects. */
public final class Spread {

    private final Map<String, List<BigDecimal>> scores = new LinkedHashMap<>();
    private final Map<String, Map<Sign, Integer>> signs = new LinkedHashMap<>();
    private final Map<String, OutcomeLine> names = new LinkedHashMap<>();
    private int cases;

    public void add(OutcomeLine line) {
        cases++;
        // Cases of one day have the same names: those are taken apart once.
        OutcomeLine known = names.computeIfAbsent(line.names(), it -> line);
        addScores(known.criteria(), line.results());
        addSigns(known.aspects(), line.results());
    }

    private void addScores(List<String> criteria, String results) {
        int from = 0;
        for (String criterium : criteria) {
            int comma = results.indexOf(',', from);
            int end = comma < 0 ? results.indexOf(' ', from) : comma;
            List<BigDecimal> all = scores.computeIfAbsent(criterium, it -> new ArrayList<>());
            if (results.charAt(from) != '-') {
                all.add(new BigDecimal(results.substring(from, end)));
            }
            from = end + 1;
        }
    }

    private void addSigns(List<String> aspects, String results) {
        int place = results.indexOf(' ') + 1;
        for (String aspect : aspects) {
            signs.computeIfAbsent(aspect, it -> new EnumMap<>(Sign.class))
                    .merge(Sign.of(results.charAt(place++)), 1, Integer::sum);
        }
    }

    public int cases() {
        return cases;
    }

    /** Of each criterium the scores there are, the lowest first. */
    public Map<String, List<BigDecimal>> scores() {
        Map<String, List<BigDecimal>> sorted = new LinkedHashMap<>();
        scores.forEach(
                (criterium, all) -> sorted.put(criterium, all.stream().sorted().toList()));
        return Collections.unmodifiableMap(sorted);
    }

    /** How often that came of an aspect. */
    public int count(String aspect, Sign sign) {
        return signs.getOrDefault(aspect, Map.of()).getOrDefault(sign, 0);
    }

    /** The aspects of these cases. */
    public List<String> aspects() {
        return List.copyOf(signs.keySet());
    }
}
