package nl.woonzorgtoets.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.document.OutcomeLine.Sign;

/** How the scores of many cases are spread over criteria, and their outcomes over aspects. */
public final class Spread {

    private static final String NONE = "-";

    /** Of cases with the same names, which are taken apart once: how often each score and each sign is written at each place. */
    private static final class Counted {

        private final List<String> criteria;
        private final List<String> aspects;
        private final List<Map<String, Integer>> scores = new ArrayList<>();
        private final int[][] signs;

        Counted(OutcomeLine line) {
            criteria = line.criteria();
            aspects = line.aspects();
            criteria.forEach(it -> scores.add(new HashMap<>()));
            signs = new int[aspects.size()][Byte.MAX_VALUE];
        }

        void add(String results) {
            int from = 0;
            for (Map<String, Integer> each : scores) {
                int comma = results.indexOf(',', from);
                int end = comma < 0 ? results.indexOf(' ', from) : comma;
                each.merge(results.substring(from, end), 1, Integer::sum);
                from = end + 1;
            }
            int place = 0;
            int inARow = 0;
            for (int at = results.indexOf(' ') + 1; at < results.length(); at++) {
                char sign = results.charAt(at);
                if (Character.isDigit(sign)) {
                    inARow = inARow * 10 + sign - '0';
                    continue;
                }
                for (int end = place + Math.max(1, inARow); place < end; place++) {
                    signs[place][sign]++;
                }
                inARow = 0;
            }
            for (; place < signs.length; place++) {
                signs[place][Sign.NIET_VAN_TOEPASSING.written()]++;
            }
        }
    }

    private final Map<String, Counted> byNames = new LinkedHashMap<>();
    private int cases;

    public void add(OutcomeLine line) {
        cases++;
        byNames.computeIfAbsent(line.names(), it -> new Counted(line)).add(line.results());
    }

    public int cases() {
        return cases;
    }

    /** Of each criterium the scores there are, the lowest first. */
    public Map<String, List<BigDecimal>> scores() {
        Map<String, TreeMap<BigDecimal, Integer>> counts = new LinkedHashMap<>();
        for (Counted it : byNames.values()) {
            for (int place = 0; place < it.criteria.size(); place++) {
                TreeMap<BigDecimal, Integer> of =
                        counts.computeIfAbsent(it.criteria.get(place), criterium -> new TreeMap<>());
                it.scores.get(place).forEach((score, count) -> {
                    if (!score.equals(NONE)) {
                        of.merge(new BigDecimal(score), count, Integer::sum);
                    }
                });
            }
        }
        Map<String, List<BigDecimal>> scores = new LinkedHashMap<>();
        counts.forEach((criterium, of) -> {
            List<BigDecimal> all = new ArrayList<>();
            of.forEach((score, count) -> all.addAll(Collections.nCopies(count, score)));
            scores.put(criterium, Collections.unmodifiableList(all));
        });
        return Collections.unmodifiableMap(scores);
    }

    /** How often that came of an aspect. */
    public int count(String aspect, Sign sign) {
        int count = 0;
        for (Counted it : byNames.values()) {
            int place = it.aspects.indexOf(aspect);
            count += place < 0 ? 0 : it.signs[place][sign.written()];
        }
        return count;
    }

    /** The aspects of these cases. */
    public List<String> aspects() {
        return byNames.values().stream()
                .flatMap(it -> it.aspects.stream())
                .distinct()
                .toList();
    }
}
