package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.wording.telling.Told.Figure;

/** The figures that rules used, with year and source: of one rule all, of all rules each once. */
record Figures(Matter matter, UsedValues values) {

    List<Figure> of(Finding finding) {
        return finding.used().stream()
                .filter(it -> !values.isName(it))
                .map(it -> values.figure(it, finding.rule().id(), finding.used()))
                .distinct()
                .toList();
    }

    /** About the place: the place itself first, then what was added there before, then the rows of other tables. */
    List<Figure> aboutThePlace() {
        Map<String, Figure> rows = new LinkedHashMap<>();
        Map<String, Integer> order = new LinkedHashMap<>();
        for (Finding finding : matter.assessment().findings()) {
            for (UsedValue it : finding.used()) {
                String key = it.pointer() + "/" + it.field();
                if (isFigure(it) && !rows.containsKey(key)) {
                    rows.put(key, values.figure(it, finding.rule().id(), finding.used()));
                    order.put(key, values.isPortfolio(it) ? 1 : values.isOneOfMany(it) ? 2 : 0);
                }
            }
        }
        return rows.keySet().stream()
                .sorted(Comparator.comparing(order::get))
                .map(rows::get)
                .toList();
    }

    List<Figure> thresholds() {
        Map<String, Figure> rows = new LinkedHashMap<>();
        matter.used()
                .filter(it -> values.threshold(it) != null && !values.isName(it))
                .forEach(it -> rows.computeIfAbsent(values.threshold(it), name -> values.figure(it, null, List.of())));
        return List.copyOf(rows.values());
    }

    /** Numbers about a place; of a table with many rows only what has a unit: the rest says which row it is. */
    private boolean isFigure(UsedValue it) {
        if (!(it.value() instanceof BigDecimal)) {
            return false;
        }
        return values.isPortfolio(it) || values.isRegion(it) && (!values.isOneOfMany(it) || values.unit(it) != null);
    }
}
